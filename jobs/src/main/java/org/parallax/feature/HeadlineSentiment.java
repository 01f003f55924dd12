package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * VADER compound of the headline.
 *
 * <p>Source: VADER (Hutto and Gilbert, 2014), ported exactly; a baseline.
 *
 * <p>Example: "Great success for the town" is near .8.
 *
 * <p>Caveat: Undefined without a headline; see sentence_sentiment.
 */
final class HeadlineSentiment implements Feature {

  @Override
  public String unit() {
    return "compound, -1 to 1";
  }

  @Override
  public String definition() {
    return "VADER compound of the headline.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article
        .headline()
        .map(headline -> Ratio.count(article.sentiment().get(headline.index())))
        .orElse(Ratio.UNDEFINED);
  }
}
