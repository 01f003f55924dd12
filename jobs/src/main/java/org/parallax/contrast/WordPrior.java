package org.parallax.contrast;

import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;
import org.parallax.story.Background;

/**
 * How often news uses a word, before the story at hand is read: expected occurrences in an article.
 *
 * <p>Function words have measured rates; a content word has its share of background articles times
 * the mean number of times that an article which holds a word uses it (1.52); a word that the
 * background has never seen counts as in half an article of them all.
 *
 * <p>Example: a word of 2,035 of the 20,350 background articles has rate 0.1 x 1.52 = 0.152.
 */
final class WordPrior {

  /** Tokens of a content word / articles that hold it, over 558 articles of US news. */
  private static final double TIMES_PER_ARTICLE = 1.522;

  /** Words of an article, over the same articles. */
  private static final double WORDS_PER_ARTICLE = 827.4;

  private static final Map<String, Double> FUNCTION_WORDS = functionWords();

  private WordPrior() {}

  /** The share of all words that this word is expected to be, above 0. */
  static double share(String word) {
    Double rate = FUNCTION_WORDS.get(word);
    if (rate == null) {
      Background background = Background.english();
      rate =
          TIMES_PER_ARTICLE
              * Math.max(background.of(word.replace(".", "")), 0.5)
              / background.documents();
    }
    return rate / WORDS_PER_ARTICLE;
  }

  private static Map<String, Double> functionWords() {
    return LexiconFile.load("function_word_rates_en").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.cell(0), row -> Double.parseDouble(row.cell(1))));
  }
}
