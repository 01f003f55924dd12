package org.parallax.statement;

import java.util.List;

/**
 * A sentence of a story's article.
 *
 * @param articleId article
 * @param outletId its outlet
 * @param sentenceIndex sentence of the article
 * @param position place among the sentences of the article that are compared: 0 for the first, 1
 *     for the last
 * @param text the sentence
 * @param actor the entity whose mention opens the sentence, as an id; null where none does
 * @param speaker the entity that speaks most of its words, as an id; null where nobody known does
 * @param isCounted whether it counts for the weights: the sentences of one article of each copy
 *     group do, because a copied sentence is not common but copied
 * @param names who and what it names, by their start
 * @param quotes what is quoted or reported in it, by start
 */
public record ToldSentence(
    String articleId,
    String outletId,
    int sentenceIndex,
    double position,
    String text,
    String actor,
    String speaker,
    boolean isCounted,
    List<SentenceName> names,
    List<SentenceQuote> quotes) {
  public ToldSentence {
    names = List.copyOf(names);
    quotes = List.copyOf(quotes);
  }

  /** A sentence that names and quotes nobody. */
  public ToldSentence(
      String articleId,
      String outletId,
      int sentenceIndex,
      double position,
      String text,
      String actor,
      String speaker,
      boolean isCounted) {
    this(
        articleId,
        outletId,
        sentenceIndex,
        position,
        text,
        actor,
        speaker,
        isCounted,
        List.of(),
        List.of());
  }
}
