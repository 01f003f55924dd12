package org.parallax.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Section: for each outlet the words that it uses more than the others of the story. */
final class Keywords {
  /** More would be a list to scroll through, not to read; all are in the table. */
  private static final int MOST = 12;

  /** Words too rare to differ fill up a short list and never lengthen it. */
  private static final int MOST_PALE = 6;

  private static final double BAR = 60;

  private final Markup page;
  private final StoryView story;
  private final OutletMarks outlets;
  private final Map<String, List<WordView>> shown;

  Keywords(Markup page, StoryView story, OutletMarks outlets) {
    this.page = page;
    this.story = story;
    this.outlets = outlets;
    this.shown = shown(story, outlets);
  }

  private static Map<String, List<WordView>> shown(StoryView story, OutletMarks outlets) {
    Map<String, List<WordView>> shown = new LinkedHashMap<>();
    for (String outlet : outlets.ids()) {
      List<WordView> ranked =
          story.words().stream()
              .filter(word -> word.outletId().equals(outlet) && word.isDistinctive())
              .sorted(
                  Comparator.comparingDouble(WordView::z)
                      .reversed()
                      .thenComparing(Comparator.comparingLong(WordView::count).reversed())
                      .thenComparing(WordView::term))
              .toList();
      long firm = ranked.stream().filter(word -> !isPale(word)).count();
      shown.put(
          outlet,
          ranked.stream()
              .filter(word -> !isPale(word) || firm < MOST_PALE)
              .limit(firm < MOST_PALE ? MOST_PALE : MOST)
              .toList());
    }
    return shown;
  }

  private static boolean isPale(WordView word) {
    return "none".equals(word.significance());
  }

  /** The terms that the section shows: only these are looked up and marked in the texts. */
  List<String> terms() {
    TreeSet<String> terms = new TreeSet<>();
    shown.values().forEach(words -> words.forEach(word -> terms.add(word.term())));
    return List.copyOf(terms);
  }

  void write(Anchors anchors, Occurrences occurrences) {
    page.open("section", "id", "words").leaf("h2", "Words one uses more").line();
    page.open("p", "class", "note");
    page.text("None of these words is statistically significant. ");
    page.text("Two articles never give a significant word");
    if (story.articleCount() > 2) {
      page.text(", nor do the " + Figures.count(story.articleCount()) + " of this story");
    }
    page.text(". The list ranks words by how far their use differs (z); both counts stand beside ");
    page.text(
        "them. Words in pale italics are too rare even for that; words such as “the” and “that” ");
    page.text("are in the table story_words only.");
    page.close().line();
    page.open("div", "class", "keywords");
    shown.forEach((outlet, words) -> table(outlet, words, anchors, occurrences));
    page.close().line().close().line();
  }

  private void table(
      String outlet, List<WordView> words, Anchors anchors, Occurrences occurrences) {
    page.open("div", "class", "scroll").open("table").open("caption");
    outlets.name(page, outlet);
    page.close().line();
    if (words.isEmpty()) {
      page.open("tbody").open("tr").leaf("td", "No word stands out.").close().close();
      page.close().close().line();
      return;
    }
    page.open("thead").open("tr").leaf("th", "Word", "scope", "col");
    total("Here", words.stream().mapToLong(WordView::wordTotal).distinct().toArray());
    total("Others", words.stream().mapToLong(WordView::restWordTotal).distinct().toArray());
    page.leaf("th", "Log-odds", "scope", "col", "class", "n");
    page.leaf("th", "z", "scope", "col", "class", "n").leaf("td", "").close().close().line();
    page.open("tbody");
    double most = Math.max(1e-9, words.stream().mapToDouble(WordView::z).max().orElse(1));
    for (WordView word : words) {
      page.open("tr", "class", isPale(word) ? "pale" : null);
      page.open("th", "scope", "row").leaf("bdi", word.term()).close();
      count(word.count(), outlet, word.term(), false, anchors, occurrences);
      count(word.restCount(), outlet, word.term(), true, anchors, occurrences);
      page.open("td", "class", "n");
      Figures.value(page, word.logOdds(), false);
      page.close().open("td", "class", "n");
      Figures.value(page, word.z(), false);
      page.close().open("td");
      bar(outlet, word.z() / most);
      page.close().close().line();
    }
    page.close().close().close().line();
  }

  /** The words in which was counted, once in the head; they are the same in all rows. */
  private void total(String label, long[] totals) {
    page.open("th", "scope", "col", "class", "n").text(label);
    if (totals.length == 1) {
      page.open("small").text("of ");
      Figures.count(page, (double) totals[0]);
      page.close();
    }
    page.close();
  }

  private void count(
      long count,
      String outlet,
      String term,
      boolean elsewhere,
      Anchors anchors,
      Occurrences occurrences) {
    page.open("td", "class", "n");
    String anchor = count == 0 ? null : anchors.ofTerm(term, outlet, elsewhere).orElse(null);
    if (anchor != null) {
      page.open(
          "a",
          "href",
          anchor,
          "data-o",
          (elsewhere ? "!" : "") + outlets.indexOf(outlet),
          "data-w",
          Integer.toString(occurrences.numberOf(term)));
      Figures.count(page, (double) count);
      page.close();
    } else {
      Figures.count(page, (double) count);
    }
    page.close();
  }

  private void bar(String outlet, double share) {
    page.open("svg", "viewBox", "0 0 60 10", "class", "wordbar", "aria-hidden", "true");
    String width = Figures.decimals(Math.max(0, share) * BAR, 1);
    page.empty("rect", "width", width, "height", "10", "class", outlets.colour(outlet)).close();
  }
}
