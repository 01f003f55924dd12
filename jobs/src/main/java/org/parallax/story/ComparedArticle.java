package org.parallax.story;

import java.time.Instant;
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

  static ComparedArticle of(Row row) {
    return new ComparedArticle(
        row.getAs("article_id"),
        row.getAs("outlet_id"),
        CandidatePairs.publishedAt(row),
        row.getAs("text"),
        TermVectors.vector(row),
        CopyPairs.links(row));
  }

  /** How likely the two tell one story, 0 to 1. */
  double scoreWith(ComparedArticle other) {
    return PairScore.of(vector.dot(other.vector), publishedAt, other.publishedAt);
  }
}
