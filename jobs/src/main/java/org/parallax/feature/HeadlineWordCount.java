package org.parallax.feature;

import org.parallax.text.Sentence;

/**
 * Words of the headline.
 *
 * <p>Source: plain count.
 *
 * <p>Example: "Ferry sinks off Port Lund" has five.
 *
 * <p>Caveat: Undefined without a headline.
 */
final class HeadlineWordCount extends HeadlineFeature {
  HeadlineWordCount() {
    super("words", "Words of the headline.");
  }

  @Override
  double of(AnnotatedArticle article, Sentence headline) {
    return headline.wordCount();
  }
}
