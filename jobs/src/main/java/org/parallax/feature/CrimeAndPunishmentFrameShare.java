package org.parallax.feature;

/**
 * Share of the policy frame crime_and_punishment: offences, police, trial and sentence.
 *
 * <p>Source: the policy frames of Boydstun and others (2014); words our own, in {@code
 * data/lexicons/policy_frames.tsv}; weighed by {@link org.parallax.frame.PolicyFrames}.
 *
 * <p>Example: "<i>arrested</i> after a <i>robbery</i>" has two of its words.
 *
 * <p>Caveat: Terror attacks divide between this and security.
 */
final class CrimeAndPunishmentFrameShare extends FrameShare {
  CrimeAndPunishmentFrameShare() {
    super("crime_and_punishment", "offences, police, trial and sentence");
  }
}
