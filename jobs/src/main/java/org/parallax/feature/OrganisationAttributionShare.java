package org.parallax.feature;

import org.parallax.quote.SpeakerKind;

/**
 * Share of the attributions with a source (direct and reported) whose source is an organisation or
 * its unnamed spokesperson.
 *
 * <p>Source: classes of sources as in content analysis of news; words our own.
 *
 * <p>Example: "the firm said" and "a company spokesman said" both count.
 *
 * <p>Caveat: Governments named by their capital count as organisations.
 */
final class OrganisationAttributionShare extends SpeakerKindShare {
  OrganisationAttributionShare() {
    super(
        SpeakerKind.ORGANISATION,
        "Share of the attributions with a source (direct and reported) whose source is an"
            + " organisation or its unnamed spokesperson.");
  }
}
