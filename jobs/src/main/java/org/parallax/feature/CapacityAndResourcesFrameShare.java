package org.parallax.feature;

/**
 * Share of the policy frame capacity_and_resources: what is there or lacking: people, goods, power,
 * money.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "a <i>shortage</i> of nurses and a <i>backlog</i>" has two of its words.
 *
 * <p>Caveat: Energy stories have it by subject.
 */
final class CapacityAndResourcesFrameShare extends FrameShare {
  CapacityAndResourcesFrameShare() {
    super("capacity_and_resources", "what is there or lacking: people, goods, power, money");
  }
}
