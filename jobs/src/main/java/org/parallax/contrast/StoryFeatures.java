package org.parallax.contrast;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.table.RowGroups;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: article features and story articles in, one row per story, outlet, feature and voice out,
 * for stories that at least two outlets tell.
 *
 * <p>Shuffles the article features once, by story; a story's rows are short and fit one task (a
 * story of 5,000 articles has about 600,000 of them).
 */
public final class StoryFeatures {
  private StoryFeatures() {}

  public static final Table TABLE =
      Table.named(
              "story_features",
              "How one outlet's telling of a story measures against the other outlets' tellings.")
          .oneRowPer("story, outlet, feature and voice, for stories of two or more outlets")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key("feature", StringType, "Measure; its definition and unit stand in data_dictionary.")
          .oneOf(Features.ALL.stream().map(Feature::name).toList())
          .key("voice", StringType, "Whose words are measured; 'all' is the whole article.")
          .oneOf(Voice.labels(true))
          .column(
              "value",
              DoubleType,
              "The measure over the outlet's articles of the story, copies weighed as one.")
          .missingWhen("there is nothing to measure, or the texts are not English")
          .column("numerator", DoubleType, "Sum of its articles' numerators.")
          .missingWhen("the texts are not English and the feature needs English")
          .column("denominator", DoubleType, "Sum of its articles' denominators.")
          .missingWhen("the texts are not English and the feature needs English")
          .column("article_count", LongType, "The outlet's articles in the story.")
          .unit("articles")
          .atLeast(1)
          .column(
              "rest_value",
              DoubleType,
              "The measure over all other outlets' articles of the story, copies weighed as one.")
          .missingWhen("there is nothing to measure, or the texts are not English")
          .column("difference", DoubleType, "value - rest_value.")
          .missingWhen("value or rest_value is missing")
          .column(
              "ci_low",
              DoubleType,
              "Lower end of the 95 % interval of the difference, by drawing the articles of both"
                  + " sides anew.")
          .missingWhen(
              "is_testable is false, or one of the sides has fewer than 5 articles with a value")
          .column("ci_high", DoubleType, "Upper end of the 95 % interval of the difference.")
          .missingWhen("ci_low is")
          .column(
              "p_value",
              DoubleType,
              "Two-sided, by dealing the story's articles out anew; smallest where every"
                  + " arrangement is less extreme.")
          .between(0, 1)
          .missingWhen("is_testable is false")
          .column(
              "q_value",
              DoubleType,
              "p_value after Benjamini-Hochberg over the tests of the story.")
          .between(0, 1)
          .missingWhen("is_testable is false")
          .column("is_testable", BooleanType, "Whether the articles allow a test at all.")
          .column(
              "untestable_reason",
              StringType,
              "undefined_value: a side has nothing to measure; too_few_articles: fewer than 20"
                  + " arrangements, so the row describes and proves nothing.")
          .oneOf(
              Arrays.stream(FeatureContrast.Untestable.values())
                  .map(FeatureContrast.Untestable::label)
                  .toList())
          .missingWhen("is_testable is true")
          .build();

  /**
   * Contrasts the outlets of every shared story.
   *
   * @param seed of the permutations that are drawn where they are too many to try all
   */
  public static Dataset<Row> from(
      Dataset<Row> articleFeatures, Dataset<Row> storyArticles, Dataset<Row> stories, long seed) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    Dataset<Row> measured =
        articleFeatures
            .join(
                storyArticles
                    .join(shared, "story_id")
                    .select("article_id", "story_id", "outlet_id", "weight"),
                "article_id")
            .select(
                "story_id",
                "article_id",
                "outlet_id",
                "weight",
                "feature",
                "voice",
                "numerator",
                "denominator");
    return RowGroups.by(measured, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (story, rows) -> contrasts(story, rows, seed),
            Encoders.row(TABLE.schema()));
  }

  private static final Map<String, Double> SCALES =
      Features.ALL.stream().collect(Collectors.toUnmodifiableMap(Feature::name, Feature::scale));

  private record Measure(String feature, String voice) {}

  private record Article(String id, FeatureContrast.Telling telling) {}

  private record Contrast(Measure measure, FeatureContrast.Side side) {}

  private static Iterator<Row> contrasts(String story, Iterator<Row> rows, long seed) {
    var byMeasure =
        new TreeMap<Measure, List<Article>>(
            Comparator.comparing(Measure::feature).thenComparing(Measure::voice));
    while (rows.hasNext()) {
      Row row = rows.next();
      byMeasure
          .computeIfAbsent(
              new Measure(row.getString(4), row.getString(5)), measure -> new ArrayList<>())
          .add(
              new Article(
                  row.getString(1),
                  new FeatureContrast.Telling(
                      row.getString(2),
                      row.isNullAt(6) ? null : row.getDouble(6),
                      row.isNullAt(7) ? null : row.getDouble(7),
                      row.getDouble(3))));
    }
    var contrasts = new ArrayList<Contrast>();
    byMeasure.forEach(
        (measure, articles) -> {
          // Sums of fractions depend on their order, so it is fixed.
          articles.sort(Comparator.comparing(Article::id));
          FeatureContrast.of(
                  articles.stream().map(Article::telling).toList(),
                  SCALES.get(measure.feature()),
                  seed)
              .forEach(side -> contrasts.add(new Contrast(measure, side)));
        });
    double[] q =
        BenjaminiHochberg.adjust(
            contrasts.stream()
                .filter(contrast -> contrast.side().pValue() != null)
                .mapToDouble(contrast -> contrast.side().pValue())
                .toArray());
    var result = new ArrayList<Row>();
    int tested = 0;
    for (Contrast contrast : contrasts) {
      boolean isTestable = contrast.side().pValue() != null;
      result.add(row(story, contrast, isTestable ? q[tested++] : null));
    }
    return result.iterator();
  }

  private static Row row(String story, Contrast contrast, Double q) {
    FeatureContrast.Side side = contrast.side();
    return RowFactory.create(
        story,
        side.outletId(),
        contrast.measure().feature(),
        contrast.measure().voice(),
        side.value(),
        side.numerator(),
        side.denominator(),
        side.articleCount(),
        side.restValue(),
        side.difference(),
        side.low(),
        side.high(),
        side.pValue(),
        q,
        side.untestable() == null,
        side.untestable() == null ? null : side.untestable().label());
  }
}
