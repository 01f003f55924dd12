package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Whether the headline ends in a question mark.
 *
 * <p>Source: plain test.
 *
 * <p>Example: "Who knew?" gives 1.
 *
 * <p>Caveat: Undefined without a headline.
 */
final class HeadlineIsQuestion implements Feature {

  @Override
  public String unit() {
    return "1 where it holds";
  }

  @Override
  public String definition() {
    return "Whether the headline ends in a question mark.";
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
        .map(headline -> Ratio.count(article.document().textOf(headline).endsWith("?") ? 1 : 0))
        .orElse(Ratio.UNDEFINED);
  }
}
