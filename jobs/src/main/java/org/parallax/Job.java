package org.parallax;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parallax.article.ArticleReader;
import org.parallax.article.Articles;
import org.parallax.article.OutletNames;
import org.parallax.article.RejectedRecords;
import org.parallax.evaluate.ClusterScores;
import org.parallax.evaluate.GroupingErrors;
import org.parallax.evaluate.StoryGold;
import org.parallax.outlet.Outlets;
import org.parallax.page.InputFiles;
import org.parallax.page.OutletList;
import org.parallax.story.PairScores;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.table.Dictionary;
import org.parallax.table.Publication;
import org.parallax.table.RunMetrics;
import org.parallax.table.RunMetrics.Metric;
import org.parallax.table.Table;

/**
 * One call of the program: opens session and output, lets the pipeline work, verifies, publishes
 * and tells the user what there is. A job publishes its own tables beside those of the jobs before
 * it; tables of later jobs, which would speak of older articles, are left out.
 */
final class Job {
  /** Below this size every table fits one file, and a pass over the written files is saved. */
  private static final long SMALL_INPUT_BYTES = 32L << 20;

  /** The articles as a table take about a third of their input. */
  private static final long SMALL_ARTICLES_BYTES = SMALL_INPUT_BYTES / 3;

  /** Enough wrong pairs of a kind to see what goes wrong. */
  private static final int ERRORS_LISTED = 20;

  /** A feed may be ahead of this clock by a time zone and an embargo. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofDays(2);

  private final Settings settings;
  private final PrintStream out;
  private final Progress progress;

  Job(Settings settings, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.out = out;
    this.progress = new Progress(err);
  }

  /** All jobs in one go. */
  void run() {
    fromInputs(true);
  }

  /** Pages become articles. */
  void read() {
    fromInputs(false);
  }

  /** Articles are annotated. */
  void annotate() {
    fromTables("annotate", List.of(Tables.OF_READ), Pipeline::annotate, false);
  }

  /** Articles become stories. */
  void group() {
    fromTables("group", List.of(Tables.OF_READ, Tables.OF_ANNOTATE), Pipeline::group, false);
  }

  /** Outlets are held against each other. */
  void contrast() {
    fromTables(
        "contrast",
        List.of(Tables.OF_READ, Tables.OF_ANNOTATE, Tables.OF_GROUP),
        Pipeline::contrast,
        false);
  }

  /** Tables become pages. */
  void report() {
    fromTables(
        "report",
        List.of(Tables.OF_READ, Tables.OF_ANNOTATE, Tables.OF_GROUP, Tables.OF_CONTRAST),
        pipeline -> {},
        true);
  }

