package org.parallax.report;

import java.util.List;
import java.util.Optional;

/** Section: details that two outlets give differently, both values with their sentences. */
final class Differences {
  private static final int MOST = 20;

  private final Markup page;
  private final OutletMarks outlets;
  private final Places places;
  private final ContrastView contrast;
  private final List<DifferenceView> rows;
  private final List<DifferenceView> quotes;

  Differences(Markup page, StoryView story, OutletMarks outlets, Places places) {
    this.page = page;
    this.outlets = outlets;
    this.places = places;
    this.contrast = story.contrast();
    this.rows = story.contrast().differences();
    this.quotes = story.contrast().quotes();
  }

  boolean isEmpty() {
    return rows.isEmpty() && quotes.isEmpty();
  }

  void write() {
    page.open("section", "id", "differs").leaf("h2", "Where they differ").line();
    page.open("p", "class", "note");
    page.text("A detail that two outlets give differently. Parallax shows both and does not ");
    page.text("decide who is right; one against one is no majority. Check both sentences.");
    page.close().line();
    table(rows.stream().filter(DifferenceView::isDisagreement).toList(), "disagreements");
    List<DifferenceView> beside = rows.stream().filter(row -> !row.isDisagreement()).toList();
    if (!beside.isEmpty()) {
      page.leaf("h3", "Side by side").line();
      page.open("p", "class", "note");
      page.text("Two values that may be about two things: no disagreement, only a place to look.");
      page.close().line();
      table(beside, "disagreements");
    }
    if (!quotes.isEmpty()) {
      page.leaf("h3", "Quoted, but not alike").line();
      page.open("p", "class", "note");
      page.text("One utterance in two printings: which words an outlet cuts, adds or changes.");
      page.close().line();
      table(quotes, "story_quotes");
    }
    page.close().line();
  }

  private void table(List<DifferenceView> rows, String table) {
    if (rows.isEmpty()) {
      return;
    }
    page.open("div", "class", "scroll").open("table", "class", "matrix differs").open("thead");
    page.open("tr").leaf("th", "Detail", "scope", "col").leaf("th", "One outlet", "scope", "col");
    page.leaf("th", "Another", "scope", "col").close().close().line().open("tbody").line();
    rows.stream().limit(MOST).forEach(this::row);
    page.close().close().close().line();
    if (rows.size() > MOST) {
      page.open("p", "class", "note").text((rows.size() - MOST) + " more in the table ");
      page.text(table + ".").close().line();
    }
  }

  private void row(DifferenceView row) {
    page.open("tr").open("th", "scope", "row").text(Words.label(row.slot()));
    page.text(" ").open("small").leaf("bdi", contrast.topic(row)).close().close();
    side(row.first());
    side(row.second());
    page.close().line();
  }

  private void side(DifferenceView.Value value) {
    page.open("td");
    if (outlets.ids().contains(value.outletId())) {
      outlets.name(page, value.outletId());
    } else {
      page.leaf("bdi", value.outletId());
    }
    page.open("p", "class", "value");
    places.link(page, value.place(), value.words());
    page.close();
    Optional<String> sentence = places.text(value.place());
    sentence.ifPresent(text -> page.open("small").leaf("bdi", text).close());
    page.close();
  }
}
