package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * How hard the text below the headline reads, in any language that parts words by blanks: words per
 * sentence + 100 x share of words with more than six letters.
 *
 * <p>Source: C.-H. Björnsson (1968), Läsbarhet (readability index, lix).
 *
 * <p>Example: "The council cancelled it." has 4 words, 2 of them long, in 1 sentence: 4 + 50 = 54.
 *
 * <p>Caveat: levels differ between languages, which have longer or shorter words; compare within
 * one.
 */
final class Lix implements Feature {

  private static final int SHORT = 6;

  @Override
  public String unit() {
    return "lix points, about 20 easy to 60 hard";
  }

  @Override
  public String definition() {
    return "How hard the text below the headline reads, by words per sentence and the share of"
        + " words with more than six letters; works without syllables, so in other languages too.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    int sentences = 0;
    int words = 0;
    int longWords = 0;
    for (Sentence sentence : article.document().sentences()) {
      if (sentence.segment() != Segment.HEADLINE) {
        sentences++;
        for (Token token : sentence.tokens()) {
          if (token.isWord()) {
            words++;
            longWords += token.text().codePointCount(0, token.text().length()) > SHORT ? 1 : 0;
          }
        }
      }
    }
    return words == 0
        ? Ratio.UNDEFINED
        : Ratio.count(words / (double) sentences + 100.0 * longWords / words);
  }
}
