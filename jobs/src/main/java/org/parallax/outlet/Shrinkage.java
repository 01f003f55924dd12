package org.parallax.outlet;

/**
 * Effects of several outlets drawn towards their common mean, the more the less sure they are: an
 * outlet with few stories is the first to look extreme by chance.
 *
 * <p>With w = 1/s², μ = Σwβ/Σw, Q = Σw(β-μ)², τ² = max(0, (Q-(k-1)) / (Σw-Σw²/Σw)), weights
 * 1/(s²+τ²) for the mean μ*, and B = τ²/(τ²+s²): shrunk = μ* + B(β-μ*).
 *
 * <p>Example: effects .30, .10, -.20 with standard errors .10, .05, .20: τ² = .019762, μ* =
 * .117848, shrunk .238797, .102004, .012743.
 *
 * <p>Source: DerSimonian and Laird 1986, empirical Bayes.
 */
public final class Shrinkage {
  private Shrinkage() {}

  /**
   * Shrinks effects.
   *
   * @param effects one for each outlet
   * @param errors their standard errors, above 0
   */
  public static double[] of(double[] effects, double[] errors) {
    double sumW = 0;
    double sumWw = 0;
    double sumWb = 0;
    for (int i = 0; i < effects.length; i++) {
      double w = 1 / (errors[i] * errors[i]);
      sumW += w;
      sumWw += w * w;
      sumWb += w * effects[i];
    }
    double fixed = sumWb / sumW;
    double q = 0;
    for (int i = 0; i < effects.length; i++) {
      q += (effects[i] - fixed) * (effects[i] - fixed) / (errors[i] * errors[i]);
    }
    double spread = sumW - sumWw / sumW;
    double tau = spread <= 0 ? 0 : Math.max(0, (q - (effects.length - 1)) / spread);
    double sumR = 0;
    double sumRb = 0;
    for (int i = 0; i < effects.length; i++) {
      double r = 1 / (errors[i] * errors[i] + tau);
      sumR += r;
      sumRb += r * effects[i];
    }
    double mean = sumRb / sumR;
    double[] shrunk = new double[effects.length];
    for (int i = 0; i < effects.length; i++) {
      double share = tau / (tau + errors[i] * errors[i]);
      shrunk[i] = mean + share * (effects[i] - mean);
    }
    return shrunk;
  }
}
