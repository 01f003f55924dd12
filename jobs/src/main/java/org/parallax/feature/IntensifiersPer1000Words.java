package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Words that turn up the volume (massive, sweeping, swiftly), in cues of family intensifier, per
 * 1,000 words of the voice.
 *
 * <p>Source: Subjective intensifiers after Recasens et al. (2013); the list is our own.
 *
 * <p>Example: "a <i>sweeping</i> ban" is one.
 *
 * <p>Caveat: Some are plain description (a massive rock).
 */
final class IntensifiersPer1000Words extends CueRate {
  IntensifiersPer1000Words() {
    super(
        CueFamily.INTENSIFIER,
        "Words that turn up the volume (massive, sweeping, swiftly), in cues of family intensifier,"
            + " per 1,000 words of the voice.");
  }
}
