package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that appraise (controversial, disastrous, impressive), in cues of family evaluative, per
 * 1,000 words of the voice.
 *
 * <p>Source: Appreciation after Martin and White (2005), The Language of Evaluation; the list is
 * our own.
 *
 * <p>Example: "a <i>controversial</i> order" is one.
 *
 * <p>Caveat: In direct quotes the appraisal is the source's.
 */
final class EvaluativesPer1000Words extends CueRate {
  EvaluativesPer1000Words() {
    super(
        CueFamily.EVALUATIVE,
        "Words that appraise (controversial, disastrous, impressive), in cues of family evaluative,"
            + " per 1,000 words of the voice.");
  }
}
