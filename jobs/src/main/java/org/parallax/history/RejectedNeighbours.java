package org.parallax.history;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stage: story members that were grouped without the articles of closed stories in, the same out
 * with the rejected neighbours that lie there. Not published.
 *
 * <p>An article that is grouped again meets only what is open. Was its most similar article of
 * another story one whose story is closed now, the two are still apart and as alike as they were:
 * so the earlier row is taken over, unless an open article is more similar.
 *
 * <p>Shuffles a short row for each article, by its id.
 */
public final class RejectedNeighbours {
  private RejectedNeighbours() {}

  private static final String EARLIER = "earlier_";

  private static final List<String> COLUMNS =
      List.of(
          "rejected_article_id",
          "rejected_similarity",
          "rejected_shared_terms",
          "rejected_opposing_terms");

  /**
   * Takes them over.
   *
   * @param members rows of this run, with the columns of {@code story_articles}
   * @param before story_articles of the run before
   * @param closed {@link ClosedStories#from}
   */
  public static Dataset<Row> from(Dataset<Row> members, Dataset<Row> before, Dataset<Row> closed) {
    Dataset<Row> earlier =
        before
            .join(
                closed.select(col("article_id").as("rejected_article_id")),
                new String[] {"rejected_article_id"},
                "left_semi")
            .select(
                Stream.concat(
                        Stream.of(col("article_id")),
                        COLUMNS.stream().map(name -> col(name).as(EARLIER + name)))
                    .toArray(Column[]::new));
    Column isCloser =
        col(EARLIER + "rejected_similarity").gt(coalesce(col("rejected_similarity"), lit(0)));
    return members
        .join(earlier, new String[] {"article_id"}, "left")
        .select(
            Arrays.stream(members.columns())
                .map(
                    name ->
                        COLUMNS.contains(name)
                            ? when(isCloser, col(EARLIER + name)).otherwise(col(name)).as(name)
                            : col(name))
                .toArray(Column[]::new));
  }
}
