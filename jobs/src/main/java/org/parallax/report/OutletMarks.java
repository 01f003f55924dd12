package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlets of a story, each with a shape and a colour that it keeps on the whole page. Seven
 * shapes and eight colours give 56 outlets a mark of their own.
 */
final class OutletMarks {
  private static final String[] SHAPES = {"●", "■", "▲", "◆", "▼", "✚", "★"};

  /** The same shapes around 0,0 for charts; drawn, because glyphs differ from font to font. */
  private static final String[] PATHS = {
    "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0",
    "M-5-5h10v10h-10z",
    "M0-6l6 11h-12z",
    "M0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z",
    "M0 6l6-11h-12z",
    "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
    "M0-7l2 5h5l-4 3l2 5l-5-3l-5 3l2-5l-4-3h5z"
  };

  private static final int COLOURS = 8;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> ids;

  OutletMarks(StoryView story) {
    for (ArticleView article : story.articles()) {
      String name = article.outletName();
      names.putIfAbsent(
          article.outletId(), name == null || name.isBlank() ? article.outletId() : name);
    }
    story.features().forEach(row -> names.putIfAbsent(row.outletId(), row.outletId()));
    story.words().forEach(row -> names.putIfAbsent(row.outletId(), row.outletId()));
    ids = new ArrayList<>(names.keySet());
  }

  List<String> ids() {
    return List.copyOf(ids);
  }

  int indexOf(String outletId) {
    return ids.indexOf(outletId);
  }

  String nameOf(String outletId) {
    return names.get(outletId);
  }

  /** The shape in a text where no markup can stand, for example an option of a menu. */
  String shapeOf(String outletId) {
    return SHAPES[indexOf(outletId) % SHAPES.length];
  }

  /** The coloured shape; says nothing to a screen reader, to which the name is read. */
  void mark(Markup page, String outletId) {
    page.leaf("span", shapeOf(outletId), "class", "o " + colour(outletId), "aria-hidden", "true");
  }

  /** Opens a table with a column for each outlet, down to its body; the caller closes three. */
  void openMatrix(Markup page, String cssClass, String firstColumn) {
    page.open("div", "class", "scroll").open("table", "class", cssClass).open("thead").open("tr");
    page.leaf("th", firstColumn, "scope", "col");
    for (String outlet : ids) {
      page.open("th", "scope", "col");
      name(page, outlet);
      page.close();
    }
    page.close().close().line().open("tbody").line();
  }

  /** Shape and name. */
  void name(Markup page, String outletId) {
    page.open("span", "class", "on");
    mark(page, outletId);
    page.text(" ").leaf("bdi", nameOf(outletId)).close();
  }

  /** A mark in a chart. */
  void point(Markup page, String outletId, double x, double y) {
    page.empty(
        "use",
        "href",
        "#m" + indexOf(outletId) % SHAPES.length,
        "x",
        Figures.decimals(x, 1),
        "y",
        Figures.decimals(y, 1),
        "class",
        colour(outletId));
  }

  String colour(String outletId) {
    return "o" + indexOf(outletId) % COLOURS;
  }

  /** The shapes to which the charts refer; once in a page. */
  void shapes(Markup page) {
    page.open("svg", "width", "0", "height", "0", "class", "shapes", "aria-hidden", "true");
    page.open("defs");
    for (int i = 0; i < Math.min(PATHS.length, ids.size()); i++) {
      page.empty("path", "id", "m" + i, "d", PATHS[i]);
    }
    page.close().close().line();
  }
}
