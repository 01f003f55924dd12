package org.parallax.feature;

/**
 * Share of the policy frame public_opinion: polls, protest, what people think.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "a <i>poll</i> after the <i>protests</i>" has two of its words.
 *
 * <p>Caveat: Reactions on social media are told from polls by the words only.
 */
final class PublicOpinionFrameShare extends FrameShare {
  PublicOpinionFrameShare() {
    super("public_opinion", "polls, protest, what people think");
  }
}
