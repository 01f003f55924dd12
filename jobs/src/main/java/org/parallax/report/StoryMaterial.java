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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parallax.annotation.Cues;
import org.parallax.annotation.Sentences;
import org.parallax.annotation.Tokens;
import org.parallax.article.Articles;
import org.parallax.article.RemovedBlocks;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryWords;
import org.parallax.story.Stories;
import org.parallax.story.StoryArticles;
import org.parallax.table.Table;

/**
 * The rows of all tables that speak of chosen stories, brought to the driver and put together to
 * what a page or a terminal shows of each.
 *
 * <p>Bounded by the number of chosen stories, by {@value #MOST_ARTICLES} articles a story and by
 * {@link StoryContrasts}, not by the corpus.
 */
public final class StoryMaterial {
  static final int MOST_ARTICLES = 12;
  private static final int MOST_WORDS = 40;

  private final ReadTables tables;
  private final Map<String, List<Row>> members = new HashMap<>();
  private final Map<String, List<SentenceView>> sentences = new HashMap<>();
  private final Map<String, List<CueView>> cues = new HashMap<>();
  private final Map<String, List<RemovedView>> removed = new HashMap<>();
  private final Map<String, List<FeatureView>> features = new HashMap<>();
  private final Map<String, List<WordView>> words = new HashMap<>();
  private final Map<String, TokenSpans> spans;
  private final Spoken spoken;
  private final StoryContrasts contrasts;

  private StoryMaterial(ReadTables tables, List<String> storyIds, boolean withEvidence) {
    this.tables = tables;
    Object[] ids = storyIds.toArray();
    Object[] articleIds = articles(ids);
    of(Sentences.TABLE, articleIds)
        .orderBy("article_id", "sentence_index")
        .collectAsList()
        .forEach(row -> add(sentences, text(row, "article_id"), sentence(row)));
    words(ids);
    if (withEvidence) {
      evidence(ids, articleIds);
    }
    spans =
        tables
            .ifThere(Tokens.TABLE)
            .map(tokens -> tokens.where(col("article_id").isin(articleIds)))
            .map(tokens -> TokenSpans.of(tokens, terms()))
            .orElse(Map.of());
    spoken = Spoken.of(tables, articleIds);
    contrasts = new StoryContrasts(tables, ids, spoken, articlesOfOutlets());
  }

  /** All that a page shows. */
  public static StoryMaterial withEvidence(ReadTables tables, List<String> storyIds) {
    return new StoryMaterial(tables, storyIds, true);
  }

  /** Without measures, cues and what was cut from the pages. */
  public static StoryMaterial withoutEvidence(ReadTables tables, List<String> storyIds) {
    return new StoryMaterial(tables, storyIds, false);
  }

  private Object[] articles(Object[] ids) {
    Dataset<Row> chosen =
        tables
            .of(StoryArticles.TABLE)
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
        .of(Articles.TABLE)
        .join(broadcast(chosen), "article_id")
        .collectAsList()
        .forEach(row -> add(members, text(row, "story_id"), row));
    return members.values().stream()
        .flatMap(List::stream)
        .map(row -> text(row, "article_id"))
        .toArray();
  }

  /** The articles of each outlet in each story, in the order of the page. */
  private Map<String, List<String>> articlesOfOutlets() {
    var articles = new HashMap<String, List<String>>();
    members.forEach(
        (story, rows) ->
            rows.stream()
                .sorted(Comparator.comparing(row -> text(row, "article_id")))
                .forEach(
                    row ->
                        add(
                            articles,
                            StoryContrasts.key(story, text(row, "outlet_id")),
                            text(row, "article_id"))));
    return articles;
  }

  private void words(Object[] ids) {
    tables
        .of(StoryWords.TABLE)
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
  }

  private void evidence(Object[] ids, Object[] articleIds) {
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
        .of(StoryFeatures.TABLE)
        .where(col("story_id").isin(ids))
        .collectAsList()
        .forEach(row -> add(features, text(row, "story_id"), feature(row)));
  }

  private Dataset<Row> of(Table table, Object[] articleIds) {
    return tables.of(table).where(col("article_id").isin(articleIds));
  }

  private Set<String> terms() {
    var terms = new HashSet<String>();
    words.values().forEach(list -> list.forEach(word -> terms.add(word.term())));
    return terms;
  }

  /**
   * A story.
   *
   * @param story row of {@link Stories}
   */
  public StoryView story(Row story) {
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
        words.getOrDefault(id, List.of()),
        contrasts.of(id));
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
        spoken.named(id, found.speeches()),
        found.occurrences(),
        text(row, "copy_group_id"),
        row.<Double>getAs("copy_share"),
        row.<Double>getAs("weight"),
        similarity == null ? 0 : similarity,
        text(row, "shared_terms"),
        removed.getOrDefault(id, List.of()));
  }

  static List<String> keyTerms(Row story) {
    String joined = text(story, "key_terms");
    return joined.isBlank() ? List.of() : List.of(joined.split("; "));
  }

  static String text(Row row, String column) {
    return row.getAs(column);
  }

  static int count(Row row, String column) {
    return ((Number) row.getAs(column)).intValue();
  }

  static Instant instant(Row row, String column) {
    Timestamp timestamp = row.getAs(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  /** A place, null where the table points nowhere. */
  static Place place(Row row, String article, String sentence) {
    String articleId = row.getAs(article);
    return articleId == null ? null : new Place(articleId, count(row, sentence));
  }

  static <T> void add(Map<String, List<T>> lists, String key, T element) {
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
