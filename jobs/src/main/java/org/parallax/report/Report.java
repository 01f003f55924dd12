package org.parallax.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parallax.annotation.Cues;
import org.parallax.annotation.Sentences;
import org.parallax.annotation.Tokens;
import org.parallax.article.Articles;
import org.parallax.article.RejectedRecords;
import org.parallax.article.RemovedBlocks;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryWords;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.outlet.Outlets;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.table.Table;

/**
 * The report: an index and a page for each of the stories that most outlets tell, filled from the
 * published tables, of which it is the first reader.
 *
 * <p>What comes to the driver is bounded by the number of pages and by {@value #MOST_ARTICLES}
 * articles a page, not by the corpus.
 */
public final class Report {
  private static final int MOST_ARTICLES = 12;
  private static final int MOST_WORDS = 40;
  private static final int MOST_INDEX_ROWS = 1_000;

  private final Function<Table, Dataset<Row>> tables;
  private final boolean hasTokens;
  private final int mostPages;
  private final String version;
  private final Instant startedAt;

  /**
   * @param tables reads a published table
   * @param hasTokens whether the table of tokens was written
   * @param mostPages how many story pages at most
   * @param version of Parallax, to be printed
   * @param startedAt of the run, to be printed
   */
  public Report(
      Function<Table, Dataset<Row>> tables,
      boolean hasTokens,
      int mostPages,
      String version,
      Instant startedAt) {
    this.tables = tables;
    this.hasTokens = hasTokens;
    this.mostPages = mostPages;
    this.version = version;
    this.startedAt = startedAt;
  }

  /** Renders all pages; the writer gets path and text of each. */
  public void forEach(BiConsumer<String, String> writer) {
    List<Row> listed =
        tables
            .apply(Stories.TABLE)
            .orderBy(col("outlet_count").desc(), col("article_count").desc(), col("story_id").asc())
            .limit(Math.max(MOST_INDEX_ROWS, mostPages))
            .collectAsList();
    List<Row> paged = listed.subList(0, Math.min(mostPages, listed.size()));
    RunView run = run();
    if (!paged.isEmpty()) {
      var material = new Material(paged.stream().map(row -> text(row, "story_id")).toList());
      List<FeatureMeaning> meanings = Features.ALL.stream().map(Report::meaning).toList();
      for (Row story : paged) {
        String id = Ids.story(text(story, "story_id"));
        writer.accept(
            "report/stories/" + id + ".html",
            StoryPage.render(material.story(story), meanings, run));
      }
    }
    var rows = new ArrayList<StoryRow>();
    for (int i = 0; i < listed.size(); i++) {
      rows.add(indexRow(listed.get(i), i < paged.size()));
    }
    writer.accept("report/index.html", IndexPage.render(rows, run));
  }

  private RunView run() {
    var reasons = new TreeMap<String, Long>();
    tables
        .apply(RejectedRecords.TABLE)
        .groupBy("reason")
        .count()
        .collectAsList()
        .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
    long accepted = tables.apply(Articles.TABLE).count();
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    return new RunView(
        version,
        startedAt.toString(),
        accepted + rejected,
        accepted,
        rejected,
        reasons,
        (int) tables.apply(Outlets.TABLE).count(),
        (int) tables.apply(Stories.TABLE).count());
  }

  private static FeatureMeaning meaning(Feature feature) {
    return new FeatureMeaning(
        feature.name(),
        feature.unit(),
        feature.definition(),
        feature.evidence().stream()
            .map(from -> new FeatureMeaning.Evidence(from.family(), from.cueClass()))
            .toList());
  }

  private static StoryRow indexRow(Row story, boolean hasPage) {
    return new StoryRow(
        text(story, "story_id"),
        text(story, "title"),
        instant(story, "first_published_at"),
        instant(story, "last_published_at"),
        count(story, "article_count"),
        count(story, "outlet_count"),
        count(story, "independent_source_count"),
        keyTerms(story),
        hasPage);
  }

  private static List<String> keyTerms(Row story) {
    String joined = text(story, "key_terms");
    return joined.isBlank() ? List.of() : List.of(joined.split("; "));
  }

  private static String text(Row row, String column) {
    return row.getAs(column);
  }

  private static int count(Row row, String column) {
    return ((Number) row.getAs(column)).intValue();
  }

