package org.parallax.feature;

import org.parallax.tone.Polarity;

/**
 * Share of the mentions of persons and organisations of which their sentence clearly speaks ill.
 *
 * <p>Source: target sentiment, our model trained on NewsMTSC (Hamborg and Donnay, 2021).
 *
 * <p>Example: "critics accused the mayor of fraud" speaks ill of the mayor.
 *
 * <p>Caveat: A model's finding, right in about three of four of the cases that it decides; bad news
 * about somebody counts as speaking ill.
 */
final class NegativeTargetShare extends TargetToneShare {
  NegativeTargetShare() {
    super(
        Polarity.NEGATIVE,
        "Share of the mentions of persons and organisations of which their sentence clearly"
            + " speaks ill; mentions where the model is unsure count as neither.");
  }
}
