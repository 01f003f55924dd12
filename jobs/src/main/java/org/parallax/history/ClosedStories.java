package org.parallax.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.sql.Timestamp;
import java.time.Duration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stage: articles and the stories of the run before in, the articles of closed stories out. Not
 * published.
 *
 * <p>A story is open, and its articles are grouped again, if one of them lies within {@value #DAYS}
 * days of the new articles' dates or, where there are new ones, has no date; is no longer in the
 * corpus; has got or lost a copy; or had an article as its rejected neighbour that is gone. Three
 * days would do for the pairs themselves; the rest of the margin is for stories that hang together
 * through others. A new article without a date opens all.
 *
 * <p>Shuffles short rows by article and by story; two dates come to the driver.
 */
public final class ClosedStories {
  private ClosedStories() {}

  private static final int DAYS = 14;

  /**
   * Finds them: {@code story_id, article_id}.
   *
   * @param articles all articles of this run
   * @param before story_articles of the run before
   * @param copyChanges {@link #copyChanges}
   */
  public static Dataset<Row> from(
      Dataset<Row> articles, Dataset<Row> before, Dataset<Row> copyChanges) {
    Dataset<Row> dates =
        articles.select(col("article_id"), col("published_at"), lit(true).as("is_there"));
    Dataset<Row> told = before.select("story_id", "article_id", "rejected_article_id");
    Dataset<Row> members =
        told.join(dates, new String[] {"article_id"}, "left")
            .join(
                copyChanges.withColumn("has_other_copies", lit(true)),
                new String[] {"article_id"},
                "left")
            .join(
                dates
                    .select(col("article_id").as("rejected_article_id"))
                    .withColumn("is_neighbour_there", lit(true)),
                new String[] {"rejected_article_id"},
                "left");
    Column isOpen =
        isNear(dates.join(told, new String[] {"article_id"}, "left_anti"))
            .or(col("is_there").isNull())
            .or(col("has_other_copies").isNotNull())
            .or(col("rejected_article_id").isNotNull().and(col("is_neighbour_there").isNull()));
    Dataset<Row> open = members.where(isOpen).select("story_id").distinct();
    return told.select("story_id", "article_id").join(open, new String[] {"story_id"}, "left_anti");
  }

  private static Column isNear(Dataset<Row> fresh) {
    Row dates =
        fresh
            .agg(
                min("published_at"),
                max("published_at"),
                count(when(col("published_at").isNull(), 1)))
            .first();
    if (dates.getLong(2) > 0) {
      return lit(true);
    }
    if (dates.isNullAt(0)) {
      return lit(false);
    }
    Duration margin = Duration.ofDays(DAYS);
    // The date of an article without one may be any.
    return col("published_at")
        .isNull()
        .or(
            col("published_at")
                .between(
                    Timestamp.from(dates.getTimestamp(0).toInstant().minus(margin)),
                    Timestamp.from(dates.getTimestamp(1).toInstant().plus(margin))));
  }

  /**
   * The articles of the earlier run that share another copy with one another than before: {@code
   * article_id}. A new article can make a run of words boilerplate that was a copy.
   *
   * @param copyPairs all pairs of this run
   * @param copyPairsBefore those of the run before
   * @param before story_articles of the run before
   */
  public static Dataset<Row> copyChanges(
      Dataset<Row> copyPairs, Dataset<Row> copyPairsBefore, Dataset<Row> before) {
    Dataset<Row> old = before.select("article_id");
    Dataset<Row> now =
        copyPairs
            .join(old.withColumnRenamed("article_id", "article_a"), "article_a")
            .join(old.withColumnRenamed("article_id", "article_b"), "article_b")
            .select(columns(copyPairs));
    Dataset<Row> then = copyPairsBefore.select(columns(copyPairs));
    Dataset<Row> changed = now.except(then).union(then.except(now));
    return changed
        .select(col("article_a").as("article_id"))
        .union(changed.select("article_b"))
        .distinct();
  }

  private static Column[] columns(Dataset<Row> rows) {
    return java.util.Arrays.stream(rows.columns())
        .sorted()
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
