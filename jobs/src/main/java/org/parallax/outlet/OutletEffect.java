package org.parallax.outlet;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * How one outlet tells stories against the others that tell the same ones: the mean over its
 * stories of (its value - mean of the other tellings' values). Differences inside a story take the
 * story itself out: outlets choose different stories, and that is most of the spread of a raw mean.
 *
 * <p>Test: {@link LabelSwapTest}. Interval: percentiles of the mean when each story counts a
 * Poisson(1) number of times ({@value #REPLICATES} times), a bootstrap of stories.
 *
 * <p>Example: differences .2, .1, -.05, .3, .15 in five stories of two outlets: effect .14; of the
 * 32 ways to deal the names four are as extreme, p near .125. Raw means of outlets that share three
 * of five stories may differ by .44 where the effect is .10.
 *
 * <p>Caveat: needs {@value #LEAST_STORIES} shared stories in which the values differ to say
 * anything (with fewer the smallest possible p of two outlets is above .05), {@value
 * #LEAST_FOR_INTERVAL} for an interval. A percentile interval of 20 stories covers a little less
 * than it says.
 *
 * @param storyCount stories in which both sides have a value
 * @param varyingCount those of them in which the values are not all the same
 * @param effect mean difference
 * @param standardError of the effect, from the spread over stories; NaN for one story
 * @param z the effect in standard deviations of the dealing; NaN where no value differs
 * @param low lower end of the 95 % interval; NaN below {@value #LEAST_FOR_INTERVAL} stories, and
 *     where none was asked for
 * @param high upper end of it
 * @param pValue two-sided; NaN below {@value #LEAST_STORIES} stories with values that differ
 */
public record OutletEffect(
    int storyCount,
    int varyingCount,
    double effect,
    double standardError,
    double z,
    double low,
    double high,
    double pValue) {

  public static final int LEAST_STORIES = 6;
  public static final int LEAST_FOR_INTERVAL = 20;
  public static final int LEAST_TO_RANK = 50;

  private static final int REPLICATES = 1_000;

  /** A Poisson(1) number for each of the 65,536 values of a short. */
  private static final byte[] WEIGHTS = weights();

  /**
   * A story that the outlet shares.
   *
   * @param own place of the outlet's telling among the story's tellings
   * @param values value of each telling of the story, two or more
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers that nobody compares
  public record SharedStory(int own, double[] values) {
    /** What each telling would differ from the mean of the others. */
    double[] differences() {
      double sum = Arrays.stream(values).sum();
      return Arrays.stream(values)
          .map(value -> value - (sum - value) / (values.length - 1))
          .toArray();
    }

    boolean isVarying() {
      return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }
  }

  /** Whether there is a p-value. */
  public boolean isTestable() {
    return varyingCount >= LEAST_STORIES;
  }

  /**
   * Measures an outlet.
   *
   * @param stories its shared stories, at least one, in a fixed order
   * @param seed of the arrangements and the bootstrap
   */
  public static OutletEffect of(List<SharedStory> stories, long seed) {
    return of(stories, seed, true);
  }

  /** The same without an interval, which costs several times what the test does. */
  static OutletEffect tested(List<SharedStory> stories, long seed) {
    return of(stories, seed, false);
  }

  private static OutletEffect of(List<SharedStory> stories, long seed, boolean withInterval) {
    int n = stories.size();
    double[][] possible = new double[n][];
    int[] places = new int[n];
    double[] own = new double[n];
    for (int i = 0; i < n; i++) {
      possible[i] = stories.get(i).differences();
      places[i] = stories.get(i).own();
      own[i] = possible[i][places[i]];
    }
    int varying = (int) stories.stream().filter(SharedStory::isVarying).count();
    double mean = Arrays.stream(own).sum() / n;
    double squares = Arrays.stream(own).map(d -> (d - mean) * (d - mean)).sum();
    double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    double deviation = LabelSwapTest.deviation(possible);
    double z = deviation > 0 ? mean * n / deviation : Double.NaN;
    var random = new SplittableRandom(seed);
    double p =
        varying < LEAST_STORIES
            ? Double.NaN
            : LabelSwapTest.pValue(possible, places, random.split());
    double[] interval =
        n < LEAST_FOR_INTERVAL || !withInterval
            ? new double[] {Double.NaN, Double.NaN}
            : interval(own, random.split());
    return new OutletEffect(n, varying, mean, error, z, interval[0], interval[1], p);
  }

  private static double[] interval(double[] own, SplittableRandom random) {
    double[] means = new double[REPLICATES];
    for (int b = 0; b < REPLICATES; b++) {
      double sum = 0;
      long weights = 0;
      while (weights == 0) {
        sum = 0;
        long bits = 0;
        for (int i = 0; i < own.length; i++) {
          // One long is dice for four stories.
          bits = i % 4 == 0 ? random.nextLong() : bits >>> 16;
          int weight = WEIGHTS[(int) (bits & 0xFFFF)];
          weights += weight;
          sum += weight * own[i];
        }
      }
      means[b] = sum / weights;
    }
    Arrays.sort(means);
    return new double[] {
      means[(int) Math.round(.025 * (REPLICATES - 1))],
      means[(int) Math.round(.975 * (REPLICATES - 1))]
    };
  }

  private static byte[] weights() {
    var poisson = new PoissonDistribution(1);
    byte[] weights = new byte[1 << 16];
    byte weight = 0;
    for (int i = 0; i < weights.length; i++) {
      while ((i + .5) / weights.length > poisson.cumulativeProbability(weight)) {
        weight++;
      }
      weights[i] = weight;
    }
    return weights;
  }
}
