package org.parallax.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The false discovery rate of many tests: the q-value of a test is the share of false alarms among
 * all tests that are at least as significant, if one believed them all.
 *
 * <p>q₍ᵢ₎ = min over j ≥ i of p₍ⱼ₎ · m / j, p in ascending order. Example: p = .01, .04, .03, .005,
 * .5 gives q = .025, .05, .05, .025, .5.
 *
 * <p>Source: Benjamini and Hochberg 1995. Caveat: the m tests must be all that were made, not those
 * that looked promising.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q-values, in the order of the p-values.
   *
   * @param p p-values, 0 to 1
   */
  public static double[] adjust(double[] p) {
    List<Integer> ascending =
        IntStream.range(0, p.length)
            .peek(
                i -> {
                  if (!(p[i] >= 0 && p[i] <= 1)) {
                    throw new IllegalArgumentException("not a p-value: " + p[i]);
                  }
                })
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .toList();
    double[] q = new double[p.length];
    double smallest = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int index = ascending.get(rank - 1);
      // m / rank first: the largest p is then its own q to the last digit.
      smallest = Math.min(smallest, p[index] * ((double) p.length / rank));
      q[index] = smallest;
    }
    return q;
  }
}
