package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that hold back from certainty (may, could, reportedly, allegedly), in cues of family hedge,
 * per 1,000 words of the voice.
 *
 * <p>Source: Hedges after Hyland (2005), Metadiscourse; the list is our own.
 *
 * <p>Example: "The ban <i>could</i> delay the launch" is one hedge in seven words of text.
 *
 * <p>Caveat: A hedge may be the source's and not the outlet's: read the voices apart. A negated
 * ability ("could not verify") is none.
 */
final class HedgesPer1000Words extends CueRate {
  HedgesPer1000Words() {
    super(
        CueFamily.HEDGE,
        "Words that hold back from certainty (may, could, reportedly, allegedly), in cues of family"
            + " hedge, per 1,000 words of the voice.");
  }
}
