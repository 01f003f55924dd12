package org.parallax.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Whether two groups of articles differ in a rate by more than chance: were the articles dealt out
 * to the groups anew, how often would the difference be as large?
 *
 * <p>The difference is Σ numerators / Σ denominators of one group minus that of the other;
 * two-sided. All arrangements are tried where there are at most 20,000 (p = #extreme / all),
 * otherwise 10,000 drawn with the run's seed (p = (1 + #extreme) / 10,001).
 *
 * <p>Example: rates per word 5/10, 6/10 against 1/10, 2/10: the difference .40 is reached by 2 of
 * the 6 arrangements, p = .333. The smallest p that n articles allow is 2 / C(n, n/2): .10 with 3
 * against 3.
 *
 * <p>Source: exact permutation test (Fisher 1935); sampled p with the +1 of Phipson and Smyth 2010.
 * Caveat: it takes articles as exchangeable; copies of one report are not, count them once. An
 * arrangement in which a group has denominator 0 counts as extreme, so p is never too small for it.
 */
public final class PermutationTest {

  private static final int MOST_ENUMERATED = 20_000;
  private static final int DRAWN = 10_000;

  /** A difference that falls short by this part of the rates themselves is as large. */
  private static final double ROUNDING = 1e-9;

  /**
   * An article's part in the test.
   *
   * @param numerator what is counted
   * @param denominator out of how much, at least 0
   * @param first whether it belongs to the first group
   */
  public record Observation(double numerator, double denominator, boolean first) {}

  /**
   * The outcome.
   *
   * @param difference rate of the first group minus rate of the second
   * @param pValue two-sided, above 0
   * @param arrangements number of arrangements that were tried
   * @param exact whether these are all there are
   */
  public record Outcome(double difference, double pValue, int arrangements, boolean exact) {}

  /**
   * In an order that does not know the groups: neither row order nor a swap of groups changes p.
   */
  private final List<Observation> articles;

  private final double numerator;
  private final double denominator;
  private final int smallerSize;
  private final double observed;

  /** The smallest absolute difference that is as extreme as the observed one. */
  private final double extreme;

  private PermutationTest(List<Observation> observations, double first, double second) {
    articles =
        observations.stream()
            .sorted(
                Comparator.comparingDouble(Observation::denominator)
                    .thenComparingDouble(Observation::numerator))
            .toList();
    numerator = articles.stream().mapToDouble(Observation::numerator).sum();
    denominator = articles.stream().mapToDouble(Observation::denominator).sum();
    int firstSize = (int) articles.stream().filter(Observation::first).count();
    smallerSize = Math.min(firstSize, articles.size() - firstSize);
    observed = first - second;
    extreme = Math.abs(observed) - ROUNDING * (Math.abs(first) + Math.abs(second));
  }

  /** Tests the difference; empty where a group has no article or only denominators of 0. */
  public static Optional<Outcome> of(List<Observation> observations, long seed) {
    double first = rate(observations, true);
    double second = rate(observations, false);
    if (!Double.isFinite(first) || !Double.isFinite(second)) {
      return Optional.empty();
    }
    PermutationTest test = new PermutationTest(observations, first, second);
    return Optional.of(
        arrangements(observations.size(), test.smallerSize) <= MOST_ENUMERATED
            ? test.enumerated()
            : test.drawn(seed));
  }

  private static double rate(List<Observation> observations, boolean first) {
    List<Observation> group = observations.stream().filter(o -> o.first() == first).toList();
    return group.stream().mapToDouble(Observation::numerator).sum()
        / group.stream().mapToDouble(Observation::denominator).sum();
  }

  /** C(n, k), or more than {@link #MOST_ENUMERATED} as soon as it is known to be more. */
  private static long arrangements(int n, int k) {
    long combinations = 1;
    for (int i = 1; i <= k && combinations <= MOST_ENUMERATED; i++) {
      combinations = combinations * (n - k + i) / i;
    }
    return combinations;
  }

  private Outcome enumerated() {
    int[] chosen = new int[smallerSize];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = i;
    }
    int all = 0;
    int hits = 0;
    do {
      all++;
      hits += isExtreme(chosen) ? 1 : 0;
    } while (next(chosen));
    return new Outcome(observed, (double) hits / all, all, true);
  }

  /** Moves to the next combination in lexicographic order; false after the last. */
  private boolean next(int[] chosen) {
    int place = chosen.length - 1;
    while (place >= 0 && chosen[place] == articles.size() - chosen.length + place) {
      place--;
    }
    if (place < 0) {
      return false;
    }
    chosen[place]++;
    for (int i = place + 1; i < chosen.length; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return true;
  }

  private Outcome drawn(long seed) {
    Random random = new Random(seed);
    int[] order = new int[articles.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int[] chosen = new int[smallerSize];
    int hits = 0;
    for (int draw = 0; draw < DRAWN; draw++) {
      // The first steps of a Fisher-Yates shuffle are a fair draw from whatever order is there.
      for (int i = 0; i < chosen.length; i++) {
        int other = i + random.nextInt(order.length - i);
        chosen[i] = order[other];
        order[other] = order[i];
        order[i] = chosen[i];
      }
      hits += isExtreme(chosen) ? 1 : 0;
    }
    return new Outcome(observed, (1.0 + hits) / (DRAWN + 1), DRAWN, false);
  }

  private boolean isExtreme(int[] chosen) {
    double chosenNumerator = 0;
    double chosenDenominator = 0;
    for (int index : chosen) {
      chosenNumerator += articles.get(index).numerator();
      chosenDenominator += articles.get(index).denominator();
    }
    double restDenominator = denominator - chosenDenominator;
    if (chosenDenominator == 0 || restDenominator == 0) {
      return true;
    }
    double difference =
        chosenNumerator / chosenDenominator - (numerator - chosenNumerator) / restDenominator;
    return Math.abs(difference) >= extreme;
  }
}
