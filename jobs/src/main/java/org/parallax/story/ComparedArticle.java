package org.parallax.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * An article as far as grouping looks at it.
 *
 * @param articleId its id
 * @param outletId its outlet
 * @param publishedAt null where unknown
 * @param text its text, for credited sources
 * @param vector its weighted terms
 * @param copies who prints the same copy
 */
record ComparedArticle(
    String articleId,
    String outletId,
    Instant publishedAt,
    String text,
    TermVector vector,
    CopyLinks copies) {

  private static final double SECONDS_PER_DAY = 86_400;

  /**
   * An article out of a row of {@link TermVectors}.
   *
   * @param words receives its terms, so that thousands of articles hold each word once
   * @param copies who prints the same copy
   */
  static ComparedArticle of(Row row, Map<String, String> words, CopyLinks copies) {
    return new ComparedArticle(
        row.getAs("article_id"),
        row.getAs("outlet_id"),
        publishedAt(row),
        row.getAs("text"),
        TermVectors.vector(row, words),
        copies);
  }

  private static Instant publishedAt(Row row) {
    java.sql.Timestamp timestamp = row.getAs("published_at");
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** Days between the two dates; null where one is missing. */
  Double daysApart(ComparedArticle other) {
    return publishedAt == null || other.publishedAt == null
        ? null
        : Duration.between(publishedAt, other.publishedAt).abs().toSeconds() / SECONDS_PER_DAY;
  }

  /** How likely the two tell one story, 0 to 1. */
  double scoreWith(ComparedArticle other) {
    return PairScore.of(vector.dot(other.vector), publishedAt, other.publishedAt);
  }
}
