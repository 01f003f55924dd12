package org.parallax.feature;

/**
 * Share of the reporting verbs that say that it is true and costs the speaker (admit, concede,
 * acknowledge).
 *
 * <p>Source: classes of attribution verbs after the literature on reporting verbs; the list is our
 * own, in {@code data/lexicons/reporting_verbs.tsv}.
 *
 * <p>Example: of "said", "said" and one verb of this class the share is 1 of 3.
 *
 * <p>Caveat: most articles hold fewer than ten reporting verbs, so the share moves in large steps.
 */
final class ConcessionVerbShare extends VerbClassShare {
  ConcessionVerbShare() {
    super(
        "concession",
        "Share of the reporting verbs that say that it is true and costs the speaker (admit,"
            + " concede, acknowledge).");
  }
}
