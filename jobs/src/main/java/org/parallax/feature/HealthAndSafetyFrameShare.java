package org.parallax.feature;

/**
 * Share of the policy frame health_and_safety: disease, care, accidents, disasters, safety.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "<i>patients</i> caught the <i>virus</i>" has two of its words.
 *
 * <p>Caveat: A bill about health care divides between this and policy.
 */
final class HealthAndSafetyFrameShare extends FrameShare {
  HealthAndSafetyFrameShare() {
    super("health_and_safety", "disease, care, accidents, disasters, safety");
  }
}
