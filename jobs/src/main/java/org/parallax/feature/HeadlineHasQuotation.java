package org.parallax.feature;

import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/**
 * Whether the headline holds words in quotation marks.
 *
 * <p>Source: plain test.
 *
 * <p>Example: Minister: 'Nobody knew' gives 1.
 *
 * <p>Caveat: Undefined without a headline.
 */
final class HeadlineHasQuotation extends HeadlineFeature {
  HeadlineHasQuotation() {
    super("1 where it holds", "Whether the headline holds words in quotation marks.");
  }

  @Override
  double of(AnnotatedArticle article, Sentence headline) {
    boolean holds =
        headline.tokens().stream().anyMatch(token -> token.voice() == Voice.DIRECT_QUOTE);
    return holds ? 1 : 0;
  }
}
