package org.parallax.benchmark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.story.CopyPairs;

/**
 * Whether all copies of a synthetic corpus are found, and none besides, without and with
 * boilerplate: then every article of a fifth of the outlets ends with the same 24 words of its
 * outlet, so that hundreds of articles hold a fingerprint.
 *
 * <p>The truth is an exact comparison of all articles of each invented story, with runs of five
 * words of its own, in texts without the boilerplate; only there are copies made. Prints the share
 * that was found by containment, the pairs of two stories, time and bytes shuffled.
 *
 * <p>Arguments: the number of articles, 20000 by default.
 */
final class CopyRecall {
  private static final double PART = 0.3;
  private static final double COPY = 0.6;
  private static final int RUN = 5;

  private static final StructType PAIR =
      new StructType()
          .add("article_a", DataTypes.StringType, false)
          .add("article_b", DataTypes.StringType, false)
          .add("true_containment", DataTypes.DoubleType, false);

  private record Article(String id, Set<List<String>> runs) {}

  private CopyRecall() {}

  public static void main(String[] arguments) throws IOException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    Path folder = Files.createTempDirectory("parallax-copies");
    try (SparkSession spark = GroupingBenchmark.session(folder)) {
      Dataset<Row> articles =
          GroupingBenchmark.written(
              spark, folder.resolve("articles"), GroupingBenchmark.corpus(spark, size));
      Dataset<Row> truth =
          GroupingBenchmark.written(
              spark,
              folder.resolve("truth"),
              articles
                  .groupByKey((MapFunction<Row, Integer>) row -> row.getAs("story"), Encoders.INT())
                  .flatMapGroups(
                      (FlatMapGroupsFunction<Integer, Row, Row>) (story, rows) -> copies(rows),
                      Encoders.row(PAIR)));
      var shuffles = new ShuffleBytes(spark.sparkContext());
      measure(spark, folder.resolve("plain"), articles, articles, truth, shuffles);
      Dataset<Row> framed =
          GroupingBenchmark.written(
              spark,
              folder.resolve("framed"),
              articles.withColumn(
                  "text",
                  when(
                          col("outlet_id").endsWith("0").or(col("outlet_id").endsWith("5")),
                          concat(col("text"), lit(" "), boilerplate()))
                      .otherwise(col("text"))));
      measure(spark, folder.resolve("boilerplate"), framed, articles, truth, shuffles);
    } finally {
      GroupingBenchmark.delete(folder);
    }
  }

  /** Words of the outlet. */
  private static org.apache.spark.sql.Column boilerplate() {
    return concat(
        IntStream.range(0, 24)
            .mapToObj(i -> concat(lit("standing" + i + "of"), col("outlet_id"), lit(" ")))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  private static Iterator<Row> copies(Iterator<Row> rows) {
    List<Article> articles = new ArrayList<>();
    rows.forEachRemaining(
        row -> articles.add(new Article(row.getAs("article_id"), runs(row.getAs("text")))));
    List<Row> pairs = new ArrayList<>();
    for (Article one : articles) {
      for (Article other : articles) {
        if (one.id().compareTo(other.id()) < 0) {
          double containment = containment(one.runs(), other.runs());
          if (containment >= PART) {
            pairs.add(RowFactory.create(one.id(), other.id(), containment));
          }
        }
      }
    }
    return pairs.iterator();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static double containment(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> small = one.size() <= other.size() ? one : other;
    Set<List<String>> large = one.size() <= other.size() ? other : one;
    long shared = small.stream().filter(large::contains).count();
    return small.isEmpty() ? 0 : (double) shared / small.size();
  }

  private static void measure(
      SparkSession spark,
      Path folder,
      Dataset<Row> articles,
      Dataset<Row> invented,
      Dataset<Row> truth,
      ShuffleBytes shuffles) {
    shuffles.taken();
    long start = System.nanoTime();
    long cpu = GroupingBenchmark.cpuNanos();
    Dataset<Row> found = GroupingBenchmark.written(spark, folder, CopyPairs.from(articles));
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (GroupingBenchmark.cpuNanos() - cpu) / 1e9;
    double bytes = (double) shuffles.taken().stream().mapToLong(Long::longValue).sum();
    var isCopy = coalesce(col("true_containment"), lit(0)).geq(COPY);
    var isFound = when(col("relation").isNotNull(), 1).otherwise(0);
    Dataset<Row> stories = invented.select("article_id", "story");
    Row sums =
        found
            .join(truth, new String[] {"article_a", "article_b"}, "full")
            .join(stories.toDF("article_a", "story_a"), "article_a")
            .join(stories.toDF("article_b", "story_b"), "article_b")
            .agg(
                sum(when(isCopy, 1).otherwise(0)),
                sum(when(isCopy, isFound).otherwise(0)),
                count("true_containment"),
                sum(when(col("true_containment").isNotNull(), isFound).otherwise(0)),
                sum(when(col("true_containment").isNull(), 1).otherwise(0)),
                sum(when(col("story_a").notEqual(col("story_b")), 1).otherwise(0)))
            .first();
    System.out.printf(
        Locale.ROOT,
        "%s: containment >= .60: %,d of %,d found, >= .30: %,d of %,d; found besides %,d, of two"
            + " stories %,d; %.1f s wall, %.1f s CPU, %.1f MB shuffled%n",
        folder.getFileName(),
        sums.getLong(1),
        sums.getLong(0),
        sums.getLong(3),
        sums.getLong(2),
        sums.getLong(4),
        sums.getLong(5),
        seconds,
        cpuSeconds,
        bytes / 1e6);
  }
}
