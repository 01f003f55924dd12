package org.parallax.feature;

import org.parallax.text.Sentence;

/**
 * Whether the headline holds a figure.
 *
 * <p>Source: plain test.
 *
 * <p>Example: "40 hurt in fire" gives 1.
 *
 * <p>Caveat: Undefined without a headline; a number in words is not seen.
 */
final class HeadlineHasNumber extends HeadlineFeature {
  HeadlineHasNumber() {
    super("1 where it holds", "Whether the headline holds a figure.");
  }

  @Override
  double of(AnnotatedArticle article, Sentence headline) {
    return article.document().textOf(headline).chars().anyMatch(Character::isDigit) ? 1 : 0;
  }
}
