package org.parallax;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parallax.annotation.Annotations;
import org.parallax.annotation.ArticleWords;
import org.parallax.annotation.Cues;
import org.parallax.annotation.EntityLinks;
import org.parallax.annotation.Findings;
import org.parallax.annotation.Mentions;
import org.parallax.annotation.Quotes;
import org.parallax.annotation.Sentences;
import org.parallax.annotation.Tokens;
import org.parallax.article.ArticleReader;
import org.parallax.article.Articles;
import org.parallax.article.Readings;
import org.parallax.article.RejectedRecords;
import org.parallax.article.RemovedBlocks;
import org.parallax.contrast.Disagreements;
import org.parallax.contrast.SentencePairs;
import org.parallax.contrast.StatementCoverage;
import org.parallax.contrast.Statements;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryLabels;
import org.parallax.contrast.StorySpeakers;
import org.parallax.contrast.StoryTellings;
import org.parallax.contrast.StoryWords;
import org.parallax.feature.ArticleFeatures;
import org.parallax.outlet.OutletFeatures;
import org.parallax.outlet.OutletPairs;
import org.parallax.outlet.OutletWords;
import org.parallax.outlet.Outlets;
import org.parallax.page.InputFiles;
import org.parallax.page.Pages;
import org.parallax.report.ReadTables;
import org.parallax.report.Report;
import org.parallax.story.CandidatePairs;
import org.parallax.story.CopyEdits;
import org.parallax.story.CopyPairs;
import org.parallax.story.IndependentSources;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.story.StoryMembers;
import org.parallax.story.TermVectors;
import org.parallax.table.Publication;
import org.parallax.table.RunMetrics.Metric;
import org.parallax.table.Table;

/**
 * The story of the data in one page: pages become articles, articles are annotated, grouped into
 * stories and contrasted. Each job reads tables and writes tables; the stages in between know
 * neither session nor files.
 */
final class Pipeline {
  private final SparkSession spark;
  private final Settings settings;
  private final Publication publication;
  private final Progress progress;

  Pipeline(SparkSession spark, Settings settings, Publication publication, Progress progress) {
    this.spark = spark;
    this.settings = settings;
    this.publication = publication;
    this.progress = progress;
  }

  /** Pages become articles; what is no article is kept with its reason. */
  Map<Metric, Double> read(InputFiles inputs, ArticleReader reader) {
    Dataset<Row> pages = Pages.read(spark, inputs);
    Dataset<Row> cleaned = aside("readings", Readings.from(pages, reader));
    Dataset<Row> readings = Readings.withoutRepetitions(cleaned);
    write(Articles.TABLE, Articles.from(readings));
    write(RejectedRecords.TABLE, RejectedRecords.from(readings));
    write(RemovedBlocks.TABLE, RemovedBlocks.from(readings));
    return Readings.counts(cleaned);
  }

  /** One pass over each article finds everything that is in it. */
  Findings annotate() {
    Dataset<Row> articles = publication.read(Articles.TABLE);
    Dataset<Row> annotations =
        aside("annotations", Annotations.from(articles, settings.withTokens(), tasks(articles)));
    write(Sentences.TABLE, Sentences.from(annotations));
    if (settings.withTokens()) {
      write(Tokens.TABLE, Tokens.from(annotations));
    }
    write(ArticleFeatures.TABLE, ArticleFeatures.from(annotations));
    write(ArticleWords.TABLE, ArticleWords.from(annotations));
    return Findings.of(annotations);
  }

  /** What an earlier job found. */
  Findings findings() {
    return new Findings(
        publication.read(Mentions.TABLE),
        publication.read(Quotes.TABLE),
        publication.read(Cues.TABLE));
  }

  /** Puts findings down as they are, or as grouping has linked them. */
  void write(Findings findings) {
    write(Mentions.TABLE, findings.mentions());
    write(Quotes.TABLE, findings.quotes());
    write(Cues.TABLE, findings.cues());
  }

