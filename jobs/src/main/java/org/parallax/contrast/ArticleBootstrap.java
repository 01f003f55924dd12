package org.parallax.contrast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.parallax.contrast.PermutationTest.Observation;

/**
 * A 95 % interval of the difference of two rates: the articles of each group are drawn anew with
 * replacement {@value #REPLICATES} times, and the middle 95 % of the differences are kept.
 *
 * <p>Example: rates per word .5, .6, .5, .6, .5 against .1, .2, .1, .2, .1 of ten words each: the
 * difference .40 lies in an interval of about .34 to .46.
 *
 * <p>Source: percentile bootstrap (Efron 1979), the article is the unit. Caveat: with the {@value
 * #LEAST_ARTICLES} articles a group that it asks for, it covers less than it says; below that it
 * would be a show of precision.
 */
final class ArticleBootstrap {
  private ArticleBootstrap() {}

  static final int LEAST_ARTICLES = 5;

  private static final int REPLICATES = 1_000;
  private static final double TAIL = .025;

  /**
   * An interval.
   *
   * @param low its lower end
   * @param high its upper end
   */
  record Interval(double low, double high) {}

  /** Empty where a group has fewer than {@value #LEAST_ARTICLES} articles with a denominator. */
  static Optional<Interval> of(List<Observation> observations, long seed) {
    List<Observation> first = group(observations, true);
    List<Observation> second = group(observations, false);
    if (first.size() < LEAST_ARTICLES || second.size() < LEAST_ARTICLES) {
      return Optional.empty();
    }
    var random = new SplittableRandom(seed);
    double[] differences = new double[REPLICATES];
    for (int i = 0; i < REPLICATES; i++) {
      differences[i] = drawn(first, random) - drawn(second, random);
    }
    Arrays.sort(differences);
    return Optional.of(
        new Interval(
            differences[(int) Math.round(TAIL * (REPLICATES - 1))],
            differences[(int) Math.round((1 - TAIL) * (REPLICATES - 1))]));
  }

  /** In an order of their own, so that the order of rows does not matter. */
  private static List<Observation> group(List<Observation> observations, boolean isFirst) {
    return observations.stream()
        .filter(article -> article.first() == isFirst && article.denominator() > 0)
        .sorted(
            Comparator.comparingDouble(Observation::denominator)
                .thenComparingDouble(Observation::numerator))
        .toList();
  }

  private static double drawn(List<Observation> group, SplittableRandom random) {
    double numerator = 0;
    double denominator = 0;
    for (int i = 0; i < group.size(); i++) {
      Observation article = group.get(random.nextInt(group.size()));
      numerator += article.numerator();
      denominator += article.denominator();
    }
    return numerator / denominator;
  }
}
