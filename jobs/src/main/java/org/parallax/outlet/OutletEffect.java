package org.parallax.outlet;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * How one outlet tells stories against the others that tell the same ones: the mean over its
 * stories of (its value - mean of the other outlets' values). Differences inside a story take the
 * story itself out: outlets choose different stories, and that is most of the spread of a raw mean.
 *
 * <p>Test: were the outlets' names dealt out anew inside each story, how often would the mean be as
 * far from 0? Drawn until {@value #ENOUGH} arrangements are as extreme or the limit is reached
 * (Besag and Clifford 1991), p = (1 + extreme) / (1 + drawn) at the limit; from {@value #MANY}
 * stories on the normal approximation with the exact variance of the dealing. Interval: bootstrap
 * of stories with Poisson(1) weights.
 *
 * <p>Example: differences .2, .1, -.05, .3, .15 in five stories of two outlets: effect .14; of the
 * 32 ways to deal the names four are as extreme, p near .125. Raw means of outlets that share three
 * of five stories may differ by .44 where the effect is .10.
 *
 * <p>Caveat: needs {@value #LEAST_STORIES} shared stories to say anything (with fewer the smallest
 * possible p of two outlets is above .03), {@value #LEAST_FOR_INTERVAL} for an interval.
 *
 * @param storyCount stories in which both sides have a value
 * @param effect mean difference
 * @param standardError of the effect, from the spread over stories
 * @param low lower end of the 95 % interval; NaN below {@value #LEAST_FOR_INTERVAL} stories
 * @param high upper end of it
 * @param pValue two-sided; NaN below {@value #LEAST_STORIES} stories
 */
public record OutletEffect(
    int storyCount, double effect, double standardError, double low, double high, double pValue) {

  public static final int LEAST_STORIES = 6;
  public static final int LEAST_FOR_INTERVAL = 20;
  public static final int LEAST_TO_RANK = 50;

  private static final int ENOUGH = 20;
  private static final int MANY = 2_000;
  private static final int MOST_DRAWN = 200_000;
  private static final int LEAST_DRAWN = 9_999;
  private static final double MOST_WORK = 1e8;
  private static final int REPLICATES = 1_000;
  private static final double ROUNDING = 1e-12;

  /**
   * A story that the outlet shares.
   *
   * @param own place of the outlet among the story's outlets
   * @param values value of each outlet of the story, two or more
   */
  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers that nobody compares
  public record SharedStory(int own, double[] values) {
    /** What each outlet would differ from the mean of the others. */
    double[] differences() {
      double sum = Arrays.stream(values).sum();
      return Arrays.stream(values)
          .map(value -> value - (sum - value) / (values.length - 1))
          .toArray();
    }
  }

  /**
   * Measures an outlet.
   *
   * @param stories its shared stories, at least one, in a fixed order
   * @param seed of the arrangements and the bootstrap
   */
  public static OutletEffect of(List<SharedStory> stories, long seed) {
    int n = stories.size();
    double[][] possible = new double[n][];
    double[] own = new double[n];
    for (int i = 0; i < n; i++) {
      possible[i] = stories.get(i).differences();
      own[i] = possible[i][stories.get(i).own()];
    }
    double mean = Arrays.stream(own).sum() / n;
    double squares = Arrays.stream(own).map(d -> (d - mean) * (d - mean)).sum();
    double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    var random = new SplittableRandom(seed);
    double p = n < LEAST_STORIES ? Double.NaN : pValue(possible, mean, random.split());
    double[] interval =
        n < LEAST_FOR_INTERVAL
            ? new double[] {Double.NaN, Double.NaN}
            : interval(own, random.split());
    return new OutletEffect(n, mean, error, interval[0], interval[1], p);
  }

  private static double pValue(double[][] possible, double mean, SplittableRandom random) {
    int n = possible.length;
    double observed = Math.abs(mean) * n;
    if (n >= MANY) {
      // Inside a story the differences sum to 0, so their mean square is the variance of a draw.
      double variance =
          Arrays.stream(possible)
              .mapToDouble(story -> Arrays.stream(story).map(d -> d * d).average().orElse(0))
              .sum();
      return variance == 0
          ? 1
          : 2 * new NormalDistribution().cumulativeProbability(-observed / Math.sqrt(variance));
    }
    double extreme = observed * (1 - ROUNDING) - ROUNDING;
    int limit = (int) Math.max(LEAST_DRAWN, Math.min(MOST_DRAWN, MOST_WORK / n));
    int hits = 0;
    for (int drawn = 1; drawn <= limit; drawn++) {
      double sum = 0;
      for (double[] story : possible) {
        sum += story[random.nextInt(story.length)];
      }
      if (Math.abs(sum) >= extreme && ++hits == ENOUGH) {
        return (double) hits / drawn;
      }
    }
    return (1.0 + hits) / (1 + limit);
  }

  /** Percentiles of the mean when every story counts a Poisson(1) number of times. */
  private static double[] interval(double[] own, SplittableRandom random) {
    double[] weightOf = cumulativePoisson();
    double[] means = new double[REPLICATES];
    for (int b = 0; b < REPLICATES; b++) {
      double sum = 0;
      double weights = 0;
      while (weights == 0) {
        sum = 0;
        for (double difference : own) {
          int weight = weight(weightOf, random.nextDouble());
          weights += weight;
          sum += weight * difference;
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

  private static double[] cumulativePoisson() {
    var poisson = new PoissonDistribution(1);
    double[] cumulative = new double[12];
    for (int k = 0; k < cumulative.length; k++) {
      cumulative[k] = poisson.cumulativeProbability(k);
    }
    return cumulative;
  }

  private static int weight(double[] cumulative, double uniform) {
    int weight = 0;
    while (weight < cumulative.length && uniform > cumulative[weight]) {
      weight++;
    }
    return weight;
  }
}
