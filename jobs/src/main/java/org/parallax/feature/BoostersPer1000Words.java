package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that shut out doubt (clearly, undoubtedly, of course), in cues of family booster, per 1,000
 * words of the voice.
 *
 * <p>Source: Boosters after Hyland (2005); the list is our own.
 *
 * <p>Example: "The plan has <i>clearly</i> failed" is one booster.
 *
 * <p>Caveat: Rare: most articles hold none, so compare over many articles.
 */
final class BoostersPer1000Words extends CueRate {
  BoostersPer1000Words() {
    super(
        CueFamily.BOOSTER,
        "Words that shut out doubt (clearly, undoubtedly, of course), in cues of family booster,"
            + " per 1,000 words of the voice.");
  }
}
