package org.parallax.feature;

import org.parallax.text.Sentence;

/**
 * Whether the headline ends in a question mark.
 *
 * <p>Source: plain test.
 *
 * <p>Example: "Who knew?" gives 1.
 *
 * <p>Caveat: Undefined without a headline.
 */
final class HeadlineIsQuestion extends HeadlineFeature {
  HeadlineIsQuestion() {
    super("1 where it holds", "Whether the headline ends in a question mark.");
  }

  @Override
  double of(AnnotatedArticle article, Sentence headline) {
    return article.document().textOf(headline).endsWith("?") ? 1 : 0;
  }
}
