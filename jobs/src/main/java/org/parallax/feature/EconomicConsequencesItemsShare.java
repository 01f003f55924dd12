package org.parallax.feature;

import org.parallax.frame.GenericFrame;

/**
 * Share of the computable questions of the generic frame economic consequences that the article
 * answers with yes: are losses or gains named, are costs, are consequences of acting or not acting?
 *
 * <p>Source: Semetko and Valkenburg (2000); {@link org.parallax.frame.GenericFrame}; words our own,
 * in {@code data/lexicons/generic_frames.tsv}.
 *
 * <p>Example: "The recession cost a billion; the ban may kill jobs" answers all three.
 *
 * <p>Caveat: Money in passing counts as money in the centre. AUC .80 on 192 climate articles.
 */
final class EconomicConsequencesItemsShare extends GenericFrameItemsShare {
  EconomicConsequencesItemsShare() {
    super(
        GenericFrame.ECONOMIC_CONSEQUENCES,
        "are losses or gains named, are costs, are consequences of acting or " + "not acting");
  }
}
