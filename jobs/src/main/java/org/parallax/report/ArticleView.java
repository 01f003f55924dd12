package org.parallax.report;

import java.time.Instant;
import java.util.List;

/**
 * An article of a story. All offsets are 0-based UTF-16 indices into {@code text}, ends exclusive,
 * as in the tables; the constructor refuses any that lie outside.
 *
 * @param articleId {@code articles.article_id}; letters, digits, {@code _} and {@code -}, because
 *     it is part of the anchors
 * @param outletId {@code articles.outlet_id}
 * @param outletName name to show; the id is shown where it is null or blank
 * @param url address of the page; null where unknown; a link only if http or https
 * @param title headline; null where the page shows none
 * @param byline author as printed; null where there is none
 * @param publishedAt publication; null where unknown
 * @param wireAgency agency credited in the page; null where none is
 * @param language ISO 639-1 code; null where unknown
 * @param wordCount words of the text
 * @param text the kept text: headline, standfirst, body paragraphs
 * @param sentences in reading order, not overlapping
 * @param cues evidence, in any order; spans may overlap
 * @param speeches stretches that somebody else speaks; spans may overlap
 * @param occurrences places of the terms of {@code story_words}; may be empty in all articles, then
 *     the page looks for the words itself, which finds fewer (see {@link Occurrences})
 * @param copyGroupId articles that copy one another share it; null where there is none
 * @param copyShare share of the text that is found in the nearest copy, 0 to 1
 * @param weight what the article counts in the story; 1/n in a copy group of n
 * @param similarity to the story, 0 to 1
 * @param sharedTerms why it was grouped, as the table holds it; null where there is none
 * @param removed blocks cut from the page as furniture, in page order
 */
public record ArticleView(
    String articleId,
    String outletId,
    String outletName,
    String url,
    String title,
    String byline,
    Instant publishedAt,
    String wireAgency,
    String language,
    int wordCount,
    String text,
    List<SentenceView> sentences,
    List<CueView> cues,
    List<SpeechView> speeches,
    List<OccurrenceView> occurrences,
    String copyGroupId,
    double copyShare,
    double weight,
    double similarity,
    String sharedTerms,
    List<RemovedView> removed) {

  public ArticleView {
    articleId = Ids.article(articleId);
    sentences = List.copyOf(sentences);
    cues = List.copyOf(cues);
    speeches = List.copyOf(speeches);
    occurrences = List.copyOf(occurrences);
    removed = List.copyOf(removed);
    int before = 0;
    for (SentenceView sentence : sentences) {
      inside(articleId, text, "sentence", sentence.start(), sentence.end());
      if (sentence.start() < before) {
        throw new IllegalArgumentException(articleId + ": sentences overlap or are not in order");
      }
      before = sentence.end();
    }
    for (CueView cue : cues) {
      inside(articleId, text, "cue", cue.start(), cue.end());
    }
    for (SpeechView speech : speeches) {
      inside(articleId, text, "speech", speech.start(), speech.end());
    }
    for (OccurrenceView occurrence : occurrences) {
      inside(articleId, text, "occurrence", occurrence.start(), occurrence.end());
    }
  }

  private static void inside(String articleId, String text, String what, int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          articleId + ": " + what + " " + start + ".." + end + " in " + text.length() + " chars");
    }
  }

  /** What to call the article where its headline is needed. */
  String headline() {
    return title == null || title.isBlank() ? "(no headline)" : title;
  }
}
