package org.parallax.feature;

import org.parallax.frame.GenericFrame;

/**
 * Share of the computable questions of the generic frame morality that the article answers with
 * yes: is there a moral message, are God or religion named, is it said how to behave?
 *
 * <p>Source: Semetko and Valkenburg (2000); {@link org.parallax.frame.GenericFrame}; words our own,
 * in {@code data/lexicons/generic_frames.tsv}.
 *
 * <p>Example: "It is a sin, said the bishop" answers two of three: a moral message and religion.
 *
 * <p>Caveat: The third question is seldom seen by words. AUC .76 on 192 climate articles.
 */
final class GenericMoralityItemsShare extends GenericFrameItemsShare {
  GenericMoralityItemsShare() {
    super(
        GenericFrame.GENERIC_MORALITY,
        "is there a moral message, are God or religion named, is it said how " + "to behave");
  }
}
