package org.parallax.story;

import java.time.Instant;

/**
 * An article as far as the search for candidates looks at it: when it was published and which terms
 * it may share with others.
 */
final class KeyedArticle {
  private final String articleId;
  private final Instant publishedAt;
  private final int[] keys;
  private final double[] weights;

  /**
   * @param articleId its id
   * @param publishedAt null where unknown
   * @param keys hash codes of its terms, ascending
   * @param weights the weight of each
   */
  KeyedArticle(String articleId, Instant publishedAt, int[] keys, double[] weights) {
    this.articleId = articleId;
    this.publishedAt = publishedAt;
    this.keys = keys.clone();
    this.weights = weights.clone();
  }

  String articleId() {
    return articleId;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  int[] keys() {
    return keys.clone();
  }

  double[] weights() {
    return weights.clone();
  }
}
