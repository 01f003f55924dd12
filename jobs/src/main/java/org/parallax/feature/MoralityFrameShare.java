package org.parallax.feature;

/**
 * Share of the policy frame morality: religion, duty, honour, right and wrong.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "a <i>moral</i> duty, said the <i>bishop</i>" has two of its words.
 *
 * <p>Caveat: A bishop in a story about a roof counts too.
 */
final class MoralityFrameShare extends FrameShare {
  MoralityFrameShare() {
    super("morality", "religion, duty, honour, right and wrong");
  }
}
