package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The common axis of measures of one unit, and the dumbbell of one measure on it: a mark per outlet
 * and a line from the lowest to the highest. SVG, no script; the numbers stand in the cells beside
 * it, so it is hidden from screen readers.
 *
 * <p>The axis always includes 0. A length on it means the same in every row of its group, and only
 * there: a headline of ten words has rates that would press all others against the edge.
 */
final class Axis {
  private static final double WIDTH = 300;
  private static final double MARGIN = 18;
  private static final double ROW = 24;
  private static final int MOST_TICKS = 6;

  /** Marks nearer than this would hide each other; they are moved up and down. */
  private static final double NEAR = 11;

  private final String id;
  private final boolean share;
  private final double low;
  private final double high;
  private final double step;

  Axis(String id, boolean share, List<Double> values) {
    this.id = id;
    this.share = share;
    double least = values.stream().mapToDouble(v -> v).min().orElse(0);
    double most = values.stream().mapToDouble(v -> v).max().orElse(0);
    double below = Math.min(least, 0);
    // Where all is 0 the axis runs to 1, so that the marks stand at its start.
    double above = below == 0 && most <= 0 ? 1 : Math.max(most, 0);
    this.step = step(below, above);
    this.low = lines(below, step, false) * step;
    this.high = lines(above, step, true) * step;
  }

  /** The least of 1, 2, 5, 10, 20, … that gives few enough ticks. */
  private static double step(double below, double above) {
    double power = Math.pow(10, Math.floor(Math.log10(above - below)) - 1);
    for (double factor : new double[] {1, 2, 5, 10, 20}) {
      double step = power * factor;
      if (lines(above, step, true) - lines(below, step, false) < MOST_TICKS) {
        return step;
      }
    }
    return power * 50;
  }

  /** The tick at or beyond a value; a value that is a tick up to rounding is that tick. */
  private static double lines(double value, double step, boolean up) {
    return up ? Math.ceil(value / step - 1e-9) : Math.floor(value / step + 1e-9);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add((Math.rint(low / step) + i) * step);
    }
    return ticks;
  }

  double x(double value) {
    return MARGIN + (value - low) / (high - low) * (WIDTH - 2 * MARGIN);
  }

  /** The numbers of the axis; also defines the grid that every row uses. */
  void head(Markup page) {
    page.open("svg", "viewBox", "0 0 300 16", "class", "axis", "aria-hidden", "true");
    StringBuilder grid = new StringBuilder();
    for (double tick : ticks()) {
      String x = Figures.decimals(x(tick), 1);
      grid.append('M').append(x).append(" 0V24");
      page.leaf("text", label(tick), "x", x, "y", "12");
    }
    page.open("defs").empty("path", "id", id, "d", grid.toString(), "class", "g");
    page.close().close();
  }

  private String label(double tick) {
    double shown = share ? tick * 100 : tick;
    double width = share ? step * 100 : step;
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(width) + 1e-9));
    return Figures.decimals(shown, decimals) + (share ? "%" : "");
  }

  /** The dumbbell of one measure; outlets without a value have no mark. */
  void row(Markup page, OutletMarks outlets, Map<String, Double> values) {
    page.open("svg", "viewBox", "0 0 300 24", "class", "dumbbell", "aria-hidden", "true");
    page.empty("use", "href", "#" + id);
    List<Map.Entry<String, Double>> marks = new ArrayList<>(values.entrySet());
    marks.sort(
        Comparator.comparingDouble((Map.Entry<String, Double> mark) -> mark.getValue())
            .thenComparing(mark -> outlets.indexOf(mark.getKey())));
    if (marks.size() > 1) {
      String least = Figures.decimals(x(marks, 0), 1);
      String most = Figures.decimals(x(marks, marks.size() - 1), 1);
      page.empty("path", "class", "l", "d", "M" + least + " 12H" + most);
    }
    int from = 0;
    while (from < marks.size()) {
      int to = from + 1;
      while (to < marks.size() && x(marks, to) - x(marks, to - 1) < NEAR) {
        to++;
      }
      double apart = to - from == 1 ? 0 : Math.min(NEAR - 2, (ROW - 8) / (to - from - 1));
      double y = ROW / 2 - apart * (to - from - 1) / 2;
      for (int i = from; i < to; i++) {
        outlets.point(page, marks.get(i).getKey(), x(marks, i), y + apart * (i - from));
      }
      from = to;
    }
    page.close();
  }

  private double x(List<Map.Entry<String, Double>> marks, int i) {
    return x(marks.get(i).getValue());
  }
}
