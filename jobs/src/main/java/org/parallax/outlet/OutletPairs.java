package org.parallax.outlet;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parallax.quote.VerbClass;
import org.parallax.statement.Telling;
import org.parallax.table.RowGroups;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: story features, statement coverage and story articles in, one row per pair of outlets out.
 * Shuffles fifteen counts and the told statements of each outlet by story, and a row per story and
 * pair by pair (a story of 100 outlets has 4,950 pairs).
 */
public final class OutletPairs {
  private OutletPairs() {}

  public static final Table TABLE =
      Table.named(
              "outlet_pairs",
              "How far apart two outlets tell the stories that both of them tell, and how much of"
                  + " what they tell is the same.")
          .oneRowPer("pair of outlets that tell a story, each in its own words")
          .key("outlet_a", StringType, "The outlet whose id comes first.")
          .references("outlets.outlet_id")
          .key("outlet_b", StringType, "The other outlet.")
          .references("outlets.outlet_id")
          .column(
              "shared_story_count",
              LongType,
              "Stories that both tell; those in which they print the same copies are left out.")
          .unit("stories")
          .atLeast(1)
          .column(
              "distance",
              DoubleType,
              "Root Jensen-Shannon distance (0 alike, 1 nothing in common) of their mean"
                  + " distributions over the shared stories, mean of three: classes of reporting"
                  + " verbs, kinds of sources, words by voice. Read it against distance_floor.")
          .between(0, 1)
          .missingWhen("in no shared story both have reporting verbs, or sources, or words")
          .column(
              "distance_floor",
              DoubleType,
              "The same distance where there is no difference: between two random halves of the"
                  + " same tellings, each story giving one telling to each half; mean of 200.")
          .between(0, 1)
          .missingWhen("distance is missing")
          .column(
              "shared_statement_share",
              DoubleType,
              "Of the statements of the shared stories that at least one of them tells, the share"
                  + " that both tell. Stories of three or more outlets list no statement of one"
                  + " article only, so pairs of large stories stand higher.")
          .between(0, 1)
          .missingWhen("neither tells a listed statement")
          .column(
              "is_testable",
              BooleanType,
              "Whether distance rests on at least 6 shared stories; else it describes these"
                  + " stories and says nothing of the outlets.")
          .build();

  /** Families of counts as feature and voice: verbs, sources, voices. */
  private static final List<List<String[]>> FAMILIES =
      List.of(
          VerbClass.labels().stream()
              .map(label -> new String[] {label + "_verb_share", "all"})
              .toList(),
          Stream.of("named_person", "organisation", "document", "anonymous")
              .map(kind -> new String[] {kind + "_attribution_share", "all"})
              .toList(),
          Voice.labels(false).stream().map(voice -> new String[] {"word_count", voice}).toList());

  private static final StructType PAIRS =
      new StructType()
          .add("outlet_a", StringType, false)
          .add("outlet_b", StringType, false)
          .add("story_id", StringType, false)
          .add("counts_a", DataTypes.createArrayType(DoubleType, false), false)
          .add("counts_b", DataTypes.createArrayType(DoubleType, false), false)
          .add("both", LongType, false)
          .add("either", LongType, false);

  /**
   * Compares each two outlets over their shared stories.
   *
   * @param seed of the random halves
   */
  public static Dataset<Row> from(
      Dataset<Row> storyFeatures,
      Dataset<Row> statementCoverage,
      Dataset<Row> storyArticles,
      long seed) {
    String[] telling = {"story_id", "outlet_id"};
    Dataset<Row> told =
        statementCoverage
            .where(col("status").equalTo(Telling.Status.TOLD.label()))
            .groupBy("story_id", "outlet_id")
            .agg(collect_set("statement_id").as("told"));
    Dataset<Row> tellings =
        counts(storyFeatures)
            .join(told, telling, "left")
            .join(broadcast(SharedCopies.from(storyArticles)), telling, "left")
            .select("story_id", "outlet_id", "copies", "counts", "told");
    return RowGroups.by(tellings, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) OutletPairs::pairs, Encoders.row(PAIRS))
        .groupByKey(
            (MapFunction<Row, String>) row -> row.getString(0) + '\t' + row.getString(1),
            Encoders.STRING())
        .mapGroups(
            (MapGroupsFunction<String, Row, Row>) (pair, rows) -> row(rows, seed + pair.hashCode()),
            Encoders.row(TABLE.schema()));
  }

  /** story_id, outlet_id and the counts of all families in one array. */
  private static Dataset<Row> counts(Dataset<Row> storyFeatures) {
    var wanted = lit(false);
    var counts = new ArrayList<org.apache.spark.sql.Column>();
    for (List<String[]> family : FAMILIES) {
      for (String[] measure : family) {
        var isMeasure = col("feature").equalTo(measure[0]).and(col("voice").equalTo(measure[1]));
        wanted = wanted.or(isMeasure);
        counts.add(coalesce(max(when(isMeasure, col("numerator"))), lit(0.0)));
      }
    }
    return storyFeatures
        .where(wanted)
        .groupBy("story_id", "outlet_id")
        .agg(array(counts.toArray(org.apache.spark.sql.Column[]::new)).as("counts"));
  }

  private static Iterator<Row> pairs(String story, Iterator<Row> rows) {
    var tellings = new ArrayList<Row>();
    rows.forEachRemaining(tellings::add);
    tellings.sort(Comparator.comparing((Row row) -> row.getString(1)));
    var pairs = new ArrayList<Row>();
    for (int i = 0; i < tellings.size(); i++) {
      Set<String> toldByA = told(tellings.get(i));
      for (int j = i + 1; j < tellings.size(); j++) {
        Row a = tellings.get(i);
        Row b = tellings.get(j);
        if (a.isNullAt(2) || !Objects.equals(a.get(2), b.get(2))) {
          Set<String> toldByB = told(b);
          long both = toldByB.stream().filter(toldByA::contains).count();
          pairs.add(
              RowFactory.create(
                  a.getString(1),
                  b.getString(1),
                  story,
                  a.get(3),
                  b.get(3),
                  both,
                  toldByA.size() + toldByB.size() - both));
        }
      }
    }
    return pairs.iterator();
  }

  private static Set<String> told(Row telling) {
    return telling.isNullAt(4) ? Set.of() : new HashSet<>(telling.<String>getList(4));
  }

  private static Row row(Iterator<Row> rows, long seed) {
    var stories = new ArrayList<Row>();
    rows.forEachRemaining(stories::add);
    // Random halves and sums of fractions depend on the order, so it is fixed.
    stories.sort(Comparator.comparing((Row row) -> row.getString(2)));
    OutletDistance distance =
        OutletDistance.of(
            FAMILIES.stream().mapToInt(List::size).toArray(),
            stories.stream().map(story -> counts(story, 3)).toList(),
            stories.stream().map(story -> counts(story, 4)).toList(),
            seed);
    long both = stories.stream().mapToLong(story -> story.getLong(5)).sum();
    long either = stories.stream().mapToLong(story -> story.getLong(6)).sum();
    boolean isKnown = !Double.isNaN(distance.distance());
    return RowFactory.create(
        stories.get(0).getString(0),
        stories.get(0).getString(1),
        (long) stories.size(),
        isKnown ? distance.distance() : null,
        isKnown ? distance.floor() : null,
        either == 0 ? null : (double) both / either,
        isKnown && stories.size() >= OutletEffect.LEAST_STORIES);
  }

  private static double[] counts(Row story, int column) {
    return story.<Double>getList(column).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
