package org.parallax.outlet;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether an outlet differs from the others by more than chance: were the names dealt out anew
 * among the tellings of each story, how often would the sum of its differences be as far from 0?
 *
 * <p>Most tests are nowhere near significant and are settled by drawing: until {@value #ENOUGH}
 * arrangements were as extreme, p = {@value #ENOUGH} / drawn (Besag and Clifford 1991). What is not
 * settled after {@value #MOST_DRAWN} draws has a p of about .01 or less and is computed: the
 * differences are rounded to a grid of {@value #GRID} steps over all their ranges, and the
 * distribution of the sum of rounded differences is their convolution. That p is exact for the
 * rounded differences, which are as good a statistic as the differences; no number of draws could
 * give the small p that one of ten thousand tests needs. From {@value #MANY} stories on: the normal
 * approximation with the exact variance of the dealing.
 *
 * <p>Example: six stories of two outlets, all differences above 0: 2 of the 64 arrangements are as
 * extreme, p = .031, drawn to within a sixth of it. Twenty such stories: p = 2 / 2²⁰, exactly.
 *
 * <p>Source: permutation test (Fisher 1935) inside strata. Caveat: it takes the tellings of a story
 * as exchangeable; an outlet that sends one article where others send five varies more, and
 * tellings that copy each other must be joined before.
 */
final class LabelSwapTest {
  private LabelSwapTest() {}

  private static final int ENOUGH = 50;
  private static final int MOST_DRAWN = 5_000;
  private static final int GRID = 1 << 14;
  private static final int MANY = 2_000;
  private static final double ROUNDING = 1e-12;

  /**
   * The two-sided p-value.
   *
   * @param possible per story the difference that each telling would have from the others
   * @param own per story the outlet's telling
   */
  static double pValue(double[][] possible, int[] own, SplittableRandom random) {
    if (possible.length >= MANY) {
      return approximate(possible, own);
    }
    double observed = 0;
    double size = 0;
    for (int i = 0; i < own.length; i++) {
      observed += possible[i][own[i]];
      size += Math.abs(possible[i][own[i]]);
    }
    // Equal sums in another order differ in the last digits; they are as extreme.
    double extreme = Math.abs(observed) - ROUNDING * size;
    int hits = 0;
    for (int drawn = 1; drawn <= MOST_DRAWN; drawn++) {
      double sum = 0;
      for (double[] story : possible) {
        sum += story[random.nextInt(story.length)];
      }
      if (Math.abs(sum) >= extreme && ++hits == ENOUGH) {
        return (double) hits / drawn;
      }
    }
    return exact(possible, own);
  }

  /** Of the sum of differences that are rounded to the grid. */
  static double exact(double[][] possible, int[] own) {
    double range = Arrays.stream(possible).mapToDouble(LabelSwapTest::range).sum();
    if (range == 0) {
      return 1;
    }
    double step = range / GRID;
    double[] chances = {1};
    // Sum of rounded differences that the first element of chances stands for.
    long first = 0;
    long observed = 0;
    for (int i = 0; i < possible.length; i++) {
      int[] steps = Arrays.stream(possible[i]).mapToInt(d -> (int) Math.rint(d / step)).toArray();
      int low = Arrays.stream(steps).min().orElse(0);
      int high = Arrays.stream(steps).max().orElse(0);
      double[] next = new double[chances.length + high - low];
      for (int each : steps) {
        int shift = each - low;
        for (int j = 0; j < chances.length; j++) {
          next[j + shift] += chances[j];
        }
      }
      for (int j = 0; j < next.length; j++) {
        next[j] /= steps.length;
      }
      chances = next;
      first += low;
      observed += steps[own[i]];
    }
    double p = 0;
    for (int j = 0; j < chances.length; j++) {
      p += Math.abs(first + j) >= Math.abs(observed) ? chances[j] : 0;
    }
    return Math.max(Double.MIN_NORMAL, Math.min(1, p));
  }

  private static double range(double[] story) {
    return Arrays.stream(story).max().orElse(0) - Arrays.stream(story).min().orElse(0);
  }

  private static double approximate(double[][] possible, int[] own) {
    double observed = 0;
    for (int i = 0; i < own.length; i++) {
      observed += possible[i][own[i]];
    }
    double z = Math.abs(observed) / deviation(possible);
    return Double.isNaN(z)
        ? 1
        : Math.max(Double.MIN_NORMAL, 2 * new NormalDistribution().cumulativeProbability(-z));
  }

  /** Standard deviation of the sum when names are dealt. */
  static double deviation(double[][] possible) {
    // Inside a story the differences sum to 0, so their mean square is the variance of a draw.
    return Math.sqrt(
        Arrays.stream(possible)
            .mapToDouble(story -> Arrays.stream(story).map(d -> d * d).average().orElse(0))
            .sum());
  }
}
