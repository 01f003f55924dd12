package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that negate (not, never, no longer, without), in cues of family negation, per 1,000 words
 * of the voice.
 *
 * <p>Source: Own closed list.
 *
 * <p>Example: "It did <i>not</i> reply" is one.
 *
 * <p>Caveat: A negation says nothing about tone.
 */
final class NegationsPer1000Words extends CueRate {
  NegationsPer1000Words() {
    super(
        CueFamily.NEGATION,
        "Words that negate (not, never, no longer, without), in cues of family negation, per 1,000"
            + " words of the voice.");
  }
}
