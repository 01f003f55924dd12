package org.parallax;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parallax.annotation.ArticleAnnotator;
import org.parallax.annotation.Quotes;
import org.parallax.article.Articles;
import org.parallax.evaluate.ClusterScores;
import org.parallax.evaluate.FrameScores;
import org.parallax.evaluate.FramesGold;
import org.parallax.evaluate.GroupingErrors;
import org.parallax.evaluate.QuoteGold;
import org.parallax.evaluate.QuoteScores;
import org.parallax.evaluate.QuoteScores.Quotation;
import org.parallax.evaluate.StoryGold;
import org.parallax.feature.AnnotatedArticle;
import org.parallax.frame.FramesModel;
import org.parallax.page.InputFiles;
import org.parallax.page.Pages;
import org.parallax.story.PairScores;
import org.parallax.story.StoryArticles;
import org.parallax.table.Publication;
import org.parallax.tone.TargetGold;
import org.parallax.tone.TargetScores;
import org.parallax.tone.TargetSentiment;

/**
 * Scores what a run found against what a person marked. Only the marked articles come to the
 * driver, never more rows than the gold file has.
 */
final class Evaluation {
  /** Enough wrong pairs of a kind to see what goes wrong. */
  private static final int ERRORS_LISTED = 20;

  private final Settings settings;
  private final PrintStream out;

  Evaluation(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** Scores the published stories. */
  void stories(String goldFile) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      Map<String, String> gold = StoryGold.of(goldFile, Labels.text(goldFile));
      try (Publication publication = open(spark)) {
        Dataset<Row> told =
            publication
                .read(Articles.TABLE)
                .join(
                    publication.read(StoryArticles.TABLE).select("article_id", "story_id"),
                    "article_id");
        var predicted = new TreeMap<String, String>();
        var articleIds = new TreeMap<String, String>();
        Dataset<Row> labelled =
            byAnyName(told, ids(spark, gold))
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

  /**
   * Scores the published direct quotations and their speakers.
   *
   * @param inputs the files that the offsets of the gold file point into
   */
  void quotes(String goldFile, List<String> inputs) {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      Map<String, List<QuoteGold.Marked>> gold = QuoteGold.of(goldFile, Labels.text(goldFile));
      Dataset<Row> ids = ids(spark, gold);
      InputFiles files =
          InputFiles.of(inputs, settings.output(), spark.sparkContext().hadoopConfiguration());
      var marked = new ArrayList<Quotation>();
      byAnyName(Pages.read(spark, files).where(col("text").isNotNull()), ids)
          .select("id", "text")
          .dropDuplicates("id")
          .collectAsList()
          .forEach(row -> marked.addAll(marked(row, gold.get(row.getString(0)))));
      try (Publication publication = open(spark)) {
        var predicted = new ArrayList<Quotation>();
        Dataset<Row> told =
            byAnyName(publication.read(Articles.TABLE), ids).select("id", "article_id").distinct();
        publication
            .read(Quotes.TABLE)
            .where(col("kind").equalTo("direct"))
            .join(told, "article_id")
            .select("id", "text", "speaker_text")
            .collectAsList()
            .forEach(
                row ->
                    predicted.add(
                        new Quotation(
                            row.getString(0),
                            row.getString(1),
                            row.isNullAt(2) ? "" : row.getString(2))));
        print(gold, marked, predicted);
      }
    }
  }

  /** Scores the model of target sentiment that ships with Parallax. */
  static void targetSentiment(String goldFile, PrintStream out) {
    out.print(
        TargetScores.of(TargetGold.of(goldFile, Labels.text(goldFile)), new TargetSentiment())
            .text());
  }

  /**
   * Scores a model of frames on the labelled articles of a run.
   *
   * @param modelFile made by {@code parallax train frames}
   */
  void frames(String goldFile, String modelFile) {
    FramesGold gold = FramesGold.of(goldFile, Labels.text(goldFile));
    FramesModel model;
    try (InputStream file = Labels.open(modelFile)) {
      model = FramesModel.load(file, modelFile);
    } catch (IOException e) {
      throw Labels.unreadable(modelFile, e);
    }
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      try (Publication publication = open(spark)) {
        var annotator = new ArticleAnnotator();
        var predicted = new TreeMap<String, SortedSet<String>>();
        byAnyName(
                publication.read(Articles.TABLE).where(col("language").equalTo("en")),
                ids(spark, gold.present()))
            .select("id", "text", "title", "standfirst")
            .dropDuplicates("id")
            .collectAsList()
            .forEach(
                row -> {
                  AnnotatedArticle article =
                      annotator.annotate(
                          row.getString(1), row.getString(2), row.getString(3), "en");
                  predicted.put(
                      row.getString(0),
                      model.present(model.score(article.document(), article.cues())));
                });
        // An article that the run does not have shows no frame.
        gold.present().keySet().forEach(id -> predicted.putIfAbsent(id, new TreeSet<>()));
        Labels.print(out, FrameScores.of(gold.frames(), gold.present(), predicted));
      }
    }
  }

  private static List<Quotation> marked(Row given, List<QuoteGold.Marked> marks) {
    String text = given.getString(1);
    var marked = new ArrayList<Quotation>();
    for (QuoteGold.Marked mark : marks) {
      if (mark.start() >= mark.end() || mark.end() > text.length()) {
        throw new UserError(
            "The gold file marks %d to %d in article %s, which has %d characters; the offsets are into the text of --input."
                .formatted(mark.start(), mark.end(), given.getString(0), text.length()));
      }
      marked.add(
          new Quotation(
              given.getString(0), text.substring(mark.start(), mark.end()), mark.speaker()));
    }
    return marked;
  }

  private static Dataset<Row> ids(SparkSession spark, Map<String, ?> gold) {
    return spark.createDataset(List.copyOf(gold.keySet()), Encoders.STRING()).toDF("id");
  }

  /** A page is known by its record or its file, with or without the folder named as input. */
  private static Dataset<Row> byAnyName(Dataset<Row> rows, Dataset<Row> ids) {
    return rows.withColumn("id", col("source_record"))
        .unionAll(rows.withColumn("id", col("source_file")))
        .unionAll(rows.withColumn("id", regexp_replace(col("source_file"), "^[^/]+/", "")))
        .join(ids, "id");
  }

  private Publication open(SparkSession spark) {
    return Publication.open(spark, settings.output(), settings.runId(), settings.startedAt(), true);
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

  private void print(
      Map<String, List<QuoteGold.Marked>> gold, List<Quotation> marked, List<Quotation> predicted) {
    var scores = new QuoteScores(marked, predicted);
    long found = marked.stream().map(Quotation::articleId).distinct().count();
    out.printf(
        "articles %d (%d not in the input), marked quotations %d, in the tables %d%n",
        gold.size(), gold.size() - found, marked.size(), scores.predictedCount());
    out.printf(
        "spans     precision %.4f  recall %.4f%n", scores.spanPrecision(), scores.spanRecall());
    out.printf(
        "speakers  precision %.4f  recall %.4f%n",
        scores.speakerPrecision(), scores.speakerRecall());
  }
}
