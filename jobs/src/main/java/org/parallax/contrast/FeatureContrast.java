package org.parallax.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One feature in one voice over the articles of one story: each outlet against the rest of the
 * story.
 *
 * <p>A side's value is scale x (sum of weight x numerator) / (sum of weight x denominator): longer
 * articles count for more, copies of one report count together as one. Example: two hedges in 100
 * words against one in 200 words of the other outlet are 20 and 5 per 1,000 words, difference 15.
 *
 * <p>Source: a ratio of sums with article weights; the test is {@link PermutationTest}. Caveat:
 * inside one story there is seldom more than a handful of articles, so nearly all rows describe and
 * prove nothing.
 */
public final class FeatureContrast {
  private FeatureContrast() {}

  /** Fewer arrangements of the articles than this cannot give p &lt; .05, whatever the numbers. */
  static final int LEAST_ARRANGEMENTS = 20;

  /**
   * An article's part.
   *
   * @param outletId its outlet
   * @param numerator what was counted; null where the feature does not apply
   * @param denominator out of how many; null where the feature does not apply
   * @param weight 1 / articles of its copy group
   */
  public record Telling(String outletId, Double numerator, Double denominator, double weight) {}

  /** Why a row has no p-value. */
  public enum Untestable {
    /** A side has nothing to measure. */
    UNDEFINED_VALUE("undefined_value"),
    /** So few articles that no result could be told from chance. */
    TOO_FEW_ARTICLES("too_few_articles");

    private final String label;

    Untestable(String label) {
      this.label = label;
    }

    /** The value that the tables hold. */
    public String label() {
      return label;
    }
  }

  /**
   * An outlet against the rest; nullable where undefined.
   *
   * @param outletId the outlet
   * @param value its value
   * @param numerator plain sum of its articles' numerators
   * @param denominator plain sum of its articles' denominators
   * @param articleCount its articles
   * @param restValue the value of all other outlets of the story
   * @param difference value - restValue
   * @param low lower end of its 95 % interval; null where the articles are too few for one
   * @param high upper end of it; null with the lower one
   * @param pValue two-sided; null where untestable
   * @param untestable why there is no p-value; null where there is one
   */
  public record Side(
      String outletId,
      Double value,
      Double numerator,
      Double denominator,
      long articleCount,
      Double restValue,
      Double difference,
      Double low,
      Double high,
      Double pValue,
      Untestable untestable) {}

  /** Contrasts every outlet of the story, in the order of outlet ids. */
  public static List<Side> of(List<Telling> tellings, double scale, long seed) {
    var byOutlet = new TreeMap<String, List<Telling>>();
    tellings.forEach(
        telling ->
            byOutlet.computeIfAbsent(telling.outletId(), id -> new ArrayList<>()).add(telling));
    var sides = new ArrayList<Side>();
    byOutlet.forEach((outlet, own) -> sides.add(side(outlet, own, tellings, scale, seed)));
    return sides;
  }

  private static Side side(
      String outlet, List<Telling> own, List<Telling> all, double scale, long seed) {
    List<Telling> rest =
        all.stream().filter(telling -> !telling.outletId().equals(outlet)).toList();
    Double value = value(own, scale);
    Double restValue = value(rest, scale);
    Double difference = value == null || restValue == null ? null : value - restValue;
    Optional<Double> p = Optional.empty();
    Optional<ArticleBootstrap.Interval> interval = Optional.empty();
    if (difference != null && arrangements(all.size(), own.size()) >= LEAST_ARRANGEMENTS) {
      List<PermutationTest.Observation> observations = observations(outlet, all);
      p = PermutationTest.of(observations, seed).map(PermutationTest.Outcome::pValue);
      interval = p.flatMap(tested -> ArticleBootstrap.of(observations, seed));
    }
    Untestable reason = null;
    if (p.isEmpty()) {
      reason = difference == null ? Untestable.UNDEFINED_VALUE : Untestable.TOO_FEW_ARTICLES;
    }
    return new Side(
        outlet,
        value,
        sum(own, false),
        sum(own, true),
        own.size(),
        restValue,
        difference,
        interval.map(known -> scale * known.low()).orElse(null),
        interval.map(known -> scale * known.high()).orElse(null),
        p.orElse(null),
        reason);
  }

  private static Double value(List<Telling> tellings, double scale) {
    double numerator = 0;
    double denominator = 0;
    for (Telling telling : tellings) {
      if (telling.numerator() != null && telling.denominator() != null) {
        numerator += telling.weight() * telling.numerator();
        denominator += telling.weight() * telling.denominator();
      }
    }
    return denominator == 0 ? null : Double.valueOf(scale * numerator / denominator);
  }

  private static Double sum(List<Telling> tellings, boolean ofDenominators) {
    Double sum = null;
    for (Telling telling : tellings) {
      Double part = ofDenominators ? telling.denominator() : telling.numerator();
      if (part != null) {
        sum = (sum == null ? 0 : sum) + part;
      }
    }
    return sum;
  }

  private static List<PermutationTest.Observation> observations(
      String outlet, List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> telling.numerator() != null && telling.denominator() != null)
        .map(
            telling ->
                new PermutationTest.Observation(
                    telling.weight() * telling.numerator(),
                    telling.weight() * telling.denominator(),
                    telling.outletId().equals(outlet)))
        .toList();
  }

  /** C(n, k), at most {@link #LEAST_ARRANGEMENTS}. */
  private static long arrangements(int n, int k) {
    long count = 1;
    for (int i = 1; i <= Math.min(k, n - k) && count < LEAST_ARRANGEMENTS; i++) {
      count = count * (n - i + 1) / i;
    }
    return count;
  }
}
