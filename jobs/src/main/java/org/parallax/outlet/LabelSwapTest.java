package org.parallax.outlet;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether an outlet differs from the others by more than chance: were the names dealt out anew
 * among the tellings of each story, how often would the sum of its differences be as far from 0?
 *
 * <p>Most tests are nowhere near significant and are settled by drawing: until {@value #ENOUGH}
 * arrangements were as extreme, p = {@value #ENOUGH} / drawn (Besag and Clifford 1991). What lies
 * more than {@value #FAR} standard deviations out, or is not settled after {@value #MOST_DRAWN}
 * draws, is computed: exactly where there are at most {@value #FEW} arrangements, else the
 * differences are rounded to steps so small that rounding adds a seventh of the sum's standard
 * deviation at most, and the distribution of the sum of rounded differences is their convolution.
 * That p is exact for the rounded differences, which are as good a statistic as the differences,
 * but for ends of the distribution below {@value #NOTHING}, which are cut off and counted as
 * extreme; no number of draws could give the small p that one of ten thousand tests needs. From
 * {@value #MANY} stories on: the normal approximation with the exact variance of the dealing.
 *
 * <p>Example: six stories of two outlets, all differences above 0: 2 of the 64 arrangements are as
 * extreme, p = .031. Twenty such stories: p = 2 / 2²⁰.
 *
 * <p>Source: permutation test (Fisher 1935) inside strata. Caveat: it takes the tellings of a story
 * as exchangeable; an outlet that sends one article where others send five varies more, and
 * tellings that copy each other must be joined before.
 */
final class LabelSwapTest {
  private LabelSwapTest() {}

  private static final int ENOUGH = 50;
  private static final int MOST_DRAWN = 5_000;

  /** So many standard deviations out, drawing until it is settled takes longer than computing. */
  private static final double FAR = 1.5;

  /** Steps of the grid in a standard deviation of the sum: so many for each root of a story. */
  private static final double STEPS = 2;

  /** A coarse grid would mix up the arrangements of few stories: this over n² more. */
  private static final double MORE_STEPS = 20_000;

  /** So few arrangements are tried one by one. */
  private static final int FEW = 5_000;

  private static final double NOTHING = 1e-21;
  private static final int MANY = 500;
  private static final double ROUNDING = 1e-12;

  /**
   * The two-sided p-value.
   *
   * @param possible per story the difference that each telling would have from the others
   * @param own per story the outlet's telling
   */
  static double pValue(double[][] possible, int[] own, SplittableRandom random) {
    double observed = 0;
    double size = 0;
    for (int i = 0; i < own.length; i++) {
      observed += possible[i][own[i]];
      size += Math.abs(possible[i][own[i]]);
    }
    double z = Math.abs(observed) / deviation(possible);
    if (possible.length >= MANY) {
      return approximate(z);
    }
    // Equal sums in another order differ in the last digits; they are as extreme.
    double extreme = Math.abs(observed) - ROUNDING * size;
    double settled = z > FAR ? Double.NaN : drawn(possible, extreme, random);
    return Double.isNaN(settled) ? computed(possible, own, extreme) : settled;
  }

  /** Settled by drawing; NaN where that takes too long. */
  private static double drawn(double[][] possible, double extreme, SplittableRandom random) {
    int[] begins = new int[possible.length];
    int tellings = 0;
    for (int i = 0; i < possible.length; i++) {
      begins[i] = tellings;
      tellings += possible[i].length;
    }
    double[] all = new double[tellings];
    for (int i = 0; i < possible.length; i++) {
      System.arraycopy(possible[i], 0, all, begins[i], possible[i].length);
    }
    int hits = 0;
    for (int drawn = 1; drawn <= MOST_DRAWN; drawn++) {
      double sum = 0;
      long dice = 0;
      for (int i = 0; i < begins.length; i++) {
        // One long is dice for two stories: the upper part of 32 bits x tellings is fair to 1e-9.
        dice = i % 2 == 0 ? random.nextLong() : dice << Integer.SIZE;
        long place = ((dice >>> Integer.SIZE) * possible[i].length) >>> Integer.SIZE;
        sum += all[begins[i] + (int) place];
      }
      if (Math.abs(sum) >= extreme && ++hits == ENOUGH) {
        return (double) hits / drawn;
      }
    }
    return Double.NaN;
  }

  /** From the distribution of the sum. */
  static double computed(double[][] possible, int[] own, double extreme) {
    double arrangements = 1;
    for (double[] story : possible) {
      arrangements *= story.length;
    }
    return arrangements <= FEW ? ofAll(possible, extreme) : ofRounded(possible, own);
  }

  private static double ofAll(double[][] possible, double extreme) {
    double[] sums = {0};
    for (double[] story : possible) {
      double[] next = new double[sums.length * story.length];
      int size = 0;
      for (double sum : sums) {
        for (double difference : story) {
          next[size++] = sum + difference;
        }
      }
      sums = next;
    }
    int hits = 0;
    for (double sum : sums) {
      hits += Math.abs(sum) >= extreme ? 1 : 0;
    }
    return (double) hits / sums.length;
  }

  /** Of the sum of differences that are rounded to the grid. */
  private static double ofRounded(double[][] possible, int[] own) {
    double deviation = deviation(possible);
    if (deviation == 0) {
      return 1;
    }
    double step =
        deviation
            / (STEPS * Math.sqrt(possible.length)
                + MORE_STEPS / ((double) possible.length * possible.length));
    double[] chances = {1};
    // Sum of rounded differences that the first element of chances stands for.
    long first = 0;
    long observed = 0;
    double cut = 0;
    for (int i = 0; i < possible.length; i++) {
      int[] steps = Arrays.stream(possible[i]).mapToInt(d -> (int) Math.rint(d / step)).toArray();
      observed += steps[own[i]];
      int low = Arrays.stream(steps).min().orElse(0);
      int high = Arrays.stream(steps).max().orElse(0);
      double[] next = new double[chances.length + high - low];
      for (int each : steps) {
        int shift = each - low;
        for (int j = 0; j < chances.length; j++) {
          next[j + shift] += chances[j];
        }
      }
      int from = 0;
      int to = next.length;
      for (int j = 0; j < next.length; j++) {
        next[j] /= steps.length;
      }
      while (next[from] < NOTHING) {
        cut += next[from++];
      }
      while (next[to - 1] < NOTHING) {
        cut += next[--to];
      }
      chances = Arrays.copyOfRange(next, from, to);
      first += low + from;
    }
    double p = cut;
    for (int j = 0; j < chances.length; j++) {
      p += Math.abs(first + j) >= Math.abs(observed) ? chances[j] : 0;
    }
    return Math.max(Double.MIN_NORMAL, Math.min(1, p));
  }

  private static double approximate(double z) {
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
