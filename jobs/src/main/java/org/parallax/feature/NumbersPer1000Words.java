package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Numbers with their units, in figures or words, in cues of family number, per 1,000 words of the
 * voice.
 *
 * <p>Source: Own pattern.
 *
 * <p>Example: "<i>14 people</i> were hurt" is one.
 *
 * <p>Caveat: Dates and scores count as well.
 */
final class NumbersPer1000Words extends CueRate {
  NumbersPer1000Words() {
    super(
        CueFamily.NUMBER,
        "Numbers with their units, in figures or words, in cues of family number, per 1,000 words"
            + " of the voice.");
  }
}
