package org.parallax.feature;

import org.parallax.tone.Polarity;

/**
 * Share of the mentions of persons and organisations of which their sentence clearly speaks well.
 *
 * <p>Source: target sentiment, our model trained on NewsMTSC (Hamborg and Donnay, 2021).
 *
 * <p>Example: "the union praised the rescuers" speaks well of the rescuers.
 *
 * <p>Caveat: A model's finding, right in about three of four of the cases that it decides; bad news
 * about somebody counts as speaking ill.
 */
final class PositiveTargetShare extends TargetToneShare {
  PositiveTargetShare() {
    super(
        Polarity.POSITIVE,
        "Share of the mentions of persons and organisations of which their sentence clearly"
            + " speaks well; mentions where the model is unsure count as neither.");
  }
}
