package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that treat a contested matter as settled (the findings, the revelation), in cues of family
 * presupposition, per 1,000 words of the voice.
 *
 * <p>Source: Presupposition triggers after Levinson (1983), Pragmatics; the list is our own.
 *
 * <p>Example: "The Pentagon's <i>findings</i> could hurt sales" treats an allegation as found.
 *
 * <p>Caveat: Whether the matter is contested is for the reader to say.
 */
final class PresuppositionsPer1000Words extends CueRate {
  PresuppositionsPer1000Words() {
    super(
        CueFamily.PRESUPPOSITION,
        "Words that treat a contested matter as settled (the findings, the revelation), in cues of"
            + " family presupposition, per 1,000 words of the voice.");
  }
}
