package org.parallax.feature;

import org.parallax.quote.SpeakerKind;

/**
 * Share of the attributions with a source (direct and reported) whose source is a document.
 *
 * <p>Source: classes of sources as in content analysis of news; words our own.
 *
 * <p>Example: "the memo claims that" counts.
 *
 * <p>Caveat: A newspaper that reports on the memo is an organisation.
 */
final class DocumentAttributionShare extends SpeakerKindShare {
  DocumentAttributionShare() {
    super(
        SpeakerKind.DOCUMENT,
        "Share of the attributions with a source (direct and reported) whose source is a"
            + " document.");
  }
}
