package org.parallax.outlet;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.RowGroups;
import org.parallax.table.Table;

/**
 * Stage: article words, story articles, stories and outlets in, one row per outlet and term out.
 * Shuffles the words of the articles by story, then those of the outlets by term; a task holds one
 * term in all stories (100,000 stories are so many short rows).
 *
 * <p>Words of the outlet's own name are left out: that an outlet names itself is no choice of word.
 */
public final class OutletWords {
  private OutletWords() {}

  static final int LEAST_STORIES = 3;

  /** What a word has on each side beyond what was counted: half an occurrence in a story of two. */
  private static final double PRIOR = 0.25;

  /** Parts of outlets' names that are words like all others. */
  private static final Object[] COMMON_WORDS = {
    "", "a", "and", "at", "for", "in", "of", "on", "the"
  };

  public static final Table TABLE =
      Table.named(
              "outlet_words",
              "How much more an outlet uses a word than the other outlets of the same stories, over"
                  + " all shared stories.")
          .oneRowPer("outlet and term that stands in at least 3 of its shared stories")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key(
              "term",
              StringType,
              "Word in the form that is counted (tokens.normal), all voices; words of the outlet's"
                  + " own name are left out.")
          .column("count", LongType, "Times the outlet uses it in these stories.")
          .unit("words")
          .atLeast(0)
          .column(
              "story_count",
              LongType,
              "Shared stories in which the outlet or another one uses it; outlets that print the"
                  + " same copy are one telling.")
          .unit("stories")
          .atLeast(LEAST_STORIES)
          .column(
              "log_odds",
              DoubleType,
              "Common log-odds ratio over these stories (Mantel-Haenszel), the outlet against the"
                  + " other tellings of the same story; above 0 the outlet uses it more.")
          .column(
              "z",
              DoubleType,
              "Mean difference of the outlet's rate from the others', each story's rate being 1, in"
                  + " standard deviations of what dealing out the names gives. It counts stories,"
                  + " not words: a burst in one story moves log_odds more than z.")
          .missingWhen("the rates differ in no story")
          .column(
              "p_value",
              DoubleType,
              "Two-sided, by dealing out the outlets' names anew among the tellings of each story.")
          .between(0, 1)
          .missingWhen("the rates differ in fewer than 6 stories")
          .column(
              "q_value",
              DoubleType,
              "p_value after Benjamini-Hochberg over all tests of this table.")
          .between(0, 1)
          .missingWhen("p_value is missing")
          .build();

  /** A term in all outlets of a story: a row for each outlet would be several times as much. */
  private static final StructType USES =
      new StructType()
          .add("term", StringType, false)
          .add("story_id", StringType, false)
          .add("outlet_ids", new ArrayType(StringType, false), false)
          .add("copies", new ArrayType(LongType, true), false)
          .add("counts", new ArrayType(LongType, false), false)
          .add("values", new ArrayType(DoubleType, false), false)
          .add("more", new ArrayType(DoubleType, false), false)
          .add("less", new ArrayType(DoubleType, false), false);

  private static final StructType TESTS =
      new StructType()
          .add("outlet_id", StringType, false)
          .add("term", StringType, false)
          .add("count", LongType, false)
          .add("story_count", LongType, false)
          .add("log_odds", DoubleType, false)
          .add("z", DoubleType)
          .add("p_value", DoubleType);

