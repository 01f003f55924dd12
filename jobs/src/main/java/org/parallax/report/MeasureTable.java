package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tables of measures: a row per measure and a column per outlet. In full the rows are grouped by
 * unit under a common axis, and of two outlets the difference stands beside them.
 */
final class MeasureTable {
  private static final int PAIR = 2;
  private static final int FEW = 4;

  private final Markup page;
  private final OutletMarks outlets;
  private final Families families;
  private final Anchors anchors;
  private final List<FeatureMeaning> meanings;

  /**
   * @param meanings all measures of the page; their place is the number of their explanation
   */
  MeasureTable(
      Markup page,
      OutletMarks outlets,
      Families families,
      Anchors anchors,
      List<FeatureMeaning> meanings) {
    this.page = page;
    this.outlets = outlets;
    this.families = families;
    this.anchors = anchors;
    this.meanings = meanings;
  }

  /**
   * The table in full: a chart in each row, and in each cell what was counted and what the others
   * have.
   *
   * @param rows in their order; measures of one unit are brought together
   */
  void full(List<MeasureRow> rows) {
    page.open("div", "class", "scroll voice leading");
    // Few outlets: columns of equal width.
    page.open("table", "class", outlets.ids().size() <= FEW ? "fixed" : null).line();
    page.open("thead").open("tr").leaf("th", "Measure", "scope", "col");
    page.leaf("th", "Contrast", "scope", "col", "class", "chart");
    heads();
    if (outlets.ids().size() == PAIR) {
      page.leaf("th", "Difference", "scope", "col", "class", "n");
    }
    page.close().close().line();
    Map<String, List<MeasureRow>> byUnit = new LinkedHashMap<>();
    rows.forEach(
        row -> byUnit.computeIfAbsent(row.meaning().unit(), unit -> new ArrayList<>()).add(row));
    List<List<MeasureRow>> groups = List.copyOf(byUnit.values());
    for (int i = 0; i < groups.size(); i++) {
      group(groups.get(i), "g" + i);
    }
    page.close().close().line();
  }

  /**
   * The table of one voice without charts: value and counts.
   *
   * @param rows the measures of the voice in their order
   * @param alike names of the measures whose counts are spread as chance would spread them
   * @param nowhere names of the measures of which no outlet has anything in this voice
   */
  void compact(String voice, List<MeasureRow> rows, List<String> alike, List<String> nowhere) {
    page.open("div", "class", "scroll voice compact", "data-v", Voices.code(voice));
    page.open("table").open("caption").leaf("b", Voices.label(voice));
    page.text(". " + Voices.meaning(voice)).close().line();
    page.open("thead").open("tr").leaf("th", "Measure", "scope", "col");
    heads();
    page.close().close().line().open("tbody").line();
    String unit = "";
    for (MeasureRow row : rows) {
      if (!row.meaning().unit().equals(unit)) {
        unit = row.meaning().unit();
        page.open("tr", "class", "unit").leaf("th", row.meaning().unitInWords()).close().line();
      }
      open(row, false);
      MeasureCell cell = new MeasureCell(page, outlets, row.meaning());
      for (String outlet : outlets.ids()) {
        cell.compact(row.cells().get(outlet), outlet, anchor(row, outlet));
      }
      page.close().line();
    }
    page.close().close().line();
    names("About the same in all outlets:", alike);
    names("None found in any of the outlets:", nowhere);
    page.close().line();
  }

  private void names(String head, List<String> names) {
    if (!names.isEmpty()) {
      page.open("p", "class", "note").leaf("b", head);
      page.text(" " + String.join(", ", names) + ".").close();
    }
  }

  private void heads() {
    for (String outlet : outlets.ids()) {
      page.open("th", "scope", "col", "class", "n");
      outlets.name(page, outlet);
      page.close();
    }
  }

  private void group(List<MeasureRow> rows, String axisId) {
    List<Double> values =
        rows.stream()
            .flatMap(row -> row.cells().values().stream())
            .map(FeatureView::value)
            .filter(Objects::nonNull)
            .toList();
    FeatureMeaning first = rows.get(0).meaning();
    Axis axis = new Axis(axisId, first.isShare(), values);
    int rest = outlets.ids().size() + (outlets.ids().size() == PAIR ? 1 : 0);
    page.open("tbody").open("tr", "class", "unit");
    page.leaf("th", first.unitInWords(), "scope", "rowgroup").open("td", "class", "chart");
    axis.head(page);
    page.close().leaf("td", "", "colspan", Integer.toString(rest)).close().line();
    rows.forEach(row -> row(row, axis));
    page.close().line();
  }

  private void row(MeasureRow row, Axis axis) {
    open(row, true);
    Map<String, Double> values = new LinkedHashMap<>();
    for (String outlet : outlets.ids()) {
      FeatureView cell = row.cells().get(outlet);
      if (cell != null && cell.value() != null) {
        values.put(outlet, cell.value());
      }
    }
    page.open("td", "class", "chart");
    axis.row(page, outlets, values);
    page.close();
    MeasureCell cell = new MeasureCell(page, outlets, row.meaning());
    for (String outlet : outlets.ids()) {
      cell.write(row.cells().get(outlet), outlet, anchor(row, outlet));
    }
    if (outlets.ids().size() == PAIR) {
      cell.difference(row.cells().get(outlets.ids().get(0)));
    }
    page.close().line();
  }

  /** Opens the row and writes its head. */
  private void open(MeasureRow row, boolean withVoice) {
    FeatureMeaning meaning = row.meaning();
    List<Integer> kinds = families.kindsOf(meaning);
    page.open(
        "tr",
        "data-e",
        kinds.isEmpty() ? null : String.join(" ", kinds.stream().map(String::valueOf).toList()),
        "data-v",
        Voices.code(row.voice()),
        "data-n",
        meaning.label());
    page.open("th", "scope", "row");
    page.leaf("a", meaning.label(), "href", "#m-" + meanings.indexOf(meaning));
    if (withVoice) {
      page.leaf("small", Words.plain(Voices.label(row.voice())).toLowerCase(Locale.ROOT));
    }
    page.close();
  }

  /** Sentence with the first evidence; null where there is none. */
  private String anchor(MeasureRow row, String outlet) {
    return anchors.ofCues(families.kindsOf(row.meaning()), outlet, row.voice()).orElse(null);
  }
}
