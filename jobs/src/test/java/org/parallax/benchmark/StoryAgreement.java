package org.parallax.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How well the stories that were found agree with those that were invented, counted in Spark:
 * B-cubed and pairwise as {@code evaluate.ClusterScores} has them, for a corpus of any size, and by
 * the size of the invented story what became of it.
 */
final class StoryAgreement {
  private static final List<Integer> CLASSES = List.of(1, 2, 5, 20, 60, 201);

  private StoryAgreement() {}

  /**
   * The agreement in words, several lines.
   *
   * @param found {@code article_id, story_id}
   * @param articles {@code article_id, story}, the invented ones
   */
  static String of(Dataset<Row> found, Dataset<Row> articles) {
    Dataset<Row> cells =
        found
            .select("article_id", "story_id")
            .join(articles.select("article_id", "story"), "article_id")
            .groupBy("story", "story_id")
            .agg(count(lit(1)).as("n"));
    Dataset<Row> all =
        cells
            .join(cells.groupBy("story_id").agg(sum("n").as("cluster")), "story_id")
            .join(cells.groupBy("story").agg(sum("n").as("gold")), "story")
            .cache();
    Row sums =
        all.agg(
                sum("n"),
                sum(col("n").multiply(col("n")).divide(col("cluster"))),
                sum(col("n").multiply(col("n")).divide(col("gold"))),
                sum(pairs(col("n"))),
                max("cluster"))
            .first();
    double articlesCounted = (double) sums.getLong(0);
    double precision = sums.getDouble(1) / articlesCounted;
    double recall = sums.getDouble(2) / articlesCounted;
    double inClusters = onceEach(all, "story_id", "cluster");
    double inStories = onceEach(all, "story", "gold");
    String whole =
        String.format(
            Locale.ROOT,
            "  B-cubed %.4f (P %.4f R %.4f), pairwise %.4f (P %.4f R %.4f), largest found %,d%n",
            harmonic(precision, recall),
            precision,
            recall,
            harmonic(sums.getDouble(3) / inClusters, sums.getDouble(3) / inStories),
            sums.getDouble(3) / inClusters,
            sums.getDouble(3) / inStories,
            sums.getLong(4));
    Column lower =
        CLASSES.stream()
            .map(from -> when(col("gold").geq(from), from))
            .reduce(
                lit(null).cast("int"),
                (rest, one) -> org.apache.spark.sql.functions.coalesce(one, rest));
    Stream<Row> classes =
        all
            .groupBy(lower.as("from"), col("story"))
            .agg(
                sum("n").as("n"),
                sum(col("n").multiply(col("n")).divide(col("cluster"))).as("p"),
                sum(col("n").multiply(col("n")).divide(col("gold"))).as("r"),
                max(col("n").divide(col("gold"))).as("part"),
                max(when(col("n").equalTo(col("gold")).and(col("n").equalTo(col("cluster"))), 1)
                        .otherwise(0))
                    .as("exact"))
            .groupBy("from")
            .agg(count(lit(1)), sum("n"), sum("p"), sum("r"), sum("part"), sum("exact"))
            .orderBy("from")
            .collectAsList()
            .stream();
    String bySize =
        classes
            .map(
                row ->
                    String.format(
                        Locale.ROOT,
                        "  stories of %d and more: %,d with %,d articles, B-cubed P %.4f R %.4f,"
                            + " largest part %.4f, exact %.4f",
                        row.getInt(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getDouble(3) / row.getLong(2),
                        row.getDouble(4) / row.getLong(2),
                        row.getDouble(5) / row.getLong(1),
                        (double) row.getLong(6) / row.getLong(1)))
            .collect(Collectors.joining("\n"));
    all.unpersist();
    return whole + bySize;
  }

  private static Column pairs(Column n) {
    return n.multiply(n.minus(1)).divide(2);
  }

  private static double onceEach(Dataset<Row> all, String key, String size) {
    return all.groupBy(key)
        .agg(max(size).as("size"))
        .agg(sum(pairs(col("size"))))
        .first()
        .getDouble(0);
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
