package org.parallax.report;

/** A cell of a measure: the value, what it was counted from, and how the others differ. */
final class MeasureCell {
  private static final int PAIR = 2;

  private final Markup page;
  private final OutletMarks outlets;
  private final FeatureMeaning meaning;

  MeasureCell(Markup page, OutletMarks outlets, FeatureMeaning meaning) {
    this.page = page;
    this.outlets = outlets;
    this.meaning = meaning;
  }

  /**
   * @param row null where the table has no row for the outlet
   * @param anchor sentence with the first evidence; null where there is none
   */
  void write(FeatureView row, String outlet, String anchor) {
    page.open("td", "class", "n");
    outlets.mark(page, outlet);
    page.text(" ");
    if (row == null || row.value() == null) {
      page.leaf(
          "abbr", "–", "title", row == null ? "not measured" : "undefined: nothing to divide");
    } else if (anchor == null) {
      page.open("b");
      Figures.value(page, row.value(), meaning.isShare());
      page.close();
    } else {
      page.open("a", "href", anchor, "data-o", Integer.toString(outlets.indexOf(outlet)));
      Figures.value(page, row.value(), meaning.isShare());
      page.close();
    }
    if (row != null && row.numerator() != null && row.denominator() != null) {
      ratio(row);
    }
    if (row != null && outlets.ids().size() > PAIR && row.restValue() != null) {
      rest(row);
    }
    page.close();
  }

  /** Value and counts in few characters: most of a page's measures are never looked at. */
  void compact(FeatureView row, String outlet, String anchor) {
    page.open("td");
    if (row == null || row.value() == null) {
      page.text("–");
    } else if (anchor == null) {
      page.text(Figures.shown(row.value(), meaning.isShare()));
    } else {
      String index = Integer.toString(outlets.indexOf(outlet));
      page.leaf(
          "a", Figures.shown(row.value(), meaning.isShare()), "href", anchor, "data-o", index);
    }
    boolean isRatio = row != null && row.numerator() != null && row.denominator() != null;
    if (isRatio && row.denominator() != 1) {
      page.text(" ").leaf("small", count(row.numerator()) + "/" + count(row.denominator()));
    }
    page.close();
  }

  private static String count(double number) {
    return number == Math.rint(number) ? Figures.count(number) : Figures.decimals(number, 1);
  }

  /** Of two outlets one difference says it all: that of the first to the second. */
  void difference(FeatureView row) {
    page.open("td", "class", "n diff");
    if (row != null && row.difference() != null) {
      Figures.difference(page, row.difference(), meaning.isShare());
    }
    page.close();
  }

  private void ratio(FeatureView row) {
    if (row.denominator() == 1 && meaning.denominatorNoun().isEmpty()) {
      // A plain count: "376 of 1" would tell nothing.
      return;
    }
    page.open("small");
    Figures.count(page, row.numerator());
    boolean counted = row.numerator() >= 0 && row.numerator() == Math.rint(row.numerator());
    page.text(counted ? " of " : " / ");
    Figures.count(page, row.denominator());
    String noun = meaning.denominatorNoun();
    if (!noun.isEmpty()) {
      page.text(" " + noun + (noun.endsWith("s") || row.denominator() == 1 ? "" : "s"));
    }
    page.close();
  }

  private void rest(FeatureView row) {
    page.open("small").text("others ");
    Figures.value(page, row.restValue(), meaning.isShare());
    if (row.difference() != null) {
      page.text(" (");
      Figures.difference(page, row.difference(), meaning.isShare());
      page.text(")");
    }
    page.close();
  }
}
