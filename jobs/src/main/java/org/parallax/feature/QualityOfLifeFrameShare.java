package org.parallax.feature;

/**
 * Share of the policy frame quality_of_life: daily life: home, school, family, comfort, hardship.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>homeless</i> wait in the <i>neighborhood</i>" has two of its words.
 *
 * <p>Caveat: Its words are common ones; small shares mean little.
 */
final class QualityOfLifeFrameShare extends FrameShare {
  QualityOfLifeFrameShare() {
    super("quality_of_life", "daily life: home, school, family, comfort, hardship");
  }
}
