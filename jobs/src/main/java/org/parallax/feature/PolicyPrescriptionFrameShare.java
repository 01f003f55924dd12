package org.parallax.feature;

/**
 * Share of the policy frame policy_prescription: policies that are proposed, made or weighed.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>proposal</i> would <i>overhaul</i> the rules" has two of its words.
 *
 * <p>Caveat: Most political news names a bill or a plan.
 */
final class PolicyPrescriptionFrameShare extends FrameShare {
  PolicyPrescriptionFrameShare() {
    super("policy_prescription", "policies that are proposed, made or weighed");
  }
}
