package org.parallax.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dense_rank;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parallax.contrast.QuoteVariant;
import org.parallax.contrast.SentencePairs;
import org.parallax.contrast.StatementCoverage;
import org.parallax.contrast.Statements;
import org.parallax.contrast.StoryLabels;
import org.parallax.contrast.StoryQuotes;
import org.parallax.contrast.StorySpeakers;
import org.parallax.statement.Standing;

/**
 * The contrasts of chosen stories, as the tables hold them, with a bound for each table and story:
 * a page shows a part of it and says where the rest is.
 */
final class StoryContrasts {
  private static final int MOST_SPEAKERS = 40;
  private static final int MOST_ENTITIES = 150;
  private static final int MOST_STATEMENTS = 80;
  private static final int MOST_TWINS = 60;
  private static final int MOST_DIFFERENCES = 60;
  private static final int MOST_QUOTES = 60;

  /** One or two words are in many quotations. */
  private static final int LEAST_COMMON = 3;

  /** Quotations that two outlets print, but not alike. */
  private static final Object[] UNLIKE =
      Stream.of(
              QuoteVariant.REWORDED,
              QuoteVariant.BRACKETED,
              QuoteVariant.OVERLAPPING,
              QuoteVariant.SHORTENED,
              QuoteVariant.EXTENDED)
          .map(QuoteVariant::label)
          .toArray();

  private final ReadTables tables;
  private final Object[] storyIds;
  private final Spoken spoken;
  private final Map<String, List<String>> articlesOf = new HashMap<>();
  private final Map<String, List<DifferenceView>> differences = new HashMap<>();
  private final Map<String, List<DifferenceView>> quotes = new HashMap<>();
  private final Map<String, List<SpeakerView>> speakers = new HashMap<>();
  private final Map<String, List<LabelView>> labels = new HashMap<>();
  private final Map<String, List<StatementView>> statements = new HashMap<>();
  private final Map<String, List<TwinView>> twins = new HashMap<>();

  /**
   * @param articlesOfOutlet article ids of the stories by {@link #key}, in the order of the page
   */
  StoryContrasts(
      ReadTables tables,
      Object[] storyIds,
      Spoken spoken,
      Map<String, List<String>> articlesOfOutlet) {
    this.tables = tables;
    this.storyIds = storyIds;
    this.spoken = spoken;
    articlesOf.putAll(articlesOfOutlet);
    speakers();
    labels();
    statements();
    twins();
    differences();
    quotes();
  }

  /** A story and an outlet in it. */
  static String key(String storyId, String outletId) {
    return storyId + " " + outletId;
  }

  ContrastView of(String storyId) {
    return new ContrastView(
        differences.getOrDefault(storyId, List.of()),
        quotes.getOrDefault(storyId, List.of()),
        speakers.getOrDefault(storyId, List.of()),
        labels.getOrDefault(storyId, List.of()),
        statements.getOrDefault(storyId, List.of()),
        twins.getOrDefault(storyId, List.of()));
  }

  private Dataset<Row> chosen(Dataset<Row> table) {
    return table.where(col("story_id").isin(storyIds));
  }

  /** The first groups of rows of each story, those with the greatest sum first. */
  private static Dataset<Row> groups(Dataset<Row> rows, String group, Column size, int most) {
    return rows.withColumn("total", sum(size).over(Window.partitionBy("story_id", group)))
        .withColumn(
            "rank",
            dense_rank()
                .over(
                    Window.partitionBy("story_id").orderBy(col("total").desc(), col(group).asc())))
        .where(col("rank").leq(most))
        .drop("rank", "total");
  }

  /** The first rows of each story. */
  private static Dataset<Row> rows(Dataset<Row> rows, int most, Column... order) {
    return rows.withColumn("rank", row_number().over(Window.partitionBy("story_id").orderBy(order)))
        .where(col("rank").leq(most))
        .orderBy("story_id", "rank");
  }

