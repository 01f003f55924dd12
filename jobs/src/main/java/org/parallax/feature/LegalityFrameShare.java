package org.parallax.feature;

/**
 * Share of the policy frame legality: courts, constitution, rights and procedure at law.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>judge</i> set the <i>statute</i> aside" has two of its words.
 *
 * <p>Caveat: The work of courts in a crime story counts here, the crime elsewhere.
 */
final class LegalityFrameShare extends FrameShare {
  LegalityFrameShare() {
    super("legality", "courts, constitution, rights and procedure at law");
  }
}
