package org.parallax.feature;

/**
 * Share of the policy frame cultural_identity: customs, art, sport, symbols, belonging to a people.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>anthem</i> and old <i>traditions</i>" has two of its words.
 *
 * <p>Caveat: Film and sport news have it by subject.
 */
final class CulturalIdentityFrameShare extends FrameShare {
  CulturalIdentityFrameShare() {
    super("cultural_identity", "customs, art, sport, symbols, belonging to a people");
  }
}
