package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * How easily the text below the headline reads: 206.835 - 1.015 x words per sentence - 84.6 x
 * syllables per word.
 *
 * <p>Source: R. Flesch (1948), A New Readability Yardstick, Journal of Applied Psychology 32(3).
 *
 * <p>Example: "The mayor left." has 3 words and 4 syllables in 1 sentence: 206.835 - 3.045 - 112.8
 * = 90.99, very easy.
 *
 * <p>Caveat: syllables are counted by spelling; numbers count as neither words nor syllables; long
 * names make a text look hard. Made for school books: compare articles, not grades.
 */
final class FleschReadingEase implements Feature {

  @Override
  public String unit() {
    return "Flesch points, about 0 hard to 100 easy";
  }

  @Override
  public String definition() {
    return "How easily the text below the headline reads, by words per sentence and syllables per"
        + " word; news is mostly between 40 and 60.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (Sentence sentence : article.document().sentences()) {
      if (sentence.segment() != Segment.HEADLINE) {
        sentences++;
        for (Token token : sentence.tokens()) {
          int own = token.isWord() ? Syllables.of(token.text()) : 0;
          words += own > 0 ? 1 : 0;
          syllables += own;
        }
      }
    }
    if (words == 0) {
      return Ratio.UNDEFINED;
    }
    return Ratio.count(206.835 - 1.015 * words / sentences - 84.6 * syllables / (double) words);
  }
}
