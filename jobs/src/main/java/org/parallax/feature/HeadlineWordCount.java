package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Words of the headline.
 *
 * <p>Source: plain count.
 *
 * <p>Example: "Ferry sinks off Port Lund" has five.
 *
 * <p>Caveat: Undefined without a headline.
 */
final class HeadlineWordCount implements Feature {

  @Override
  public String unit() {
    return "words";
  }

  @Override
  public String definition() {
    return "Words of the headline.";
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
    return article
        .headline()
        .map(headline -> Ratio.count(headline.wordCount()))
        .orElse(Ratio.UNDEFINED);
  }
}
