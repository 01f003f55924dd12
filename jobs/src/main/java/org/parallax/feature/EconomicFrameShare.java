package org.parallax.feature;

/**
 * Share of the policy frame economic: costs, benefits and money.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "The <i>tax</i> raises the <i>price</i> of bread" has two of its words.
 *
 * <p>Caveat: Business stories have it by subject, whatever they make of it.
 */
final class EconomicFrameShare extends FrameShare {
  EconomicFrameShare() {
    super("economic", "costs, benefits and money");
  }
}