  private void speakers() {
    Column words = col("direct_word_count").plus(col("indirect_word_count"));
    groups(chosen(tables.of(StorySpeakers.TABLE)), "speaker_id", words, MOST_SPEAKERS)
        .orderBy("story_id", "speaker_id", "outlet_id")
        .collectAsList()
        .forEach(
            row -> StoryMaterial.add(speakers, StoryMaterial.text(row, "story_id"), speaker(row)));
  }

  private SpeakerView speaker(Row row) {
    String id = StoryMaterial.text(row, "speaker_id");
    String outlet = StoryMaterial.text(row, "outlet_id");
    String key = key(StoryMaterial.text(row, "story_id"), outlet);
    Place first =
        articlesOf.getOrDefault(key, List.of()).stream()
            .flatMap(article -> spoken.first(article, id).stream())
            .findFirst()
            .orElse(null);
    return new SpeakerView(
        id,
        StoryMaterial.text(row, "speaker_name"),
        StoryMaterial.text(row, "speaker_kind"),
        outlet,
        row.<Long>getAs("direct_word_count"),
        row.<Long>getAs("indirect_word_count"),
        row.getAs("first_position_share"),
        row.<Boolean>getAs("is_silent"),
        first);
  }

  private void labels() {
    groups(chosen(tables.of(StoryLabels.TABLE)), "entity_id", col("count"), MOST_ENTITIES)
        .orderBy("story_id", "entity_id", "outlet_id", "label", "voice")
        .collectAsList()
        .forEach(
            row ->
                StoryMaterial.add(
                    labels,
                    StoryMaterial.text(row, "story_id"),
                    new LabelView(
                        StoryMaterial.text(row, "entity_id"),
                        StoryMaterial.text(row, "entity_name"),
                        StoryMaterial.text(row, "entity_kind"),
                        StoryMaterial.text(row, "outlet_id"),
                        StoryMaterial.text(row, "label"),
                        StoryMaterial.text(row, "voice"),
                        row.<Long>getAs("count"),
                        StoryMaterial.place(row, "article_id", "sentence_index"),
                        StoryMaterial.text(row, "label_stance"),
                        StoryMaterial.text(row, "stance_cue"),
                        StoryMaterial.text(row, "withheld_title"),
                        "honorific".equals(StoryMaterial.text(row, "title_kind")))));
  }

  private void statements() {
    Dataset<Row> bounded =
        rows(
            chosen(tables.of(Statements.TABLE)),
            MOST_STATEMENTS,
            col("outlet_count").desc(),
            col("sentence_count").desc(),
            col("statement_id").asc());
    var tellings = new HashMap<String, List<StatementView.Telling>>();
    chosen(tables.of(StatementCoverage.TABLE))
        .join(
            broadcast(bounded.select("story_id", "statement_id")),
            new String[] {"story_id", "statement_id"})
        .orderBy("statement_id", "outlet_id")
        .collectAsList()
        .forEach(
            row ->
                StoryMaterial.add(tellings, StoryMaterial.text(row, "statement_id"), telling(row)));
    for (Row row : bounded.collectAsList()) {
      String id = StoryMaterial.text(row, "statement_id");
      StoryMaterial.add(
          statements,
          StoryMaterial.text(row, "story_id"),
          new StatementView(
              id,
              StoryMaterial.text(row, "statement_kind"),
              StoryMaterial.text(row, "text"),
              StoryMaterial.place(row, "article_id", "sentence_index"),
              StoryMaterial.count(row, "outlet_count"),
              StoryMaterial.count(row, "independent_source_count"),
              tellings.getOrDefault(id, List.of())));
    }
  }

  private static StatementView.Telling telling(Row row) {
    return new StatementView.Telling(
        StoryMaterial.text(row, "outlet_id"),
        StoryMaterial.text(row, "status"),
        StoryMaterial.text(row, "grade"),
        StoryMaterial.place(row, "article_id", "sentence_index"),
        row.<Double>getAs("similarity"),
        StoryMaterial.text(row, "certainty"),
        StoryMaterial.text(row, "certainty_cue"));
  }

