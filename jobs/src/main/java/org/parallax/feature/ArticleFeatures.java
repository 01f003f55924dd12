package org.parallax.feature;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/** Stage: annotations in, one row per article, feature and voice out. Shuffles nothing. */
public final class ArticleFeatures {
  private ArticleFeatures() {}

  public static final Table TABLE =
      Table.named("article_features", "A measure of one article in one voice.")
          .oneRowPer("article, feature and voice")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("feature", StringType, "Measure; its definition and unit stand in data_dictionary.")
          .oneOf(Features.ALL.stream().map(Feature::name).toList())
          .key("voice", StringType, "Whose words are measured; 'all' is the whole article.")
          .oneOf(Voice.labels(true))
          .column(
              "value",
              DoubleType,
              "The measure, in the unit of the feature: scale x numerator / denominator.")
          .missingWhen(
              "the denominator is 0, or the text is not English and the feature needs English")
          .column("numerator", DoubleType, "What was counted or summed.")
          .missingWhen("the text is not English and the feature needs English")
          .column("denominator", DoubleType, "Out of how many; 1 (one article) for plain counts.")
          .missingWhen("the text is not English and the feature needs English")
          .build();

  /** One element of the annotations' array of features. */
  public static final StructType ELEMENT =
      new StructType()
          .add("feature", StringType, false)
          .add("voice", StringType, false)
          .add("value", DoubleType)
          .add("numerator", DoubleType)
          .add("denominator", DoubleType);

  /** Measures one article with every feature. */
  public static List<Row> elements(AnnotatedArticle article) {
    var rows = new ArrayList<Row>();
    for (Feature feature : Features.ALL) {
      rows.add(element(feature, article, Optional.empty()));
      for (Voice voice : feature.voices()) {
        rows.add(element(feature, article, Optional.of(voice)));
      }
    }
    return rows;
  }

  private static Row element(Feature feature, AnnotatedArticle article, Optional<Voice> voice) {
    String label = voice.map(Voice::label).orElse(Voice.ALL);
    if (feature.isEnglishOnly() && !article.document().isEnglish()) {
      return RowFactory.create(feature.name(), label, null, null, null);
    }
    Feature.Ratio ratio = feature.measure(article, voice);
    Double value =
        ratio.denominator() == 0 ? null : feature.scale() * ratio.numerator() / ratio.denominator();
    return RowFactory.create(feature.name(), label, value, ratio.numerator(), ratio.denominator());
  }

  /** The features of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("features")).as("feature"))
        .select(
            col("article_id"),
            col("feature.feature"),
            col("feature.voice"),
            col("feature.value"),
            col("feature.numerator"),
            col("feature.denominator"));
  }
}
