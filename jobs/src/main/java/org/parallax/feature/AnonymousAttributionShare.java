package org.parallax.feature;

import org.parallax.quote.SpeakerKind;

/**
 * Share of the attributions with a source (direct and reported) whose source is somebody without a
 * name.
 *
 * <p>Source: classes of sources as in content analysis of news; words our own.
 *
 * <p>Example: "critics say", "according to insiders", "an official said".
 *
 * <p>Caveat: A group whose members are named elsewhere in the article counts as anonymous.
 */
final class AnonymousAttributionShare extends SpeakerKindShare {
  AnonymousAttributionShare() {
    super(
        SpeakerKind.ANONYMOUS,
        "Share of the attributions with a source (direct and reported) whose source is somebody"
            + " without a name.");
  }
}