  /** Articles that tell one event become a story; what they name becomes the story's entities. */
  void group(Findings findings) {
    Dataset<Row> articles = publication.read(Articles.TABLE);
    Dataset<Row> vectors = aside("vectors", TermVectors.from(articles));
    Dataset<Row> pairs = aside("pairs", CandidatePairs.from(vectors));
    write(CopyPairs.TABLE, CopyPairs.from(articles));
    Dataset<Row> copyPairs = publication.read(CopyPairs.TABLE);
    Dataset<Row> clustered =
        StoryMembers.from(vectors, pairs, copyPairs, settings.storyThreshold());
    Dataset<Row> removedBlocks = publication.read(RemovedBlocks.TABLE);
    Dataset<Row> members =
        aside("members", IndependentSources.from(clustered, articles, removedBlocks));
    write(Stories.TABLE, Stories.from(members, articles));
    write(StoryArticles.TABLE, StoryArticles.from(members));
    write(Outlets.TABLE, Outlets.from(articles, members));
    Dataset<Row> links = aside("links", EntityLinks.from(findings.mentions(), members));
    write(findings.linked(links));
  }

  /** Each outlet's telling of a story is held against the others'. */
  void contrast() {
    Dataset<Row> stories = publication.read(Stories.TABLE);
    Dataset<Row> storyArticles = publication.read(StoryArticles.TABLE);
    Dataset<Row> features = publication.read(ArticleFeatures.TABLE);
    Dataset<Row> words = publication.read(ArticleWords.TABLE);
    write(
        StoryFeatures.TABLE, StoryFeatures.from(features, storyArticles, stories, settings.seed()));
    write(StoryWords.TABLE, StoryWords.from(words, storyArticles, stories));
    Dataset<Row> mentions = publication.read(Mentions.TABLE);
    Dataset<Row> quotes = publication.read(Quotes.TABLE);
    Dataset<Row> articles = publication.read(Articles.TABLE);
    write(StoryLabels.TABLE, StoryLabels.from(mentions, storyArticles, stories));
    write(StorySpeakers.TABLE, StorySpeakers.from(quotes, articles, storyArticles, stories));
    Dataset<Row> sentences = publication.read(Sentences.TABLE);
    Dataset<Row> tellings =
        aside("tellings", StoryTellings.from(sentences, mentions, quotes, storyArticles, stories));
    write(Statements.TABLE, Statements.from(tellings));
    write(StatementCoverage.TABLE, StatementCoverage.from(tellings));
    write(Disagreements.TABLE, Disagreements.from(tellings));
    write(SentencePairs.TABLE, SentencePairs.from(tellings));
    write(
        CopyEdits.TABLE,
        CopyEdits.from(storyArticles, sentences, articles, publication.read(CopyPairs.TABLE)));
    outlets(stories, storyArticles, words);
  }

  /** Each outlet is held against the others over all stories that they share. */
  private void outlets(Dataset<Row> stories, Dataset<Row> storyArticles, Dataset<Row> words) {
    Dataset<Row> features = publication.read(StoryFeatures.TABLE);
    Dataset<Row> coverage = publication.read(StatementCoverage.TABLE);
    Dataset<Row> outlets = publication.read(Outlets.TABLE);
    long seed = settings.seed();
    write(OutletFeatures.TABLE, OutletFeatures.from(features, storyArticles, seed));
    write(OutletWords.TABLE, OutletWords.from(words, storyArticles, stories, outlets, seed));
    write(OutletPairs.TABLE, OutletPairs.from(features, coverage, storyArticles, seed));
  }

  /** The tables become pages that a person reads. */
  void report() {
    new Report(
            new ReadTables(publication::read, publication::has, Tables.ALL),
            settings.reportStories(),
            Version.ofThisProgram(),
            settings.startedAt())
        .forEach(publication::writeText);
    progress.done("report");
  }

  private void write(Table table, Dataset<Row> rows) {
    publication.write(table, rows);
    progress.done(table.name());
  }

  private Dataset<Row> aside(String name, Dataset<Row> rows) {
    Dataset<Row> written = publication.aside(name, rows);
    progress.done("(" + name + ")");
    return written;
  }

  /** Three tasks a core, or more where the articles lie in many files. */
  private int tasks(Dataset<Row> articles) {
    int cores = spark.sparkContext().defaultParallelism();
    return Math.max(3 * cores, 4 * articles.select("article_id").rdd().getNumPartitions());
  }
}
