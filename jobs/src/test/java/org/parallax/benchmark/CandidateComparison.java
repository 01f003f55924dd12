package org.parallax.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.parallax.story.CandidatePairs;
import org.parallax.story.TermVectors;

/**
 * Three ways to find the pairs of articles that may tell one story, on one synthetic corpus and the
 * same vectors: ours, MLlib's {@code MinHashLSH.approxSimilarityJoin}, and every article with every
 * other. Prints the time of each, its pairs, and which share of the pairs it finds that truly
 * belong to one story and are alike enough to be joined (brute force, at the threshold of
 * grouping).
 *
 * <p>Arguments: the number of articles, 20000 by default, and the tables of MinHash, 5 by default.
 */
final class CandidateComparison {
  private static final double THRESHOLD = 0.04;

  /** Two articles of one story share about a tenth of their terms. */
  private static final double JACCARD_DISTANCE = 0.95;

  private CandidateComparison() {}

  public static void main(String[] arguments) throws IOException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int tables = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path folder = Files.createTempDirectory("parallax-comparison");
    try (SparkSession spark = GroupingBenchmark.session(folder)) {
      Dataset<Row> articles =
          GroupingBenchmark.written(
              spark, folder.resolve("articles"), GroupingBenchmark.corpus(spark, size));
      Dataset<Row> vectors =
          GroupingBenchmark.written(spark, folder.resolve("vectors"), TermVectors.from(articles));
      Set<String> needed =
          timed("every article with every other", () -> EveryPair.of(vectors, articles, THRESHOLD));
      Set<String> ours =
          timed(
              "blocks of dates",
              () -> names(CandidatePairs.from(vectors), "article_a", "article_b"));
      report("blocks of dates", ours, needed);
      Set<String> minHash = timed("MinHashLSH", () -> minHash(vectors, tables));
      report("MinHashLSH with %d tables".formatted(tables), minHash, needed);
    } finally {
      GroupingBenchmark.delete(folder);
    }
  }

  private static Set<String> timed(String name, Supplier<Set<String>> work) {
    long start = System.nanoTime();
    long cpu = GroupingBenchmark.cpuNanos();
    Set<String> found = work.get();
    System.out.printf(
        "%s: %.1f s wall, %.1f s CPU, %,d pairs%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (GroupingBenchmark.cpuNanos() - cpu) / 1e9,
        found.size());
    return found;
  }

  private static void report(String name, Set<String> found, Set<String> needed) {
    long hits = needed.stream().filter(found::contains).count();
    System.out.printf(
        "%s: recall %.4f of %,d needed pairs%n",
        name, (double) hits / needed.size(), needed.size());
  }

  private static Set<String> minHash(Dataset<Row> vectors, int tables) {
    var hashing =
        new HashingTF()
            .setInputCol("terms")
            .setOutputCol("features")
            .setBinary(true)
            .setNumFeatures(1 << 20);
    Dataset<Row> sets =
        hashing.transform(
            vectors
                .where(functions.size(functions.col("terms")).gt(0))
                .select("article_id", "terms"));
    var model =
        new MinHashLSH()
            .setInputCol("features")
            .setOutputCol("hashes")
            .setNumHashTables(tables)
            .setSeed(1)
            .fit(sets);
    Dataset<Row> joined =
        model
            .approxSimilarityJoin(sets, sets, JACCARD_DISTANCE)
            .toDF()
            .select(
                functions.col("datasetA.article_id").as("a"),
                functions.col("datasetB.article_id").as("b"))
            .where(functions.col("a").lt(functions.col("b")));
    return names(joined, "a", "b");
  }

  private static Set<String> names(Dataset<Row> pairs, String a, String b) {
    List<Row> rows = pairs.select(a, b).collectAsList();
    Set<String> names = new HashSet<>();
    rows.forEach(row -> names.add(row.getString(0) + " " + row.getString(1)));
    return names;
  }
}
