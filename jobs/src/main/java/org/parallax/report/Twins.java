package org.parallax.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Section: pairs of sentences that are most alike, with the words in which they differ. */
final class Twins {
  private static final int MOST = 8;

  private final Markup page;
  private final OutletMarks outlets;
  private final Places places;
  private final List<TwinView> pairs;

  Twins(Markup page, StoryView story, OutletMarks outlets, Places places) {
    this.page = page;
    this.outlets = outlets;
    this.places = places;
    this.pairs = chosen(story.contrast().twins(), places);
  }

  /**
   * The best pairs, a sentence in one of them only; sentences in the very same words are copies.
   */
  private static List<TwinView> chosen(List<TwinView> twins, Places places) {
    var chosen = new ArrayList<TwinView>();
    Set<Place> taken = new HashSet<>();
    for (TwinView twin : twins) {
      String first = places.text(twin.first()).orElse("");
      String second = places.text(twin.second()).orElse("");
      WordMarks marks = WordMarks.of(first, second);
      boolean differs = !marks.onlyInFirst().isEmpty() || !marks.onlyInSecond().isEmpty();
      boolean shown = !first.isEmpty() && !second.isEmpty();
      if (chosen.size() < MOST
          && shown
          && differs
          && !taken.contains(twin.first())
          && !taken.contains(twin.second())) {
        taken.add(twin.first());
        taken.add(twin.second());
        chosen.add(twin);
      }
    }
    return List.copyOf(chosen);
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  void write() {
    page.open("section", "id", "twins").leaf("h2", "Near twins").line();
    page.open("p", "class", "note");
    page.text("The sentences of two outlets that are most alike; the words that only one of them ");
    page.text("has are marked.").close().line();
    for (TwinView pair : pairs) {
      String first = places.text(pair.first()).orElseThrow();
      String second = places.text(pair.second()).orElseThrow();
      WordMarks marks = WordMarks.of(first, second);
      page.open("div", "class", "twins");
      side(pair.first(), first, marks.onlyInFirst());
      side(pair.second(), second, marks.onlyInSecond());
      page.close().line();
    }
    page.close().line();
  }

  private void side(Place place, String sentence, List<WordMarks.Span> marks) {
    String outlet = places.outlet(place).orElseThrow();
    page.open("div", "class", "twin " + outlets.colour(outlet));
    page.open("a", "href", "#" + Ids.sentence(place.articleId(), place.sentence()));
    outlets.name(page, outlet);
    page.close().open("p", "dir", "auto");
    int at = 0;
    for (WordMarks.Span span : marks) {
      page.text(sentence.substring(at, span.start()));
      page.leaf("b", sentence.substring(span.start(), span.end()));
      at = span.end();
    }
    page.text(sentence.substring(at)).close().close();
  }
}
