package org.parallax.feature;

/**
 * Share of the policy frame external_regulation_and_reputation: relations with other nations:
 * diplomacy, treaties, sanctions, standing.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "the <i>envoy</i> left the <i>summit</i>" has two of its words.
 *
 * <p>Caveat: Names of countries count, so a story set abroad tends to it; the lists see the world
 * from the United States.
 */
final class ExternalRegulationAndReputationFrameShare extends FrameShare {
  ExternalRegulationAndReputationFrameShare() {
    super(
        "external_regulation_and_reputation",
        "relations with other nations: diplomacy, treaties, sanctions, standing");
  }
}
