package org.parallax.feature;

import org.parallax.text.Sentence;

/**
 * VADER compound of the headline.
 *
 * <p>Source: VADER (Hutto and Gilbert, 2014), ported exactly; a baseline.
 *
 * <p>Example: "Great success for the town" is near .8.
 *
 * <p>Caveat: Undefined without a headline; see sentence_sentiment.
 */
final class HeadlineSentiment extends HeadlineFeature {
  HeadlineSentiment() {
    super("compound, -1 to 1", "VADER compound of the headline.");
  }

  @Override
  public boolean isEnglishOnly() {
    return true;
  }

  @Override
  double of(AnnotatedArticle article, Sentence headline) {
    return article.sentiment().get(headline.index());
  }
}
