package org.parallax.benchmark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.story.CandidatePairs;
import org.parallax.story.TermVectors;

/**
 * Three ways to find the pairs of articles that may tell one story, on one synthetic corpus and the
 * same vectors: ours, every article with every other, and MLlib's {@code
 * MinHashLSH.approxSimilarityJoin}. Prints the time of each, its pairs, and which share of the
 * needed pairs it finds: those of one story that reach the threshold of grouping, by brute force.
 * All is written and counted in Spark.
 *
 * <p>Arguments: the number of articles, 20000 by default; the tables of MinHash, 5; and the seconds
 * after which it is given up, 300.
 */
final class CandidateComparison {
  private static final double THRESHOLD = 0.04;

  /** Two articles of one story share about a tenth of their terms. */
  private static final double JACCARD_DISTANCE = 0.95;

  /** MLlib's own limit is a prime near 2^31; keys are spread over so many numbers. */
  private static final int FEATURES = 1 << 24;

  private static final StructType SET =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("features", SQLDataTypes.VectorType(), false);

  private final SparkSession spark;
  private final Path folder;

  private CandidateComparison(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int tables = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    int limit = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
    Path folder = Files.createTempDirectory("parallax-comparison");
    try (SparkSession spark = GroupingBenchmark.session(folder)) {
      new CandidateComparison(spark, folder).compare(size, tables, limit);
    }
    GroupingBenchmark.delete(folder);
  }

  private void compare(int size, int tables, int limit)
      throws InterruptedException, ExecutionException {
    Dataset<Row> articles = written("articles", GroupingBenchmark.corpus(spark, size));
    Dataset<Row> vectors = written("vectors", TermVectors.from(articles));
    Dataset<Row> stories = articles.select("article_id", "story");
    Dataset<Row> every =
        timed("every article with every other", () -> EveryPair.of(vectors, THRESHOLD));
    Dataset<Row> needed =
        written(
            "needed",
            every
                .join(stories.toDF("article_a", "story_a"), "article_a")
                .join(stories.toDF("article_b", "story_b"), "article_b")
                .where(col("story_a").equalTo(col("story_b")))
                .select("article_a", "article_b"));
    recall("every article with every other", every, needed);
    Dataset<Row> ours = timed("blocks of dates", () -> CandidatePairs.from(vectors));
    recall("blocks of dates", ours, needed);
    String name = "MinHashLSH with %d tables".formatted(tables);
    within(limit, () -> timed(name, () -> minHash(vectors, tables)))
        .ifPresentOrElse(
            pairs -> recall(name, pairs, needed),
            () -> System.out.printf("%s: not ready after %d s%n", name, limit));
  }

  private Dataset<Row> written(String name, Dataset<Row> rows) {
    return GroupingBenchmark.written(spark, folder.resolve(name.replace(' ', '-')), rows);
  }

  private Dataset<Row> timed(String name, Supplier<Dataset<Row>> work) {
    long start = System.nanoTime();
    long cpu = GroupingBenchmark.cpuNanos();
    Dataset<Row> pairs = written(name, work.get());
    System.out.printf(
        "%s: %.1f s wall, %.1f s CPU, %,d pairs%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (GroupingBenchmark.cpuNanos() - cpu) / 1e9,
        pairs.count());
    return pairs;
  }

  private static void recall(String name, Dataset<Row> found, Dataset<Row> needed) {
    long all = needed.count();
    long hits = needed.join(found, new String[] {"article_a", "article_b"}, "left_semi").count();
    System.out.printf("%s: recall %.4f of %,d needed pairs%n", name, (double) hits / all, all);
  }

  /** What the work gives; nothing where it takes longer, and then its jobs are ended. */
  private Optional<Dataset<Row>> within(int seconds, Supplier<Dataset<Row>> work)
      throws InterruptedException, ExecutionException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Dataset<Row>> pairs = thread.submit(work::get);
    try {
      return Optional.of(pairs.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      spark.sparkContext().cancelAllJobs();
      return Optional.empty();
    } finally {
      thread.shutdown();
      thread.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static Dataset<Row> minHash(Dataset<Row> vectors, int tables) {
    Dataset<Row> sets =
        vectors
            .where(functions.size(col("keys")).gt(0))
            .select("article_id", "keys")
            .map((MapFunction<Row, Row>) CandidateComparison::set, Encoders.row(SET));
    var model =
        new MinHashLSH()
            .setInputCol("features")
            .setOutputCol("hashes")
            .setNumHashTables(tables)
            .setSeed(1)
            .fit(sets);
    return model
        .approxSimilarityJoin(sets, sets, JACCARD_DISTANCE)
        .toDF()
        .select(
            col("datasetA.article_id").as("article_a"), col("datasetB.article_id").as("article_b"))
        .where(col("article_a").lt(col("article_b")));
  }

  private static Row set(Row article) {
    List<Integer> keys = article.getList(1);
    int[] numbers =
        keys.stream().mapToInt(key -> Math.floorMod(key, FEATURES)).sorted().distinct().toArray();
    double[] ones = new double[numbers.length];
    java.util.Arrays.fill(ones, 1);
    return RowFactory.create(article.get(0), Vectors.sparse(FEATURES, numbers, ones));
  }
}
