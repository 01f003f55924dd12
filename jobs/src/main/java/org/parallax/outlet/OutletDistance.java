package org.parallax.outlet;

import java.util.List;
import java.util.SplittableRandom;

/**
 * How far apart two outlets tell the same stories: the root of the Jensen-Shannon divergence (in
 * bits, so 0 to 1; the root is a metric) between their mean distributions over the stories that
 * both tell, for each family of counts apart, then the mean of the families.
 *
 * <p>Floor: what such a distance is where there is none. Each story's two tellings are dealt at
 * random to two halves and the distance of the halves is taken, {@value #SPLITS} times, the mean
 * counts. Few stories and few counts make any two halves differ, so a distance means something only
 * above its floor.
 *
 * <p>Example: (.5, .5) against (1, 0): H(.75, .25) - ½ · 1 = .311278 bits, distance .557923.
 *
 * <p>Source: Endres and Schindelin 2003 for the metric. Caveat: halves that mix both outlets'
 * tellings of the same stories, not halves of one outlet's stories: the latter differ by their
 * stories, which is most of all spread, and stand above nearly every distance inside stories.
 *
 * @param distance mean over the families; NaN where a family has no story with counts on both sides
 * @param floor mean distance of random halves; NaN where distance is
 */
record OutletDistance(double distance, double floor) {

  private static final int SPLITS = 200;

  /**
   * Measures two outlets.
   *
   * @param families number of counts in each family, in the order of the counts
   * @param ones counts of one outlet, one array for each story
   * @param others counts of the other outlet in the same stories
   */
  static OutletDistance of(int[] families, List<double[]> ones, List<double[]> others, long seed) {
    double distance = 0;
    double floor = 0;
    int from = 0;
    var random = new SplittableRandom(seed);
    for (int size : families) {
      double[][] one = new double[ones.size()][];
      double[][] other = new double[ones.size()][];
      int stories = 0;
      for (int i = 0; i < ones.size(); i++) {
        double[] p = shares(ones.get(i), from, size);
        double[] q = shares(others.get(i), from, size);
        if (p.length > 0 && q.length > 0) {
          one[stories] = p;
          other[stories++] = q;
        }
      }
      if (stories == 0) {
        return new OutletDistance(Double.NaN, Double.NaN);
      }
      distance += distance(one, other, stories, size, new boolean[stories]);
      for (int split = 0; split < SPLITS; split++) {
        boolean[] isSwapped = new boolean[stories];
        for (int i = 0; i < stories; i++) {
          isSwapped[i] = random.nextBoolean();
        }
        floor += distance(one, other, stories, size, isSwapped) / SPLITS;
      }
      from += size;
    }
    return new OutletDistance(distance / families.length, floor / families.length);
  }

  /** Counts as shares of their sum; empty where that is 0. */
  private static double[] shares(double[] counts, int from, int size) {
    double sum = 0;
    for (int i = from; i < from + size; i++) {
      sum += counts[i];
    }
    double[] shares = new double[sum > 0 ? size : 0];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = counts[from + i] / sum;
    }
    return shares;
  }

  private static double distance(
      double[][] one, double[][] other, int stories, int size, boolean[] isSwapped) {
    double[] p = new double[size];
    double[] q = new double[size];
    for (int i = 0; i < stories; i++) {
      double[] first = isSwapped[i] ? other[i] : one[i];
      double[] second = isSwapped[i] ? one[i] : other[i];
      for (int k = 0; k < size; k++) {
        p[k] += first[k] / stories;
        q[k] += second[k] / stories;
      }
    }
    return rootDivergence(p, q);
  }

  /** Root of the Jensen-Shannon divergence in bits. */
  static double rootDivergence(double[] p, double[] q) {
    double divergence = 0;
    for (int k = 0; k < p.length; k++) {
      double middle = (p[k] + q[k]) / 2;
      divergence += entropy(middle) - (entropy(p[k]) + entropy(q[k])) / 2;
    }
    return Math.sqrt(Math.max(0, divergence));
  }

  private static double entropy(double share) {
    return share <= 0 ? 0 : -share * Math.log(share) / Math.log(2);
  }
}