  private void fromInputs(boolean isWholeRun) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      progress.done("start");
      InputFiles inputs =
          InputFiles.of(
              settings.inputs(), settings.output(), spark.sparkContext().hadoopConfiguration());
      OutletNames names =
          new OutletNames(
              OutletList.read(inputs.outletLists(), spark.sparkContext().hadoopConfiguration()));
      if (!inputs.passedOver().isEmpty()) {
        progress.note(
            "passed over %d files of other kinds: %s"
                .formatted(inputs.passedOver().size(), shortened(inputs.passedOver())));
      }
      var reader = new ArticleReader(names, settings.startedAt().plus(CLOCK_TOLERANCE));
      boolean isSmall = inputs.bytes() <= SMALL_INPUT_BYTES;
      try (Publication publication = open(spark, isSmall)) {
        var pipeline = new Pipeline(spark, settings, publication, progress);
        var metrics = new LinkedHashMap<Metric, Double>(pipeline.read(inputs, reader));
        if (isWholeRun) {
          pipeline.annotate();
          pipeline.group();
          pipeline.contrast();
        }
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("files", inputs.files().size());
        input.put("bytes", inputs.bytes());
        input.put("passed_over", inputs.passedOver().size());
        finish(
            spark,
            publication,
            isWholeRun ? "run" : "read",
            input,
            metrics,
            Optional.empty(),
            isWholeRun ? pipeline : null);
      }
    }
  }

  private void fromTables(
      String job,
      List<List<Table>> earlier,
      java.util.function.Consumer<Pipeline> work,
      boolean withReport) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      progress.done("start");
      long bytes = Publication.publishedBytes(spark, settings.output(), Articles.TABLE);
      if (bytes == 0) {
        throw new UserError(
            "There are no articles in %s/tables; run 'parallax read INPUT --output %s' first."
                .formatted(settings.output(), settings.output()));
      }
      boolean isSmall = bytes <= SMALL_ARTICLES_BYTES;
      try (Publication publication = open(spark, isSmall)) {
        var metrics = new LinkedHashMap<Metric, Double>();
        publication
            .read(RunMetrics.TABLE)
            .collectAsList()
            .forEach(
                row ->
                    metrics.put(new Metric(row.getString(0), row.getString(1)), row.getDouble(2)));
        String record = publication.readText("run.json");
        for (List<Table> tables : earlier) {
          for (Table table : tables) {
            if (publication.has(table)) {
              publication.carry(table);
            }
          }
        }
        progress.done("(carried tables)");
        var pipeline = new Pipeline(spark, settings, publication, progress);
        work.accept(pipeline);
        finish(
            spark,
            publication,
            job,
            Map.of(),
            metrics,
            Optional.of(record),
            withReport ? pipeline : null);
      }
    }
  }

  private Publication open(SparkSession spark, boolean isSmall) {
    return Publication.open(
        spark, settings.output(), settings.runId(), settings.startedAt(), isSmall);
  }

  /** Verifies, describes and publishes what was written; then tells the user. */
  private void finish(
      SparkSession spark,
      Publication publication,
      String job,
      Map<String, Object> input,
      Map<Metric, Double> metrics,
      Optional<String> recordBefore,
      Pipeline reporting) {
    Map<String, Long> rows = publication.verify();
    progress.done("(verified)");
    rows.forEach((table, count) -> metrics.put(new Metric(table, "rows"), (double) count));
    double read = metrics.getOrDefault(new Metric("read", "records_read"), 0.0);
    long kept = rows.getOrDefault(Articles.TABLE.name(), 0L);
    long rejected = rows.getOrDefault(RejectedRecords.TABLE.name(), 0L);
    if (read != kept + rejected) {
      throw new IllegalStateException(
          "Records were lost: read %.0f, accepted %d, rejected %d".formatted(read, kept, rejected));
    }
    publication.write(RunMetrics.TABLE, RunMetrics.rows(spark, metrics));
    publication.write(Dictionary.TABLE, Tables.DICTIONARY.rows(spark));
    publication.writeText(
        "tables/datapackage.json", Tables.DICTIONARY.dataPackage(publication.tables()));
    progress.done("(described)");
    if (reporting != null) {
      reporting.report();
    }
    publication.writeText(
        "run.json",
        RunRecord.with(
            recordBefore, job, settings, spark.version(), input, rows, progress.seconds()));
    publication.publish();
    summarise(publication, job, (long) read, kept, rejected, rows);
  }

  private void summarise(
      Publication publication,
      String job,
      long read,
      long accepted,
      long rejected,
      Map<String, Long> rows) {
    String tables = plain(publication.directory()) + "/tables";
    out.printf("Read %,d records: %,d accepted, %,d rejected.%n", read, accepted, rejected);
    if (rows.containsKey(Stories.TABLE.name())) {
      out.printf(
          "Found %,d stories, told by %,d outlets.%n",
          rows.get(Stories.TABLE.name()), rows.get(Outlets.TABLE.name()));
    }
    if (accepted == 0) {
      out.printf(
          "No record became an article; %s/rejected_records.parquet says why for each.%n", tables);
    }
    out.printf("Tables:  %s%n", tables);
    if (job.equals("run") || job.equals("report")) {
      out.printf("Report:  %s/report/index.html%n", plain(publication.directory()));
    }
    out.printf(
        "Open:    duckdb -c \"from '%s/%s.parquet'\"   or  "
            + " pandas.read_parquet(\"%s/%s.parquet\")%n",
        tables, lead(rows), tables, lead(rows));
  }

  /** The table that a user would look at first. */
  private static String lead(Map<String, Long> rows) {
    for (Table table : List.of(Tables.OF_CONTRAST.get(0), Stories.TABLE, Articles.TABLE)) {
      if (rows.containsKey(table.name())) {
        return table.name();
      }
    }
    return Articles.TABLE.name();
  }

  private static String plain(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }

  private static String shortened(List<String> names) {
    int shown = Math.min(5, names.size());
    return String.join(", ", names.subList(0, shown)) + (names.size() > shown ? ", ..." : "");
  }

  /** Scores the published stories against a gold file. */
  void evaluateStories(String goldFile) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      Map<String, String> gold = StoryGold.of(goldFile, text(spark, goldFile));
      try (Publication publication = open(spark, true)) {
        Dataset<Row> ids =
            spark.createDataset(List.copyOf(gold.keySet()), Encoders.STRING()).toDF("id");
        Dataset<Row> told =
            publication
                .read(Articles.TABLE)
                .join(
                    publication.read(StoryArticles.TABLE).select("article_id", "story_id"),
                    "article_id");
        // A page is known by its file, with or without the folder that was named as input.
        Dataset<Row> byAnyName =
            told.select(col("source_record").as("id"), col("story_id"), col("article_id"))
                .unionAll(
                    told.select(col("source_file").as("id"), col("story_id"), col("article_id")))
                .unionAll(
                    told.select(
                        regexp_replace(col("source_file"), "^[^/]+/", "").as("id"),
                        col("story_id"),
                        col("article_id")));
        var predicted = new TreeMap<String, String>();
        var articleIds = new TreeMap<String, String>();
        // No more rows than the gold file has.
        Dataset<Row> labelled =
            byAnyName
                .join(ids, "id")
                .groupBy("id")
                .agg(min(struct(col("story_id"), col("article_id"))).as("found"))
                .select("id", "found.story_id", "found.article_id");
        labelled
            .collectAsList()
            .forEach(
                row -> {
                  predicted.put(row.getString(0), row.getString(1));
                  articleIds.put(row.getString(0), row.getString(2));
                });
        print(gold, predicted);
        PairScores scores = PairScores.of(publication.read(Articles.TABLE), labelled);
        new GroupingErrors(
                gold,
                predicted,
                pair -> scores.score(articleIds.get(pair.first()), articleIds.get(pair.second())))
            .lines(ERRORS_LISTED)
            .forEach(out::println);
      }
    }
  }

  private void print(Map<String, String> gold, Map<String, String> predicted) {
    ClusterScores scores = ClusterScores.of(gold, predicted);
    out.printf(
        "articles %d (%d not in the tables), stories %d, clusters %d%n",
        scores.articleCount(),
        gold.size() - predicted.size(),
        scores.storyCount(),
        scores.clusterCount());
    out.printf(
        "B-cubed   precision %.4f  recall %.4f  F1 %.4f%n",
        scores.bcubed().precision(), scores.bcubed().recall(), scores.bcubed().f1());
    out.printf(
        "pairwise  precision %.4f  recall %.4f  F1 %.4f%n",
        scores.pairwise().precision(), scores.pairwise().recall(), scores.pairwise().f1());
    out.printf("stories reproduced exactly  %.4f%n", scores.exactShare());
  }

  private static String text(SparkSession spark, String file) {
    Path path = new Path(file);
    try (InputStream in =
        path.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(
          "The gold file %s cannot be read (%s); check the path.".formatted(file, e.getMessage()),
          e);
    }
  }
}
