package org.parallax.report;

import java.util.List;
import java.util.Optional;

/**
 * Section: what the outlets tell and leave out. First the statements that some tell and others do
 * not, then those that all tell with another degree of certainty.
 */
final class ToldAndLeftOut {
  private static final int MOST_LEFT_OUT = 16;
  private static final int MOST_NAMES = 8;
  private static final int MOST_TOLD = 10;

  private final Markup page;
  private final StoryView story;
  private final OutletMarks outlets;
  private final Places places;

  ToldAndLeftOut(Markup page, StoryView story, OutletMarks outlets, Places places) {
    this.page = page;
    this.story = story;
    this.outlets = outlets;
    this.places = places;
  }

  boolean isEmpty() {
    return story.contrast().statements().isEmpty();
  }

  void write() {
    page.open("section", "id", "told").leaf("h2", "Told and left out").line();
    page.open("p", "class", "note");
    page.text("A sentence for each statement; open a cell for the outlet’s own. ");
    page.leaf("b", "Not found")
        .text(" is a candidate for an omission, never a proof: the closest ");
    page.text("sentence stands in the cell. ")
        .leaf("b", "Perhaps")
        .text(" is not clear and never ");
    page.text("to be read as left out. About four in five firm tellings are right.");
    page.close().line();
    table("Told by some, not found in others", story.contrast().leftOut(), MOST_LEFT_OUT);
    table("Named by some, never by others", story.contrast().neverNamed(), MOST_NAMES);
    table("Told by all, or perhaps", story.contrast().toldByAll(), MOST_TOLD);
    page.close().line();
  }

  private void table(String head, List<StatementView> statements, int most) {
    if (statements.isEmpty()) {
      return;
    }
    page.leaf("h3", head).line();
    outlets.openMatrix(page, "matrix told", "Statement");
    statements.stream().limit(most).forEach(this::row);
    page.close().close().close().line();
    if (statements.size() > most) {
      page.open("p", "class", "note").text((statements.size() - most) + " more in the table ");
      page.text("statements.").close().line();
    }
  }

  private void row(StatementView statement) {
    page.open("tr").open("th", "scope", "row");
    places.link(page, statement.place(), statement.text());
    page.text(" ")
        .open("small")
        .text("told by " + Figures.counted(statement.outletCount(), "outlet"));
    if (statement.independentSourceCount() != statement.outletCount()) {
      page.text(", ");
      page.text(Figures.counted(statement.independentSourceCount(), "independent source"));
    }
    page.close().close();
    for (String outlet : outlets.ids()) {
      statement.tellings().stream()
          .filter(telling -> telling.outletId().equals(outlet))
          .findFirst()
          .ifPresentOrElse(this::cell, () -> page.leaf("td", ""));
    }
    page.close().line();
  }

  /** The word in quotation marks, except where the marks themselves are the cue. */
  private static String cue(String cue) {
    return cue.equals("quotation marks") ? "in quotation marks" : "“" + cue + "”";
  }

  private void cell(StatementView.Telling telling) {
    if (telling.isTold()) {
      page.open("td");
      outlets.mark(page, telling.outletId());
      page.text(" ");
      String certainty = telling.certainty() == null ? "told" : telling.certainty();
      places.link(page, telling.closest(), Words.plain(certainty));
      if (telling.cue() != null && !telling.cue().isBlank()) {
        page.text(" ").leaf("small", cue(telling.cue()));
      }
      if ("likely".equals(telling.grade())) {
        page.text(" ").leaf("small", "likely");
      }
      page.close();
      return;
    }
    String words = telling.isAbsent() ? "not found" : "perhaps";
    page.open("td", "class", telling.isAbsent() ? "silent" : "perhaps");
    Optional<String> closest = places.text(telling.closest());
    if (closest.isPresent()) {
      page.open("details").leaf("summary", words).open("small").text("closest: ");
      Place place = telling.closest();
      String anchor = "#" + Ids.sentence(place.articleId(), place.sentence());
      page.leaf("a", closest.get(), "href", anchor).text(" (");
      Figures.value(page, telling.similarity(), false);
      page.text(")").close().close();
    } else {
      page.text(words);
    }
    page.close();
  }
}
