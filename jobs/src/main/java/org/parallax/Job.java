package org.parallax;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.parallax.article.ArticleReader;
import org.parallax.article.Articles;
import org.parallax.article.OutletNames;
import org.parallax.article.Readings;
import org.parallax.article.RejectedRecords;
import org.parallax.history.Kept;
import org.parallax.outlet.Outlets;
import org.parallax.page.InputFiles;
import org.parallax.page.OutletList;
import org.parallax.report.ReadTables;
import org.parallax.show.Look;
import org.parallax.show.Show;
import org.parallax.story.Stories;
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

  /** A feed may be ahead of this clock by a time zone and an embargo. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofDays(2);

  private static final String APPEND = "append";

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
    fromInputs(
        "run",
        (pipeline, inputs, reader, run) -> {
          Map<Metric, Double> metrics = pipeline.read(inputs, reader);
          pipeline.group(pipeline.annotate(Kept.nothing()));
          pipeline.contrast(Kept.nothing());
          return metrics;
        });
  }

  /** Pages become articles. */
  void read() {
    fromInputs("read", (pipeline, inputs, reader, run) -> pipeline.read(inputs, reader));
  }

  /** All jobs in one go, for new articles; what they do not touch stays as it was published. */
  void append() {
    fromInputs(
        APPEND,
        (pipeline, inputs, reader, run) -> {
          Map<Metric, Double> metrics = pipeline.readMore(inputs, reader, run);
          pipeline.contrast(pipeline.groupMore(pipeline.annotate(pipeline.keptArticles())));
          return metrics;
        });
  }

  /** Articles are annotated. */
  void annotate() {
    fromTables(
        "annotate",
        List.of(Tables.OF_READ),
        pipeline -> pipeline.write(pipeline.annotate(Kept.nothing())),
        false);
  }

  /** Articles become stories. */
  void group() {
    fromTables(
        "group",
        List.of(Tables.OF_READ, Tables.OF_ANNOTATE),
        pipeline -> pipeline.group(pipeline.findings()),
        false);
  }

  /** Outlets are held against each other. */
  void contrast() {
    fromTables(
        "contrast",
        List.of(Tables.OF_READ, Tables.OF_ANNOTATE, Tables.OF_GROUP),
        pipeline -> pipeline.contrast(Kept.nothing()),
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

  /**
   * Tables become text for a terminal or a script; nothing is written and no lock is taken.
   *
   * @param story id, beginning of an id or number; none for the list
   */
  void show(Optional<String> story, boolean isJson, Look look) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      String output = settings.output();
      var tables =
          new ReadTables(
              table -> Publication.published(spark, output, table),
              table -> Publication.publishedBytes(spark, output, table) > 0,
              Tables.ALL);
      Show show = Show.of(tables, output);
      String text;
      if (story.isEmpty()) {
        text = isJson ? show.listJson() : show.list(look);
      } else {
        text = isJson ? show.storyJson(story.get()) : show.story(story.get(), look);
      }
      // The terminal's charset may lack the quotation marks of the articles; scripts want UTF-8.
      out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /** What a job does with its inputs, as which run into this output; gives what it counted. */
  private interface Work {
    Map<Metric, Double> on(Pipeline pipeline, InputFiles inputs, ArticleReader reader, int run);
  }

  private void fromInputs(String job, Work work) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      progress.done("start");
      boolean isAppend = job.equals(APPEND);
      Optional<Continuation> earlier =
          isAppend ? Optional.of(Continuation.of(spark, settings)) : Optional.empty();
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      InputFiles inputs = InputFiles.of(settings.inputs(), settings.output(), hadoop);
      var outlets = new ArrayList<>(OutletList.read(inputs.outletLists(), hadoop));
      earlier.ifPresent(before -> outlets.addAll(before.outletList()));
      if (!inputs.passedOver().isEmpty()) {
        progress.note(
            "passed over %d files of other kinds: %s"
                .formatted(inputs.passedOver().size(), shortened(inputs.passedOver())));
      }
      var reader =
          new ArticleReader(new OutletNames(outlets), settings.startedAt().plus(CLOCK_TOLERANCE));
      long bytes =
          inputs.bytes()
              + (isAppend
                  ? Publication.publishedBytes(spark, settings.output(), Articles.TABLE)
                  : 0);
      try (Publication publication = open(spark, bytes <= SMALL_INPUT_BYTES)) {
        var pipeline = new Pipeline(spark, settings, publication, progress);
        int run = earlier.map(Continuation::jobs).orElse(0) + 1;
        var metrics = new LinkedHashMap<Metric, Double>(work.on(pipeline, inputs, reader, run));
        earlier.ifPresent(
            before ->
                before
                    .metrics()
                    .forEach((metric, value) -> metrics.merge(metric, value, Double::sum)));
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("files", inputs.files().size());
        input.put("bytes", inputs.bytes());
        input.put("passed_over", inputs.passedOver().size());
        input.put("outlet_list", outlets);
        finish(
            spark,
            publication,
            job,
            input,
            metrics,
            earlier.map(Continuation::record),
            job.equals("read") ? null : pipeline);
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
    double read = metrics.getOrDefault(Readings.RECORDS_READ, 0.0);
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
    long passedOver = metrics.getOrDefault(Readings.RECORDS_PASSED_OVER, 0.0).longValue();
    summarise(publication, job, (long) read, passedOver, kept, rejected, rows);
  }

  private void summarise(
      Publication publication,
      String job,
      long read,
      long passedOver,
      long accepted,
      long rejected,
      Map<String, Long> rows) {
    String tables = plain(publication.directory()) + "/tables";
    out.printf("Read %,d records: %,d accepted, %,d rejected.%n", read, accepted, rejected);
    if (passedOver > 0) {
      out.printf("Passed over %,d records that were read before.%n", passedOver);
    }
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
    if (List.of("run", APPEND, "report").contains(job)) {
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
}
