package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table of one voice: a row per measure, grouped by unit under a common axis, and a column per
 * outlet; of two outlets also their difference.
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
   * @param rows the measures of the table in their order, with their cells by outlet
   * @param nowhere names of the measures of which no outlet has anything in this voice
   * @param id distinguishes the axes of this table from those of the others
   */
  void write(
      String voice,
      Map<FeatureMeaning, Map<String, FeatureView>> rows,
      List<String> nowhere,
      String id) {
    page.open("div", "class", "scroll voice", "data-v", Voices.code(voice));
    // Few outlets: columns of equal width, so that the tables of the voices stand under each other.
    page.open("table", "class", outlets.ids().size() <= FEW ? "fixed" : null).line();
    page.open("caption").leaf("b", Voices.label(voice));
    page.text(". " + Voices.meaning(voice)).close().line();
    page.open("thead").open("tr").leaf("th", "Measure", "scope", "col");
    page.leaf("th", "Contrast", "scope", "col", "class", "chart");
    for (String outlet : outlets.ids()) {
      page.open("th", "scope", "col", "class", "n");
      outlets.name(page, outlet);
      page.close();
    }
    if (outlets.ids().size() == PAIR) {
      page.leaf("th", "Difference", "scope", "col", "class", "n");
    }
    page.close().close().line();
    Map<String, Map<FeatureMeaning, Map<String, FeatureView>>> byUnit = new LinkedHashMap<>();
    rows.forEach(
        (meaning, cells) ->
            byUnit
                .computeIfAbsent(meaning.unit(), unit -> new LinkedHashMap<>())
                .put(meaning, cells));
    List<String> units = new ArrayList<>(byUnit.keySet());
    for (int i = 0; i < units.size(); i++) {
      group(voice, byUnit.get(units.get(i)), "g" + id + i);
    }
    page.close().line();
    if (!nowhere.isEmpty()) {
      page.open("p", "class", "note").leaf("b", "None found in any of the outlets:");
      page.text(" " + String.join(", ", nowhere) + ".").close();
    }
    page.close().line();
  }

  private void group(
      String voice, Map<FeatureMeaning, Map<String, FeatureView>> rows, String axisId) {
    List<Double> values =
        rows.values().stream()
            .flatMap(cells -> cells.values().stream())
            .map(FeatureView::value)
            .filter(Objects::nonNull)
            .toList();
    FeatureMeaning first = rows.keySet().iterator().next();
    Axis axis = new Axis(axisId, first.isShare(), values);
    int rest = outlets.ids().size() + (outlets.ids().size() == PAIR ? 1 : 0);
    page.open("tbody").open("tr", "class", "unit");
    page.leaf("th", first.unitInWords(), "scope", "rowgroup").open("td", "class", "chart");
    axis.head(page);
    page.close().leaf("td", "", "colspan", Integer.toString(rest)).close().line();
    rows.forEach((meaning, cells) -> row(meaning, voice, cells, axis));
    page.close().line();
  }

  private void row(
      FeatureMeaning meaning, String voice, Map<String, FeatureView> cells, Axis axis) {
    List<Integer> kinds = families.kindsOf(meaning);
    page.open(
        "tr",
        "data-e",
        kinds.isEmpty() ? null : String.join(" ", kinds.stream().map(String::valueOf).toList()),
        "data-v",
        Voices.code(voice),
        "data-n",
        meaning.label());
    page.open("th", "scope", "row");
    String definition = meaning.definition().isBlank() ? null : meaning.definition();
    String target = "#m-" + meanings.indexOf(meaning);
    page.leaf("a", meaning.label(), "href", target, "title", definition).close();
    Map<String, Double> values = new LinkedHashMap<>();
    for (String outlet : outlets.ids()) {
      FeatureView cell = cells.get(outlet);
      if (cell != null && cell.value() != null) {
        values.put(outlet, cell.value());
      }
    }
    page.open("td", "class", "chart");
    axis.row(page, outlets, values);
    page.close();
    MeasureCell cell = new MeasureCell(page, outlets, meaning);
    for (String outlet : outlets.ids()) {
      cell.write(cells.get(outlet), outlet, anchors.ofCues(kinds, outlet, voice).orElse(null));
    }
    if (outlets.ids().size() == PAIR) {
      cell.difference(cells.get(outlets.ids().get(0)));
    }
    page.close().line();
  }
}
