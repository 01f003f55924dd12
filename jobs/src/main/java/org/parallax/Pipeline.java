package org.parallax;

import static org.apache.spark.sql.functions.lit;

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
import org.parallax.article.EarlierReadings;
import org.parallax.article.Readings;
import org.parallax.article.RejectedRecords;
import org.parallax.article.RemovedBlocks;
import org.parallax.contrast.Disagreements;
import org.parallax.contrast.SentencePairs;
import org.parallax.contrast.StatementCoverage;
import org.parallax.contrast.Statements;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryLabels;
import org.parallax.contrast.StoryQuotes;
import org.parallax.contrast.StorySpeakers;
import org.parallax.contrast.StoryTellings;
import org.parallax.contrast.StoryWords;
import org.parallax.feature.ArticleFeatures;
import org.parallax.history.ClosedStories;
import org.parallax.history.Kept;
import org.parallax.history.RejectedNeighbours;
import org.parallax.history.StoryChanges;
import org.parallax.history.StoryIds;
import org.parallax.history.UnchangedStories;
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

  /**
   * New pages beside the articles of an earlier run. What was read before is passed over.
   *
   * @param run number of this run, for files that were written over
   */
  Map<Metric, Double> readMore(InputFiles inputs, ArticleReader reader, int run) {
    Dataset<Row> known = publication.earlier(Articles.TABLE);
    Dataset<Row> refused = publication.earlier(RejectedRecords.TABLE);
    Dataset<Row> cleaned = aside("readings", Readings.from(Pages.read(spark, inputs), reader));
    Dataset<Row> unseen = aside("unseen", EarlierReadings.unseen(cleaned, known, refused, run));
    Dataset<Row> readings =
        Readings.withoutRepetitions(unseen.unionByName(EarlierReadings.ofArticles(known)));
    write(Articles.TABLE, Articles.from(readings));
    write(RejectedRecords.TABLE, RejectedRecords.from(readings).unionByName(refused));
    Kept kept = keptArticles();
    write(RemovedBlocks.TABLE, kept.without(RemovedBlocks.from(readings)), kept);
    return Readings.counts(cleaned, unseen);
  }

  /** The articles of the earlier run that are still there. */
  Kept keptArticles() {
    Dataset<Row> known = publication.earlier(Articles.TABLE).select("article_id");
    return Kept.of(
        "article_id",
        publication.read(Articles.TABLE).join(known, "article_id"),
        publication::earlier);
  }

  /**
   * One pass over each article finds everything that is in it.
   *
   * @param kept articles that an earlier run has annotated
   */
  Findings annotate(Kept kept) {
    Dataset<Row> articles = kept.without(publication.read(Articles.TABLE));
    Dataset<Row> annotations =
        aside("annotations", Annotations.from(articles, settings.withTokens(), tasks(articles)));
    write(Sentences.TABLE, Sentences.from(annotations), kept);
    if (settings.withTokens()) {
      write(Tokens.TABLE, Tokens.from(annotations), kept);
    }
    write(ArticleFeatures.TABLE, ArticleFeatures.from(annotations), kept);
    write(ArticleWords.TABLE, ArticleWords.from(annotations), kept);
    return Findings.of(annotations).and(kept);
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
    write(CopyPairs.TABLE, CopyPairs.from(publication.read(Articles.TABLE)));
    group(findings, Kept.nothing(), Kept.nothing());
  }

  /**
   * The stories near the new articles are grouped again, the others stay as they are.
   *
   * @return the stories whose contrasts stand
   */
  Kept groupMore(Findings findings) {
    Dataset<Row> articles = publication.read(Articles.TABLE);
    write(CopyPairs.TABLE, CopyPairs.from(articles));
    Dataset<Row> before = publication.earlier(StoryArticles.TABLE);
    Dataset<Row> copyChanges =
        aside(
            "copy_changes",
            ClosedStories.copyChanges(
                publication.read(CopyPairs.TABLE), publication.earlier(CopyPairs.TABLE), before));
    Dataset<Row> closed =
        aside(
            "closed_stories",
            ClosedStories.from(Articles.withSureDates(articles), before, copyChanges));
    group(
        findings,
        Kept.of("article_id", closed, publication::earlier),
        Kept.of("story_id", closed, publication::earlier));
    Dataset<Row> unchanged =
        UnchangedStories.from(publication.read(StoryArticles.TABLE), before, copyChanges);
    return Kept.of("story_id", aside("unchanged_stories", unchanged), publication::earlier);
  }

  private void group(Findings findings, Kept articlesOfClosed, Kept closed) {
    Dataset<Row> articles = publication.read(Articles.TABLE);
    // All articles together tell how common a word is, also those of closed stories.
    Dataset<Row> vectors =
        aside(
            "vectors",
            articlesOfClosed.without(TermVectors.from(Articles.withSureDates(articles))));
    Dataset<Row> pairs = aside("pairs", CandidatePairs.from(vectors));
    Dataset<Row> copyPairs = publication.read(CopyPairs.TABLE);
    Dataset<Row> clustered =
        StoryMembers.from(vectors, pairs, copyPairs, settings.storyThreshold());
    Dataset<Row> removedBlocks = publication.read(RemovedBlocks.TABLE);
    Dataset<Row> grouped =
        aside("clusters", IndependentSources.from(clustered, articles, removedBlocks));
    Dataset<Row> before =
        publication.hadBefore(StoryArticles.TABLE)
            ? publication.earlier(StoryArticles.TABLE)
            : StoryArticles.from(grouped).where(lit(false));
    Dataset<Row> neighboured =
        articlesOfClosed
            .ids()
            .map(ofClosed -> RejectedNeighbours.from(grouped, before, ofClosed))
            .orElse(grouped);
    Dataset<Row> members = aside("members", StoryIds.from(neighboured, before));
    write(Stories.TABLE, Stories.from(members, articles), closed);
    write(StoryArticles.TABLE, StoryArticles.from(members), closed);
    Dataset<Row> storyArticles = publication.read(StoryArticles.TABLE);
    write(StoryChanges.TABLE, StoryChanges.from(storyArticles, before));
    write(Outlets.TABLE, Outlets.from(articles, storyArticles));
    Findings open = findings.without(articlesOfClosed);
    Dataset<Row> links = aside("links", EntityLinks.from(open.mentions(), members));
    Findings linked = open.linked(links);
    write(Mentions.TABLE, linked.mentions(), articlesOfClosed);
    write(Quotes.TABLE, linked.quotes(), articlesOfClosed);
    write(Cues.TABLE, linked.cues(), articlesOfClosed);
  }

  /**
   * Each outlet's telling of a story is held against the others'.
   *
   * @param kept stories whose contrasts stand
   */
  void contrast(Kept kept) {
    Dataset<Row> stories = kept.without(publication.read(Stories.TABLE));
    Dataset<Row> storyArticles = kept.without(publication.read(StoryArticles.TABLE));
    Dataset<Row> features = publication.read(ArticleFeatures.TABLE);
    Dataset<Row> words = publication.read(ArticleWords.TABLE);
    write(
        StoryFeatures.TABLE,
        StoryFeatures.from(features, storyArticles, stories, settings.seed()),
        kept);
    write(StoryWords.TABLE, StoryWords.from(words, storyArticles, stories), kept);
    Dataset<Row> mentions = publication.read(Mentions.TABLE);
    Dataset<Row> quotes = publication.read(Quotes.TABLE);
    Dataset<Row> articles = publication.read(Articles.TABLE);
    Dataset<Row> sentences = publication.read(Sentences.TABLE);
    Dataset<Row> cues = publication.read(Cues.TABLE);
    write(
        StoryLabels.TABLE,
        StoryLabels.from(mentions, sentences, cues, storyArticles, stories),
        kept);
    write(StoryQuotes.TABLE, StoryQuotes.from(quotes, storyArticles, stories), kept);
    write(StorySpeakers.TABLE, StorySpeakers.from(quotes, articles, storyArticles, stories), kept);
    Dataset<Row> tellings =
        aside("tellings", StoryTellings.from(sentences, mentions, quotes, storyArticles, stories));
    write(Statements.TABLE, Statements.from(tellings), kept);
    write(StatementCoverage.TABLE, StatementCoverage.from(tellings), kept);
    write(Disagreements.TABLE, Disagreements.from(tellings), kept);
    write(SentencePairs.TABLE, SentencePairs.from(tellings), kept);
    write(
        CopyEdits.TABLE,
        CopyEdits.from(storyArticles, sentences, articles, publication.read(CopyPairs.TABLE)),
        kept);
    outlets();
  }

  /** Each outlet is held against the others over all stories that they share. */
  private void outlets() {
    Dataset<Row> stories = publication.read(Stories.TABLE);
    Dataset<Row> storyArticles = publication.read(StoryArticles.TABLE);
    Dataset<Row> words = publication.read(ArticleWords.TABLE);
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

  private void write(Table table, Dataset<Row> rows, Kept kept) {
    write(table, kept.with(table, rows));
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
