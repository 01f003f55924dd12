package org.parallax.feature;

/**
 * Share of the policy frame political: parties, elections, campaigns, bargains.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>caucus</i> will <i>filibuster</i>" has two of its words.
 *
 * <p>Caveat: Names of parties count little, being everywhere in political news.
 */
final class PoliticalFrameShare extends FrameShare {
  PoliticalFrameShare() {
    super("political", "parties, elections, campaigns, bargains");
  }
}
