package org.parallax.feature;

import org.parallax.cue.CueFamily;

/**
 * Verbs whose use says whether the act took place (managed to, failed to, forced), in cues of
 * family implicative, per 1,000 words of the voice.
 *
 * <p>Source: Implicative verbs after Karttunen (1971); the list is our own.
 *
 * <p>Example: "The firm <i>failed to</i> warn customers" says that it did not, and that it should
 * have.
 *
 * <p>Caveat: Few per article.
 */
final class ImplicativesPer1000Words extends CueRate {
  ImplicativesPer1000Words() {
    super(
        CueFamily.IMPLICATIVE,
        "Verbs whose use says whether the act took place (managed to, failed to, forced), in cues"
            + " of family implicative, per 1,000 words of the voice.");
  }
}
