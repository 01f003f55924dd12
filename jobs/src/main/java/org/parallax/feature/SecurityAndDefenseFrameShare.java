package org.parallax.feature;

/**
 * Share of the policy frame security_and_defense: threats to people and nations, and the defence
 * against them.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "<i>troops</i> found a <i>bomb</i>" has two of its words.
 *
 * <p>Caveat: Veterans and anniversaries count as war does.
 */
final class SecurityAndDefenseFrameShare extends FrameShare {
  SecurityAndDefenseFrameShare() {
    super("security_and_defense", "threats to people and nations, and the defence against them");
  }
}
