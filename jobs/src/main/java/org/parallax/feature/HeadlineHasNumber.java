package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Whether the headline holds a figure.
 *
 * <p>Source: plain test.
 *
 * <p>Example: "40 hurt in fire" gives 1.
 *
 * <p>Caveat: Undefined without a headline; a number in words is not seen.
 */
final class HeadlineHasNumber implements Feature {

  @Override
  public String unit() {
    return "1 where it holds";
  }

  @Override
  public String definition() {
    return "Whether the headline holds a figure.";
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
        .map(
            headline ->
                Ratio.count(
                    article.document().textOf(headline).chars().anyMatch(Character::isDigit)
                        ? 1
                        : 0))
        .orElse(Ratio.UNDEFINED);
  }
}
