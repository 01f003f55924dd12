package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Sentences of the article, headline and standfirst included.
 *
 * <p>Source: plain count.
 *
 * <p>Example: a headline and two sentences make 3.
 *
 * <p>Caveat: Depends on the sentence splitter.
 */
final class SentenceCount implements Feature {

  @Override
  public String unit() {
    return "sentences";
  }

  @Override
  public String definition() {
    return "Sentences of the article, headline and standfirst included.";
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
    return Ratio.count(article.document().sentences().size());
  }
}
