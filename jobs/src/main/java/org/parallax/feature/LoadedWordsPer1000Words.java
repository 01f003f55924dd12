package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that carry a judgement with the fact (slam, regime, crackdown), in cues of family loaded,
 * per 1,000 words of the voice.
 *
 * <p>Source: One-sided terms after Recasens et al. (2013); the list is our own.
 *
 * <p>Example: "The party <i>slammed</i> the plan" where another writes "criticised".
 *
 * <p>Caveat: No list is complete and no word is loaded everywhere: read the spans.
 */
final class LoadedWordsPer1000Words extends CueRate {
  LoadedWordsPer1000Words() {
    super(
        CueFamily.LOADED,
        "Words that carry a judgement with the fact (slam, regime, crackdown), in cues of family"
            + " loaded, per 1,000 words of the voice.");
  }
}
