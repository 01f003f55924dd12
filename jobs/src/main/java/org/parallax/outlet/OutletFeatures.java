package org.parallax.outlet;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: story features and story articles in, one row per outlet, feature and voice out. Shuffles
 * the story features once, by feature and voice: a task holds one measure of all stories (100,000
 * stories of three outlets are 300,000 short rows).
 */
public final class OutletFeatures {
  private OutletFeatures() {}

  static final String TOO_FEW_STORIES = "too_few_stories";
  static final String SAME_VALUES = "same_values";

  public static final Table TABLE =
      Table.named(
              "outlet_features",
              "How an outlet tells stories against the other outlets that tell the same ones, over"
                  + " all shared stories.")
          .oneRowPer("outlet, feature and voice that has a value in a shared story")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key("feature", StringType, "Measure; its definition and unit stand in data_dictionary.")
          .oneOf(Features.ALL.stream().map(Feature::name).toList())
          .key("voice", StringType, "Whose words are measured; 'all' is the whole article.")
          .oneOf(Voice.labels(true))
          .column(
              "story_count",
              LongType,
              "Stories in which the outlet and another telling have a value; outlets that print the"
                  + " same copy are one telling.")
          .unit("stories")
          .atLeast(1)
          .column(
              "effect",
              DoubleType,
              "Mean over these stories of (the outlet's value - mean of the other tellings'"
                  + " values). Without is_testable it describes these stories and says nothing of"
                  + " the outlet.")
          .column(
              "shrunk_effect",
              DoubleType,
              "effect drawn to the mean of all testable outlets, the more the less sure it is"
                  + " (DerSimonian-Laird); the one to rank by.")
          .missingWhen("is_testable is false, or all differences are the same")
          .column("ci_low", DoubleType, "Lower end of the 95 % interval of effect.")
          .missingWhen("story_count is below 20, or is_testable is false")
          .column("ci_high", DoubleType, "Upper end of the 95 % interval of effect.")
          .missingWhen("story_count is below 20, or is_testable is false")
          .column(
              "p_value",
              DoubleType,
              "Two-sided, by dealing out the outlets' names anew among the tellings of each story.")
          .between(0, 1)
          .missingWhen("is_testable is false")
          .column(
              "q_value",
              DoubleType,
              "p_value after Benjamini-Hochberg over all tests of this table.")
          .between(0, 1)
          .missingWhen("is_testable is false")
          .column(
              "is_testable",
              BooleanType,
              "Whether at least 6 shared stories have values that differ.")
          .column(
              "untestable_reason",
              StringType,
              "too_few_stories: fewer than 6 shared stories; same_values: in fewer than 6 of them"
                  + " do the values differ at all, so no result could be told from chance.")
          .oneOf(List.of(TOO_FEW_STORIES, SAME_VALUES))
          .missingWhen("is_testable is true")
          .column(
              "is_rankable",
              BooleanType,
              "Whether at least 50 shared stories allow to put outlets in an order.")
          .build();

  private static final StructType TESTS =
      new StructType()
          .add("outlet_id", StringType, false)
          .add("feature", StringType, false)
          .add("voice", StringType, false)
          .add("story_count", LongType, false)
          .add("effect", DoubleType, false)
          .add("shrunk_effect", DoubleType)
          .add("ci_low", DoubleType)
          .add("ci_high", DoubleType)
          .add("p_value", DoubleType)
          .add("is_testable", BooleanType, false)
          .add("untestable_reason", StringType)
          .add("is_rankable", BooleanType, false);

  /**
   * Holds each outlet against the others over all stories.
   *
   * @param seed of arrangements and intervals
   */
  public static Dataset<Row> from(
      Dataset<Row> storyFeatures, Dataset<Row> storyArticles, long seed) {
    Dataset<Row> tests =
        storyFeatures
            .where(col("value").isNotNull().and(col("rest_value").isNotNull()))
            .select("feature", "voice", "story_id", "outlet_id", "value")
            .join(
                broadcast(SharedCopies.from(storyArticles)),
                new String[] {"story_id", "outlet_id"},
                "left")
            .groupByKey(
                (MapFunction<Row, String>)
                    row -> row.<String>getAs("feature") + '\t' + row.<String>getAs("voice"),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> tests(key, rows, seed),
                Encoders.row(TESTS));
    return FalseDiscoveries.over(tests);
  }

  private static Iterator<Row> tests(String measure, Iterator<Row> rows, long seed) {
    var tellings = new ArrayList<OutletContrast.Telling>();
    while (rows.hasNext()) {
      Row row = rows.next();
      tellings.add(
          new OutletContrast.Telling(
              row.getAs("story_id"),
              row.getAs("outlet_id"),
              row.getAs("copies"),
              row.<Double>getAs("value")));
    }
    int tab = measure.indexOf('\t');
    return OutletContrast.of(tellings, seed + measure.hashCode()).stream()
        .map(side -> row(side, measure.substring(0, tab), measure.substring(tab + 1)))
        .iterator();
  }

  private static Row row(OutletContrast.Side side, String feature, String voice) {
    OutletEffect effect = side.effect();
    boolean isTestable = effect.isTestable();
    String few = effect.storyCount() < OutletEffect.LEAST_STORIES ? TOO_FEW_STORIES : SAME_VALUES;
    return RowFactory.create(
        side.outletId(),
        feature,
        voice,
        (long) effect.storyCount(),
        effect.effect(),
        known(side.shrunk()),
        isTestable ? known(effect.low()) : null,
        isTestable ? known(effect.high()) : null,
        known(effect.pValue()),
        isTestable,
        isTestable ? null : few,
        isTestable && effect.storyCount() >= OutletEffect.LEAST_TO_RANK);
  }

  private static Double known(double value) {
    return Double.isNaN(value) ? null : Double.valueOf(value);
  }
}