  /**
   * Compares the words of the outlets over all stories.
   *
   * @param seed of the arrangements
   */
  public static Dataset<Row> from(
      Dataset<Row> articleWords,
      Dataset<Row> storyArticles,
      Dataset<Row> stories,
      Dataset<Row> outlets,
      long seed) {
    Dataset<Row> tellings =
        storyArticles
            .join(stories.where(col("outlet_count").geq(2)).select("story_id"), "story_id")
            .join(
                broadcast(SharedCopies.from(storyArticles)),
                new String[] {"story_id", "outlet_id"},
                "left")
            .select("article_id", "story_id", "outlet_id", "copies", "weight");
    Dataset<Row> words =
        articleWords
            .join(tellings, "article_id")
            .select("story_id", "outlet_id", "copies", "word", "weight", "count");
    Dataset<Row> uses =
        RowGroups.by(words, "story_id")
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) OutletWords::uses, Encoders.row(USES));
    Dataset<Row> tests =
        RowGroups.by(uses, "term")
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) (term, rows) -> tests(term, rows, seed),
                Encoders.row(TESTS));
    return FalseDiscoveries.over(
        tests.join(broadcast(ownNames(outlets)), new String[] {"outlet_id", "term"}, "left_anti"));
  }

  private static Dataset<Row> ownNames(Dataset<Row> outlets) {
    return outlets
        .select(
            col("outlet_id"),
            explode(split(lower(col("outlet_name")), "[^\\p{L}\\p{N}.]+")).as("term"))
        .where(not(col("term").isin(COMMON_WORDS)));
  }

  private static Iterator<Row> uses(String story, Iterator<Row> rows) {
    var words = new ArrayList<StoryVocabulary.Word>();
    while (rows.hasNext()) {
      Row row = rows.next();
      words.add(
          new StoryVocabulary.Word(
              row.getString(1),
              row.isNullAt(2) ? null : row.getLong(2),
              row.getString(3),
              row.getInt(5),
              row.getDouble(4)));
    }
    return StoryVocabulary.byTerm(words)
        .map(
            uses ->
                RowFactory.create(
                    uses.get(0).term(),
                    story,
                    uses.stream().map(StoryVocabulary.Use::outletId).toArray(),
                    uses.stream().map(StoryVocabulary.Use::copies).toArray(),
                    uses.stream().map(StoryVocabulary.Use::count).toArray(),
                    uses.stream().map(StoryVocabulary.Use::value).toArray(),
                    uses.stream().map(StoryVocabulary.Use::more).toArray(),
                    uses.stream().map(StoryVocabulary.Use::less).toArray()))
        .iterator();
  }

  /** What the stories of an outlet add up to. */
  private static final class Sums {
    private long count;
    private double more = PRIOR;
    private double less = PRIOR;

    private void add(long times, double moreHere, double lessHere) {
      count += times;
      more += moreHere;
      less += lessHere;
    }
  }

  private static Iterator<Row> tests(String term, Iterator<Row> rows, long seed) {
    var uses = new ArrayList<Row>();
    rows.forEachRemaining(uses::add);
    // Sums of fractions depend on their order, so it is fixed.
    uses.sort(Comparator.comparing((Row use) -> use.getString(1)));
    List<OutletContrast.Telling> tellings = new ArrayList<>();
    SortedMap<String, Sums> sums = new TreeMap<>();
    for (Row use : uses) {
      List<String> outlets = use.getList(2);
      List<Long> copies = use.getList(3);
      List<Long> counts = use.getList(4);
      List<Double> values = use.getList(5);
      List<Double> more = use.getList(6);
      List<Double> less = use.getList(7);
      for (int i = 0; i < outlets.size(); i++) {
        tellings.add(
            new OutletContrast.Telling(
                use.getString(1), outlets.get(i), copies.get(i), values.get(i)));
        sums.computeIfAbsent(outlets.get(i), outlet -> new Sums())
            .add(counts.get(i), more.get(i), less.get(i));
      }
    }
    return OutletContrast.tested(tellings, seed + term.hashCode()).stream()
        .filter(side -> side.effect().storyCount() >= LEAST_STORIES)
        .map(side -> row(term, side, sums.get(side.outletId())))
        .iterator();
  }

  private static Row row(String term, OutletContrast.Side side, Sums sums) {
    OutletEffect effect = side.effect();
    return RowFactory.create(
        side.outletId(),
        term,
        sums.count,
        (long) effect.storyCount(),
        Math.log(sums.more / sums.less),
        Double.isNaN(effect.z()) ? null : effect.z(),
        Double.isNaN(effect.pValue()) ? null : effect.pValue());
  }
}
