package org.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import org.parallax.entity.Entities;
import org.parallax.text.Document;
import org.parallax.text.Speech;

/**
 * Finds who speaks each quotation and reported statement of an article.
 *
 * <p>Evidence, in this order: the verb behind the words, the verb before them, a colon, {@code
 * according to}, the statement in which a quoted piece stands, the speaker before it where a
 * quotation stands alone, the subject of the sentence. What none of them tells stays {@link
 * Speaker#UNKNOWN}.
 *
 * <p>Worked example: in {@code "No," said Jane Roe of Acme. "Never."} both quotations are Jane
 * Roe's, the second because it stands alone behind the first.
 *
 * <p>Holds word lists and no state of an article: one for each task will do, and one may be shared.
 */
public final class QuoteFinder {

  private final SourceNouns nouns = new SourceNouns();
  private final VerbLexicon verbs = new VerbLexicon();
  private final Attributions attributions;

  /** Loads the word lists. */
  public QuoteFinder() {
    NounPhrases phrases = new NounPhrases(nouns, verbs);
    Subjects subjects = new Subjects(phrases, nouns, verbs);
    this.attributions = new Attributions(phrases, subjects, nouns, verbs);
  }

  /**
   * One quote for each speech of the document, in reading order.
   *
   * @param entities who and what the same document speaks of
   */
  public List<Quote> find(Document document, Entities entities) {
    if (document.isEnglish()) {
      return new QuotedArticle(document, entities, attributions, verbs, nouns).quotes();
    }
    List<Quote> quotes = new ArrayList<>();
    for (Speech speech : document.speeches()) {
      int sentence = QuotedArticle.sentenceAt(document, speech.start());
      quotes.add(new Quote(sentence, speech, Speaker.UNKNOWN, null, null, null));
    }
    return List.copyOf(quotes);
  }
}
