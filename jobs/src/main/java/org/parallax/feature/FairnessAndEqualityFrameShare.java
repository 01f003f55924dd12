package org.parallax.feature;

/**
 * Share of the policy frame fairness_and_equality: how laws, rewards and burdens fall on groups of
 * people.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "<i>discrimination</i> and <i>unequal</i> pay" has two of its words.
 *
 * <p>Caveat: It does not know who is said to be treated unfairly.
 */
final class FairnessAndEqualityFrameShare extends FrameShare {
  FairnessAndEqualityFrameShare() {
    super("fairness_and_equality", "how laws, rewards and burdens fall on groups of people");
  }
}
