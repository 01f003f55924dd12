package org.parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A measure in one voice, with its cells by outlet.
 *
 * @param meaning what it measures
 * @param voice whose words
 * @param cells rows of the table by outlet
 */
record MeasureRow(FeatureMeaning meaning, String voice, Map<String, FeatureView> cells) {
  /** Those that are spread most unevenly first. It orders the page and proves nothing. */
  static final Comparator<MeasureRow> BY_UNEVENNESS =
      Comparator.comparingDouble(MeasureRow::unevenness).reversed();

  /** A row of zeros says the same of every outlet. */
  boolean isFound() {
    return cells.values().stream()
        .anyMatch(cell -> cell.numerator() == null ? cell.value() != null : cell.numerator() != 0);
  }

  /**
   * How far what was counted is from an even spread over the outlets: the sum of (counted -
   * expected)² / expected, expected in proportion to the denominators. Example: 5 of 100 and 1 of
   * 100 words, 3 expected each, give 2.67. A plain size and a measure without counts give 0.
   */
  double unevenness() {
    List<FeatureView> counted = counted();
    double top = counted.stream().mapToDouble(FeatureView::numerator).sum();
    double bottom = counted.stream().mapToDouble(FeatureView::denominator).sum();
    boolean isPlainSize = counted.stream().allMatch(cell -> cell.denominator() == 1);
    if (counted.size() < 2 || top == 0 || bottom == 0 || isPlainSize) {
      return 0;
    }
    double sum = 0;
    for (FeatureView cell : counted) {
      double expected = top * cell.denominator() / bottom;
      double beyond = cell.numerator() - expected;
      sum += expected == 0 ? 0 : beyond * beyond / expected;
    }
    return sum;
  }

  /**
   * Whether it was counted and the counts are no more uneven than chance makes them on average:
   * {@link #unevenness} up to the number of outlets less one.
   */
  boolean isAlike() {
    List<FeatureView> counted = counted();
    return counted.size() == cells.size()
        && counted.stream().anyMatch(cell -> cell.denominator() != 1)
        && unevenness() <= counted.size() - 1;
  }

  /**
   * The cells that count spans of evidence. Positions, mean lengths and the diversity of words are
   * ratios too, but of sums that no chance spreads like single counts.
   */
  private List<FeatureView> counted() {
    if (meaning.evidence().isEmpty() || meaning.unit().contains("character")) {
      return List.of();
    }
    return cells.values().stream()
        .filter(cell -> isCount(cell.numerator()) && isCount(cell.denominator()))
        .toList();
  }

  private static boolean isCount(Double number) {
    return Objects.nonNull(number) && number >= 0 && number == Math.rint(number);
  }
}
