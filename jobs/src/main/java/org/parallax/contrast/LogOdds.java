package org.parallax.contrast;

/**
 * How much more readily one side uses a word than the other: the log-odds ratio with a prior, which
 * keeps rare words from the top.
 *
 * <p>δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α)); variance ≈ 1 / (y₁
 * + α) + 1 / (y₂ + α); z = δ / √variance.
 *
 * <p>Example: 10 of 1,000 words against 2 of 1,000, α = 1, α₀ = 100: δ = 1.3066, z = 2.006.
 *
 * <p>Source: Monroe, Colaresi and Quinn 2008, "Fightin' Words". Caveat: words come in bursts, so z
 * of two articles is a description and never a test; with raw background counts as the prior no
 * word ever stands out, scale α₀ to 500 for articles and 1,000 for outlets.
 */
public final class LogOdds {

  private LogOdds() {}

  /**
   * The keyness of a word for side 1 against side 2.
   *
   * @param y1 occurrences on side 1, 0 to n1
   * @param n1 words of side 1
   * @param y2 occurrences on side 2, 0 to n2
   * @param n2 words of side 2
   * @param alpha prior count of this word, above 0
   * @param alpha0 prior count of all words together, above alpha
   */
  public static Keyness of(long y1, long n1, long y2, long n2, double alpha, double alpha0) {
    if (y1 < 0 || y1 > n1 || y2 < 0 || y2 > n2 || !(alpha > 0 && alpha0 > alpha)) {
      throw new IllegalArgumentException(
          "not counts with a prior: %d of %d, %d of %d, %s of %s"
              .formatted(y1, n1, y2, n2, alpha, alpha0));
    }
    double logOdds =
        Math.log((y1 + alpha) / (n1 + alpha0 - y1 - alpha))
            - Math.log((y2 + alpha) / (n2 + alpha0 - y2 - alpha));
    double variance = 1 / (y1 + alpha) + 1 / (y2 + alpha);
    return new Keyness(logOdds, variance, logOdds / Math.sqrt(variance));
  }

  /**
   * The keyness of a word.
   *
   * @param logOdds δ, natural logarithm; positive where side 1 uses it more readily
   * @param variance of δ, approximate
   * @param z δ in standard deviations
   */
  public record Keyness(double logOdds, double variance, double z) {}
}
