package org.parallax.feature;

import org.parallax.frame.GenericFrame;

/**
 * Share of the computable questions of the generic frame human interest that the article answers
 * with yes: is there a human face, are there words of feeling, are people affected, is private life
 * told?
 *
 * <p>Source: Semetko and Valkenburg (2000); {@link org.parallax.frame.GenericFrame}; words our own,
 * in {@code data/lexicons/generic_frames.tsv}.
 *
 * <p>Example: "Ann Lee, 62, wept" answers two of four: a human face and feeling.
 *
 * <p>Caveat: The fifth question of the original, about pictures, is not computable; so the value is
 * a share of four. AUC .79 on 192 climate articles.
 */
final class HumanInterestItemsShare extends GenericFrameItemsShare {
  HumanInterestItemsShare() {
    super(
        GenericFrame.HUMAN_INTEREST,
        "is there a human face, are there words of feeling, are people "
            + "affected, is private life told");
  }
}
