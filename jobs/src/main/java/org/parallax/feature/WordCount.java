package org.parallax.feature;

import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Words and numbers of the voice; the length of the article in the row all.
 *
 * <p>Source: plain count.
 *
 * <p>Example: "It rained." has two words.
 *
 * <p>Caveat: A clitic ('s, n't) is no word of its own.
 */
final class WordCount implements Feature {

  @Override
  public String unit() {
    return "words";
  }

  @Override
  public String definition() {
    return "Words and numbers of the voice; the length of the article in the row all.";
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return Ratio.count(article.wordCount(voice));
  }
}
