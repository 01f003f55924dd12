package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Verbs and nouns that take what follows for true (reveal, expose, know, the fact that), in cues of
 * family factive, per 1,000 words of the voice.
 *
 * <p>Source: Factive verbs after Hooper (1975), On assertive predicates; the list is our own.
 *
 * <p>Example: "The memo <i>reveals</i> that funds were moved" presupposes that they were.
 *
 * <p>Caveat: A factive before a plain noun ("reveals a plan") presupposes less than one before a
 * clause.
 */
final class FactivesPer1000Words extends CueRate {
  FactivesPer1000Words() {
    super(
        CueFamily.FACTIVE,
        "Verbs and nouns that take what follows for true (reveal, expose, know, the fact that), in"
            + " cues of family factive, per 1,000 words of the voice.");
  }
}
