package org.parallax.feature;

import org.parallax.frame.GenericFrame;

/**
 * Share of the computable questions of the generic frame conflict that the article answers with
 * yes: is there disagreement, does one reproach another, are there two sides, are there winners and
 * losers?
 *
 * <p>Source: Semetko and Valkenburg (2000); {@link org.parallax.frame.GenericFrame}; words our own,
 * in {@code data/lexicons/generic_frames.tsv}.
 *
 * <p>Example: "Critics slammed the plan in a heated clash" answers two of four: reproach and
 * disagreement.
 *
 * <p>Caveat: Some conflict is in most political news. AUC .73 on 192 climate articles.
 */
final class ConflictItemsShare extends GenericFrameItemsShare {
  ConflictItemsShare() {
    super(
        GenericFrame.CONFLICT,
        "is there disagreement, does one reproach another, are there two "
            + "sides, are there winners and losers");
  }
}