  private static Instant instant(Row row, String column) {
    Timestamp timestamp = row.getAs(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** The rows of all tables that speak of the chosen stories, by story and article. */
  private final class Material {
    private final Map<String, List<Row>> members = new HashMap<>();
    private final Map<String, List<SentenceView>> sentences = new HashMap<>();
    private final Map<String, List<CueView>> cues = new HashMap<>();
    private final Map<String, List<RemovedView>> removed = new HashMap<>();
    private final Map<String, List<FeatureView>> features = new HashMap<>();
    private final Map<String, List<WordView>> words = new HashMap<>();
    private final Map<String, TokenSpans> spans;

    Material(List<String> storyIds) {
      Object[] ids = storyIds.toArray();
      Dataset<Row> chosen =
          tables
              .apply(StoryArticles.TABLE)
              .where(col("story_id").isin(ids))
              .withColumn(
                  "rank",
                  row_number()
                      .over(
                          Window.partitionBy("story_id")
                              .orderBy(col("similarity").desc(), col("article_id").asc())))
              .where(col("rank").leq(MOST_ARTICLES))
              .drop("rank", "outlet_id");
      tables
          .apply(Articles.TABLE)
          .join(broadcast(chosen), "article_id")
          .collectAsList()
          .forEach(row -> add(members, text(row, "story_id"), row));
      Object[] articleIds =
          members.values().stream()
              .flatMap(List::stream)
              .map(row -> text(row, "article_id"))
              .toArray();
      of(Sentences.TABLE, articleIds)
          .orderBy("article_id", "sentence_index")
          .collectAsList()
          .forEach(row -> add(sentences, text(row, "article_id"), sentence(row)));
      of(Cues.TABLE, articleIds)
          .orderBy("article_id", "char_start", "char_end", "family")
          .collectAsList()
          .forEach(row -> add(cues, text(row, "article_id"), cue(row)));
      of(RemovedBlocks.TABLE, articleIds)
          .orderBy("article_id", "block_index")
          .collectAsList()
          .forEach(
              row ->
                  add(
                      removed,
                      text(row, "article_id"),
                      new RemovedView(text(row, "reason"), text(row, "text"))));
      tables
          .apply(StoryFeatures.TABLE)
          .where(col("story_id").isin(ids))
          .collectAsList()
          .forEach(row -> add(features, text(row, "story_id"), feature(row)));
      tables
          .apply(StoryWords.TABLE)
          .where(col("story_id").isin(ids))
          .withColumn(
              "rank",
              row_number()
                  .over(
                      Window.partitionBy("story_id", "outlet_id")
                          .orderBy(col("z").desc(), col("term").asc())))
          .where(col("rank").leq(MOST_WORDS))
          .collectAsList()
          .forEach(row -> add(words, text(row, "story_id"), word(row)));
      spans = hasTokens ? TokenSpans.of(of(Tokens.TABLE, articleIds), terms()) : Map.of();
    }

    private Dataset<Row> of(Table table, Object[] articleIds) {
      return tables.apply(table).where(col("article_id").isin(articleIds));
    }

    private Set<String> terms() {
      var terms = new HashSet<String>();
      words.values().forEach(list -> list.forEach(word -> terms.add(word.term())));
      return terms;
    }

    StoryView story(Row story) {
      String id = text(story, "story_id");
      List<ArticleView> articles =
          members.getOrDefault(id, List.of()).stream()
              .sorted(
                  Comparator.comparing((Row row) -> text(row, "outlet_name"))
                      .thenComparing(row -> text(row, "article_id")))
              .map(this::article)
              .toList();
      return new StoryView(
          id,
          text(story, "title"),
          instant(story, "first_published_at"),
          instant(story, "last_published_at"),
          count(story, "article_count"),
          count(story, "outlet_count"),
          count(story, "independent_source_count"),
          keyTerms(story),
          articles,
          features.getOrDefault(id, List.of()),
          words.getOrDefault(id, List.of()));
    }

    private ArticleView article(Row row) {
      String id = text(row, "article_id");
      TokenSpans found = spans.getOrDefault(id, TokenSpans.NONE);
      Double similarity = row.getAs("similarity");
      return new ArticleView(
          id,
          text(row, "outlet_id"),
          text(row, "outlet_name"),
          text(row, "url"),
          text(row, "title"),
          text(row, "byline"),
          instant(row, "published_at"),
          text(row, "wire_agency"),
          text(row, "language"),
          count(row, "word_count"),
          text(row, "text"),
          sentences.getOrDefault(id, List.of()),
          cues.getOrDefault(id, List.of()),
          found.speeches(),
          found.occurrences(),
          text(row, "copy_group_id"),
          row.<Double>getAs("copy_share"),
          row.<Double>getAs("weight"),
          similarity == null ? 0 : similarity,
          text(row, "shared_terms"),
          removed.getOrDefault(id, List.of()));
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T element) {
    lists.computeIfAbsent(key, name -> new ArrayList<>()).add(element);
  }

  private static SentenceView sentence(Row row) {
    return new SentenceView(
        count(row, "sentence_index"),
        text(row, "segment"),
        count(row, "paragraph_index"),
        count(row, "char_start"),
        count(row, "char_end"));
  }

  private static CueView cue(Row row) {
    return new CueView(
        count(row, "sentence_index"),
        count(row, "char_start"),
        count(row, "char_end"),
        text(row, "family"),
        text(row, "cue_class"),
        text(row, "voice"));
  }

  private static FeatureView feature(Row row) {
    return new FeatureView(
        text(row, "outlet_id"),
        text(row, "feature"),
        text(row, "voice"),
        row.getAs("value"),
        row.getAs("numerator"),
        row.getAs("denominator"),
        row.getAs("rest_value"),
        row.getAs("difference"),
        row.<Boolean>getAs("is_testable"),
        text(row, "untestable_reason"));
  }

  private static WordView word(Row row) {
    return new WordView(
        text(row, "outlet_id"),
        text(row, "term"),
        row.<Long>getAs("count"),
        row.<Long>getAs("word_total"),
        row.<Long>getAs("rest_count"),
        row.<Long>getAs("rest_word_total"),
        row.<Double>getAs("log_odds"),
        row.<Double>getAs("z"),
        text(row, "significance"));
  }
}
