package org.parallax.benchmark;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.evaluate.ClusterScores;
import org.parallax.story.CandidatePairs;
import org.parallax.story.CopyPairs;
import org.parallax.story.IndependentSources;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.story.StoryMembers;
import org.parallax.story.TermVectors;

/**
 * How the time of grouping grows with the corpus: {@link SyntheticCorpus} of each given size goes
 * through the stages of the grouping job, written aside as the job does, on two cores.
 *
 * <p>Arguments: numbers of articles, for example {@code 10000 100000}. From 100,000 on one story
 * has 5,000 articles. Prints time, CPU time, bytes shuffled, pairs for each article, agreement with
 * the stories that were invented, and the exponent of growth from one size to the next: 1 is
 * linear.
 */
final class GroupingBenchmark {
  private static final double THRESHOLD = 0.04;
  private static final int LARGEST_STORY = 5_000;
  private static final long SEED = 20_260_101L;

  static final StructType ARTICLES =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("outlet_id", DataTypes.StringType, false)
          .add("title", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("text", DataTypes.StringType, false)
          .add("story", DataTypes.IntegerType, false);

  private final SparkSession spark;
  private final Path folder;
  private final AtomicLong shuffled = new AtomicLong();

  private GroupingBenchmark(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  public static void main(String[] sizes) throws IOException {
    Path folder = Files.createTempDirectory("parallax-benchmark");
    try (SparkSession spark = session(folder)) {
      var benchmark = new GroupingBenchmark(spark, folder);
      spark.sparkContext().addSparkListener(new ShuffleCounter(benchmark.shuffled));
      Measure before = null;
      // The first round warms the machine up and counts for nothing.
      benchmark.measure(1_000);
      for (String size : sizes) {
        Measure measure = benchmark.measure(Integer.parseInt(size));
        System.out.println(measure);
        if (before != null) {
          System.out.println(measure.growthSince(before));
        }
        before = measure;
      }
    } finally {
      delete(folder);
    }
  }

  static SparkSession session(Path folder) {
    return SparkSession.builder()
        .master("local[2]")
        .appName("Grouping benchmark")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.local.dir", folder.resolve("spark").toString())
        .getOrCreate();
  }

  /**
   * What one size took.
   *
   * @param seconds wall time
   * @param cpuSeconds of the whole process
   * @param shuffledBytes written by all shuffles
   */
  private record Measure(
      int articles,
      double seconds,
      double cpuSeconds,
      long shuffledBytes,
      long pairs,
      String steps,
      String agreement) {

    String growthSince(Measure before) {
      double growth = Math.log((double) articles / before.articles);
      return "  exponent: wall %.2f, CPU %.2f, shuffled %.2f, pairs %.2f"
          .formatted(
              Math.log(seconds / before.seconds) / growth,
              Math.log(cpuSeconds / before.cpuSeconds) / growth,
              Math.log((double) shuffledBytes / before.shuffledBytes) / growth,
              Math.log((double) pairs / before.pairs) / growth);
    }

    @Override
    public String toString() {
      return "%,d articles: %.1f s wall, %.1f s CPU, %.1f MB shuffled, %.1f pairs an article; %s; %s"
          .formatted(
              articles,
              seconds,
              cpuSeconds,
              shuffledBytes / 1e6,
              (double) pairs / articles,
              steps,
              agreement);
    }
  }

  private Measure measure(int size) throws IOException {
    Path base = folder.resolve("n" + size);
    Dataset<Row> articles = written(spark, base.resolve("articles"), corpus(spark, size));
    shuffled.set(0);
    long cpu = cpuNanos();
    long start = System.nanoTime();
    Dataset<Row> vectors = written(spark, base.resolve("vectors"), TermVectors.from(articles));
    long vectorsDone = System.nanoTime();
    long vectorsShuffled = shuffled.get();
    Dataset<Row> pairs = written(spark, base.resolve("pairs"), CandidatePairs.from(vectors));
    long pairsDone = System.nanoTime();
    long pairsShuffled = shuffled.get();
    Dataset<Row> copies = written(spark, base.resolve("copies"), CopyPairs.from(articles));
    long copiesDone = System.nanoTime();
    long copiesShuffled = shuffled.get();
    Dataset<Row> tellings =
        written(
            spark, base.resolve("tellings"), StoryMembers.from(vectors, pairs, copies, THRESHOLD));
    // Invented articles credit nobody.
    Dataset<Row> uncredited =
        articles
            .withColumn("outlet_name", articles.col("outlet_id"))
            .withColumn("wire_agency", lit(null).cast("string"));
    Dataset<Row> noBlocks =
        articles
            .limit(0)
            .select(articles.col("article_id"), lit("credit").as("reason"), articles.col("text"));
    Dataset<Row> members =
        written(
            spark,
            base.resolve("members"),
            IndependentSources.from(tellings, uncredited, noBlocks));
    long membersDone = System.nanoTime();
    written(spark, base.resolve("stories"), Stories.from(members, articles));
    Dataset<Row> told = written(spark, base.resolve("told"), StoryArticles.from(members));
    long end = System.nanoTime();
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;
    long shuffledBytes = shuffled.get();
    String steps =
        "vectors %.1f s %.1f MB, pairs %.1f s %.1f MB, copies %.1f s %.1f MB, members and tables %.1f s %.1f MB, tables %.1f s"
            .formatted(
                (vectorsDone - start) / 1e9,
                vectorsShuffled / 1e6,
                (pairsDone - vectorsDone) / 1e9,
                (pairsShuffled - vectorsShuffled) / 1e6,
                (copiesDone - pairsDone) / 1e9,
                (copiesShuffled - pairsShuffled) / 1e6,
                (end - copiesDone) / 1e9,
                (shuffledBytes - copiesShuffled) / 1e6,
                (end - membersDone) / 1e9);
    var gold = new TreeMap<String, String>();
    var predicted = new TreeMap<String, String>();
    told.join(articles, "article_id")
        .select("article_id", "story", "story_id")
        .toLocalIterator()
        .forEachRemaining(
            row -> {
              gold.put(row.getString(0), "g" + row.getInt(1));
              predicted.put(row.getString(0), row.getString(2));
            });
    ClusterScores scores = ClusterScores.of(gold, predicted);
    var measure =
        new Measure(
            size,
            (end - start) / 1e9,
            cpuSeconds,
            shuffledBytes,
            pairs.count(),
            steps,
            "B-cubed %.3f (P %.3f R %.3f), pairwise %.3f, largest found %d"
                .formatted(
                    scores.bcubed().f1(),
                    scores.bcubed().precision(),
                    scores.bcubed().recall(),
                    scores.pairwise().f1(),
                    told.groupBy("story_id")
                        .count()
                        .agg(org.apache.spark.sql.functions.max("count"))
                        .first()
                        .getLong(0)));
    delete(base);
    return measure;
  }

  /** The articles of a synthetic corpus with the number of the story that each tells. */
  static Dataset<Row> corpus(SparkSession spark, int size) {
    var corpus = new SyntheticCorpus(size, size >= 100_000 ? LARGEST_STORY : 0, SEED);
    List<Integer> stories = IntStream.range(0, corpus.stories()).boxed().toList();
    int largest = size >= 100_000 ? LARGEST_STORY : 0;
    return spark
        .createDataset(stories, Encoders.INT())
        .repartition(8)
        .mapPartitions(
            (org.apache.spark.api.java.function.MapPartitionsFunction<Integer, Row>)
                rows -> {
                  var own = new SyntheticCorpus(size, largest, SEED);
                  var found = new ArrayList<Integer>();
                  rows.forEachRemaining(found::add);
                  return found.stream()
                      .flatMap(story -> own.story(story).stream())
                      .map(GroupingBenchmark::row)
                      .iterator();
                },
            Encoders.row(ARTICLES));
  }

  private static Row row(SyntheticCorpus.SyntheticArticle article) {
    return RowFactory.create(
        article.articleId(),
        article.outletId(),
        article.title(),
        article.second() == null ? null : Timestamp.from(Instant.ofEpochSecond(article.second())),
        article.title() + "\n\n" + article.text(),
        article.story());
  }

  static Dataset<Row> written(SparkSession spark, Path path, Dataset<Row> rows) {
    rows.write().option("compression", "lz4_raw").parquet(path.toString());
    return spark.read().schema(rows.schema()).parquet(path.toString());
  }

  static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException error)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Adds up what tasks write for a shuffle. */
  private static final class ShuffleCounter extends SparkListener {
    private final AtomicLong bytes;

    ShuffleCounter(AtomicLong bytes) {
      this.bytes = bytes;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.taskMetrics() != null) {
        bytes.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
      }
    }
  }
}
