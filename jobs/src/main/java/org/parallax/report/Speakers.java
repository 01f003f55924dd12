package org.parallax.report;

import java.util.List;

/**
 * Section: the silence matrix. A row per source, those heard in most outlets first, those without a
 * name last as one; a column per outlet; a cell that is silent says so.
 */
final class Speakers {
  private static final int MOST = 18;

  private final Markup page;
  private final OutletMarks outlets;
  private final Places places;
  private final List<List<SpeakerView>> rows;

  Speakers(Markup page, StoryView story, OutletMarks outlets, Places places) {
    this.page = page;
    this.outlets = outlets;
    this.places = places;
    rows = story.contrast().bySpeaker();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write() {
    page.open("section", "id", "speakers").leaf("h2", "Who speaks").line();
    page.open("p", "class", "note");
    page.text("Words that each outlet gives to a source, quoted and reported, with where it is ");
    page.text("first heard. A hatched cell is silence: others let the source speak, this one ");
    page.text("does not. A source that rules did not recognise may still be there.");
    page.close().line();
    outlets.openMatrix(page, "matrix", "Source");
    long most = rows.stream().flatMap(List::stream).mapToLong(SpeakerView::words).max().orElse(1);
    List<List<SpeakerView>> named = rows.stream().filter(row -> !isAnonymous(row)).toList();
    named.stream().limit(MOST).forEach(row -> row(row, most));
    rows.stream().filter(Speakers::isAnonymous).forEach(row -> row(row, most));
    page.close().close().close().line();
    if (named.size() > MOST) {
      page.open("p", "class", "note");
      page.text(Figures.counted((long) named.size() - MOST, "more source"));
      page.text(" in the table story_speakers.").close().line();
    }
    page.close().line();
  }

  private void row(List<SpeakerView> cells, long most) {
    SpeakerView any = cells.get(0);
    page.open("tr").open("th", "scope", "row");
    page.leaf("bdi", isAnonymous(cells) ? "Sources without a name" : any.name());
    if (!isAnonymous(cells)) {
      page.text(" ").leaf("small", Words.plain(any.kind()));
    }
    page.close();
    for (String outlet : outlets.ids()) {
      cells.stream()
          .filter(cell -> cell.outletId().equals(outlet))
          .findFirst()
          .ifPresentOrElse(cell -> cell(cell, most), () -> page.leaf("td", ""));
    }
    page.close().line();
  }

  private void cell(SpeakerView cell, long most) {
    if (cell.silent()) {
      page.leaf("td", "silent", "class", "silent");
      return;
    }
    page.open("td", "class", "said " + outlets.colour(cell.outletId()));
    places.open(page, cell.first(), "n");
    Figures.count(page, (double) cell.words());
    page.text(cell.words() == 1 ? " word" : " words").close().text(" ");
    page.open("small");
    page.text(parts(cell));
    if (cell.firstPosition() != null) {
      page.text(", from " + Math.round(cell.firstPosition() * 100) + "%");
    }
    page.close();
    page.open(
        "svg",
        "viewBox",
        "0 0 100 4",
        "preserveAspectRatio",
        "none",
        "class",
        "saidbar",
        "aria-hidden",
        "true");
    String width = Figures.decimals(100.0 * cell.words() / most, 1);
    page.empty("rect", "width", width, "height", "4").close();
    page.close();
  }

  /** {@code 32 quoted, 8 reported}; the part that is nothing is left out. */
  private static String parts(SpeakerView cell) {
    String quoted =
        cell.directWords() == 0 ? "" : Figures.count((double) cell.directWords()) + " quoted";
    String reported =
        cell.indirectWords() == 0 ? "" : Figures.count((double) cell.indirectWords()) + " reported";
    return quoted + (quoted.isEmpty() || reported.isEmpty() ? "" : ", ") + reported;
  }

  private static boolean isAnonymous(List<SpeakerView> cells) {
    return cells.get(0).isAnonymous();
  }
}
