package org.parallax.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.story.CandidatePairs;
import org.parallax.story.Components;
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
 * has 5,000 articles. Prints for every stage its time and what each of its shuffles wrote, then the
 * agreement with the invented stories ({@link StoryAgreement}), and the exponents of growth from
 * one size to the next: 1 is linear. Making the corpus and scoring are not measured.
 */
final class GroupingBenchmark {
  private static final double THRESHOLD = 0.04;
  private static final int LARGEST_STORY = 5_000;

  /** As StoryMembers has it. */
  private static final int MOST_ARTICLES = 6_000;

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
  private final ShuffleBytes shuffles;

  private GroupingBenchmark(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
    shuffles = new ShuffleBytes(spark.sparkContext());
  }

  public static void main(String[] sizes) throws IOException {
    Path folder = Files.createTempDirectory("parallax-benchmark");
    try (SparkSession spark = session(folder)) {
      var benchmark = new GroupingBenchmark(spark, folder);
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
        // A machine that stands still for some minutes must not end a long measurement.
        .config("spark.network.timeout", "1h")
        .config("spark.local.dir", folder.resolve("spark").toString())
        .getOrCreate();
  }

  /**
   * What one stage took.
   *
   * @param cpuSeconds of the whole process
   * @param shuffled bytes that each of its shuffles wrote, in their order
   */
  private record Stage(double seconds, double cpuSeconds, List<Long> shuffled) {

    static Stage sum(Collection<Stage> stages) {
      return new Stage(
          stages.stream().mapToDouble(Stage::seconds).sum(),
          stages.stream().mapToDouble(Stage::cpuSeconds).sum(),
          stages.stream().map(stage -> (long) stage.bytes()).toList());
    }

    double bytes() {
      return (double) shuffled.stream().mapToLong(Long::longValue).sum();
    }

    String growthSince(Stage before, double growth) {
      return "wall %.2f, CPU %.2f, shuffled %.2f"
          .formatted(
              Math.log(seconds / before.seconds) / growth,
              Math.log(cpuSeconds / before.cpuSeconds) / growth,
              Math.log(bytes() / before.bytes()) / growth);
    }

    @Override
    public String toString() {
      return "%.1f s wall, %.1f s CPU, %.1f MB shuffled (%s)"
          .formatted(
              seconds,
              cpuSeconds,
              bytes() / 1e6,
              shuffled.stream()
                  .map(written -> "%.1f".formatted(written / 1e6))
                  .collect(Collectors.joining(" + ")));
    }
  }

  /**
   * What one size took.
   *
   * @param pairs candidate pairs
   * @param most candidate pairs of the article that has most
   * @param component articles of the largest component
   */
  private record Measure(
      int articles,
      Map<String, Stage> stages,
      long pairs,
      long most,
      long component,
      String agreement) {

    String growthSince(Measure before) {
      double growth = Math.log((double) articles / before.articles);
      var text = new StringBuilder("  exponents: ");
      text.append(
          Stage.sum(stages.values()).growthSince(Stage.sum(before.stages.values()), growth));
      text.append(", pairs %.2f%n".formatted(Math.log((double) pairs / before.pairs) / growth));
      stages.forEach(
          (name, stage) ->
              text.append(
                  "  %s: %s%n"
                      .formatted(name, stage.growthSince(before.stages.get(name), growth))));
      return text.toString();
    }

    @Override
    public String toString() {
      var text =
          new StringBuilder(
              "%,d articles: %s; %.1f candidate pairs an article, at most %,d; largest component %,d%n"
                  .formatted(
                      articles,
                      Stage.sum(stages.values()),
                      (double) pairs / articles,
                      most,
                      component));
      stages.forEach((name, stage) -> text.append("  %s: %s%n".formatted(name, stage)));
      return text.append(agreement).toString();
    }
  }

  private Measure measure(int size) throws IOException {
    Path base = folder.resolve("n" + size);
    Dataset<Row> articles = written(spark, base.resolve("articles"), corpus(spark, size));
    shuffles.taken();
    var stages = new LinkedHashMap<String, Stage>();
    Dataset<Row> vectors = staged(stages, "vectors", base, () -> TermVectors.from(articles));
    Dataset<Row> pairs = staged(stages, "pairs", base, () -> CandidatePairs.from(vectors));
    Dataset<Row> copies = staged(stages, "copies", base, () -> CopyPairs.from(articles));
    Dataset<Row> tellings =
        staged(stages, "members", base, () -> StoryMembers.from(vectors, pairs, copies, THRESHOLD));
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
        staged(
            stages, "sources", base, () -> IndependentSources.from(tellings, uncredited, noBlocks));
    staged(stages, "stories", base, () -> Stories.from(members, articles));
    Dataset<Row> told = staged(stages, "articles", base, () -> StoryArticles.from(members));
    var measure =
        new Measure(
            size,
            stages,
            pairs.count(),
            most(
                pairs.select(col("article_a").as("article")).union(pairs.select("article_b")),
                "article"),
            most(
                Components.of(pairs.where(col("score").geq(THRESHOLD)), MOST_ARTICLES),
                "component"),
            StoryAgreement.of(told, articles));
    delete(base);
    return measure;
  }

  private Dataset<Row> staged(
      Map<String, Stage> stages, String name, Path base, Supplier<Dataset<Row>> rows) {
    long cpu = cpuNanos();
    long start = System.nanoTime();
    Dataset<Row> written = written(spark, base.resolve("stage-" + name), rows.get());
    double seconds = (System.nanoTime() - start) / 1e9;
    Stage stage = new Stage(seconds, (cpuNanos() - cpu) / 1e9, shuffles.taken());
    stages.put(name, stage);
    // A large size takes minutes: what is done is told at once.
    System.err.println(name + ": " + stage);
    return written;
  }

  private static long most(Dataset<Row> rows, String key) {
    Row most = rows.groupBy(key).agg(count(lit(1)).as("n")).agg(max("n")).first();
    return most.isNullAt(0) ? 0 : most.getLong(0);
  }

  /** The articles of a synthetic corpus with the number of the story that each tells. */
  static Dataset<Row> corpus(SparkSession spark, int size) {
    int largest = size >= 100_000 ? LARGEST_STORY : 0;
    int count = new SyntheticCorpus(size, largest, SEED).stories();
    return spark
        .createDataset(IntStream.range(0, count).boxed().toList(), Encoders.INT())
        .repartition(8)
        .mapPartitions(
            (MapPartitionsFunction<Integer, Row>)
                rows -> {
                  var own = new SyntheticCorpus(size, largest, SEED);
                  Iterable<Integer> stories = () -> rows;
                  return StreamSupport.stream(stories.spliterator(), false)
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
}
