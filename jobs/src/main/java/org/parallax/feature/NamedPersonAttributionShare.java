package org.parallax.feature;

import org.parallax.quote.SpeakerKind;

/**
 * Share of the attributions with a source (direct and reported) whose source is a person who is
 * named.
 *
 * <p>Source: classes of sources as in content analysis of news; words our own.
 *
 * <p>Example: two of four statements by the mayor and a named witness are .5.
 *
 * <p>Caveat: A named person who speaks for a firm counts here, not with the firm.
 */
final class NamedPersonAttributionShare extends SpeakerKindShare {
  NamedPersonAttributionShare() {
    super(
        SpeakerKind.NAMED_PERSON,
        "Share of the attributions with a source (direct and reported) whose source is a person who"
            + " is named.");
  }
}
