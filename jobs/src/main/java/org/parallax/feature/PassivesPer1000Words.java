package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Passive verb phrases (was fired, has been called), with or without agent, in cues of family
 * passive, per 1,000 words of the voice.
 *
 * <p>Source: Pattern of be/get + participle; see data/NUMBERS.md for how often it is right.
 *
 * <p>Example: "Shots <i>were fired</i>" is one, and names no agent.
 *
 * <p>Caveat: Adjectives in -ed after be (was tired) are passed over by list.
 */
final class PassivesPer1000Words extends CueRate {
  PassivesPer1000Words() {
    super(
        CueFamily.PASSIVE,
        "Passive verb phrases (was fired, has been called), with or without agent, in cues of"
            + " family passive, per 1,000 words of the voice.");
  }
}