  private void twins() {
    rows(
            chosen(tables.of(SentencePairs.TABLE)),
            MOST_TWINS,
            col("similarity").desc(),
            col("article_a").asc(),
            col("sentence_a").asc(),
            col("article_b").asc(),
            col("sentence_b").asc())
        .collectAsList()
        .forEach(
            row ->
                StoryMaterial.add(
                    twins,
                    StoryMaterial.text(row, "story_id"),
                    new TwinView(
                        StoryMaterial.place(row, "article_a", "sentence_a"),
                        StoryMaterial.place(row, "article_b", "sentence_b"),
                        row.<Double>getAs("similarity"))));
  }

  private void differences() {
    Optional<Dataset<Row>> table = tables.ifThere("disagreements");
    if (table.isEmpty()) {
      return;
    }
    rows(
            chosen(table.get()),
            MOST_DIFFERENCES,
            col("standing").asc(),
            col("score").desc(),
            col("slot").asc(),
            col("topic").asc(),
            col("outlet_a").asc(),
            col("value_a").asc(),
            col("outlet_b").asc(),
            col("value_b").asc())
        .collectAsList()
        .forEach(
            row ->
                StoryMaterial.add(
                    differences, StoryMaterial.text(row, "story_id"), difference(row)));
  }

  /** Each pair of printings once; what is already shown as a disagreement is not shown again. */
  private void quotes() {
    List<Row> variants =
        rows(
                chosen(tables.of(StoryQuotes.TABLE))
                    .where(
                        col("variant")
                            .isin(UNLIKE)
                            .and(col("common_word_count").geq(LEAST_COMMON))),
                MOST_QUOTES,
                col("variant").asc(),
                col("common_word_count").desc(),
                col("article_id").asc(),
                col("char_start").asc())
            .collectAsList();
    Map<String, Row> byPlace = new HashMap<>();
    variants.forEach(row -> byPlace.put(quotePlace(row, ""), row));
    var shown = new HashSet<Set<Place>>();
    differences.values().stream()
        .flatMap(List::stream)
        .forEach(row -> shown.add(Set.copyOf(List.of(row.first().place(), row.second().place()))));
    for (Row row : variants) {
      DifferenceView.Value here = quoted(row);
      Row other = byPlace.get(quotePlace(row, "counterpart_"));
      boolean isFirst = shown.add(Set.copyOf(List.of(here.place(), counterpart(row))));
      if (other != null && isFirst) {
        StoryMaterial.add(
            quotes,
            StoryMaterial.text(row, "story_id"),
            new DifferenceView(
                StoryMaterial.text(row, "variant"),
                StoryMaterial.text(row, "speaker_name"),
                here,
                quoted(other),
                0,
                false));
      }
    }
  }

  private static String quotePlace(Row row, String side) {
    return StoryMaterial.text(row, side + "article_id") + " " + row.getAs(side + "char_start");
  }

  private static Place counterpart(Row row) {
    return StoryMaterial.place(row, "counterpart_article_id", "counterpart_sentence_index");
  }

  private static DifferenceView.Value quoted(Row row) {
    return new DifferenceView.Value(
        StoryMaterial.text(row, "outlet_id"),
        StoryMaterial.text(row, "text"),
        StoryMaterial.place(row, "article_id", "sentence_index"));
  }

  private static DifferenceView difference(Row row) {
    return new DifferenceView(
        StoryMaterial.text(row, "slot"),
        StoryMaterial.text(row, "topic"),
        value(row, "a"),
        value(row, "b"),
        row.<Double>getAs("score"),
        Standing.DISAGREEMENT.label().equals(StoryMaterial.text(row, "standing")));
  }

  private static DifferenceView.Value value(Row row, String side) {
    return new DifferenceView.Value(
        StoryMaterial.text(row, "outlet_" + side),
        StoryMaterial.text(row, "value_" + side),
        StoryMaterial.place(row, "article_" + side, "sentence_" + side));
  }
}
