package org.parallax.show;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parallax.report.ArticleView;
import org.parallax.report.OccurrenceView;
import org.parallax.report.Place;
import org.parallax.report.SentenceView;
import org.parallax.report.StoryView;
import org.parallax.report.WordView;

/**
 * The first place of a counted word in the articles of its outlet.
 *
 * @param place the sentence
 * @param sentence its text
 * @param start first character of the word in the sentence
 * @param end one past its last character
 */
record Occurrence(Place place, String sentence, int start, int end) {

  /** Empty where the run left the table of tokens out, which knows the places. */
  static Optional<Occurrence> first(StoryView story, WordView word) {
    return story.articles().stream()
        .filter(article -> article.outletId().equals(word.outletId()))
        .flatMap(
            article ->
                article.occurrences().stream()
                    .filter(found -> found.term().equals(word.term()))
                    .min(Comparator.comparingInt(OccurrenceView::start))
                    .flatMap(found -> in(article, found))
                    .stream())
        .findFirst();
  }

  private static Optional<Occurrence> in(ArticleView article, OccurrenceView found) {
    for (SentenceView sentence : article.sentences()) {
      if (sentence.start() <= found.start() && found.end() <= sentence.end()) {
        return Optional.of(
            new Occurrence(
                new Place(article.articleId(), sentence.index()),
                article.text().substring(sentence.start(), sentence.end()),
                found.start() - sentence.start(),
                found.end() - sentence.start()));
      }
    }
    return Optional.empty();
  }

  /** The sentence around a label, whose case may be another there; its beginning if not found. */
  static String around(String sentence, String label, int width) {
    // Lower case may have another length, then the place would be wrong; the beginning is right.
    String lower = sentence.toLowerCase(Locale.ROOT);
    int at = lower.length() == sentence.length() ? lower.indexOf(label) : -1;
    int start = Math.max(0, at);
    return new Occurrence(null, sentence, start, start).around(width);
  }

  /** The word with what stands around it, on one line of at most this width. */
  String around(int width) {
    String before = Plain.of(sentence.substring(0, start));
    String rest = Plain.of(sentence.substring(start));
    String whole = Plain.of(sentence);
    if (Plain.width(whole) <= width) {
      return whole;
    }
    int room = width / 3;
    if (Plain.width(before) > room) {
      String tail = before.substring(before.offsetByCodePoints(before.length(), -(room - 2)));
      int space = tail.indexOf(' ');
      before = "…" + (space < 0 ? tail : tail.substring(space + 1));
    }
    boolean isApart = start > 0 && Character.isWhitespace(sentence.charAt(start - 1));
    return Plain.cut(before + (isApart ? " " : "") + rest, width);
  }
}
