package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Quotation marks around at most three words without a speaker, in cues of family scare_quote, per
 * 1,000 words of the voice.
 *
 * <p>Source: Own rule.
 *
 * <p>Example: the "<i>reform</i>" of the court.
 *
 * <p>Caveat: Titles and slogans in quotation marks look the same.
 */
final class ScareQuotesPer1000Words extends CueRate {
  ScareQuotesPer1000Words() {
    super(
        CueFamily.SCARE_QUOTE,
        "Quotation marks around at most three words without a speaker, in cues of family"
            + " scare_quote, per 1,000 words of the voice.");
  }
}
