package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.feature.AnnotatedArticle;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;

/** Stage: annotations in, one row per sentence out. Shuffles nothing. */
public final class Sentences {
  private Sentences() {}

  public static final Table TABLE =
      Table.named("sentences", "A sentence of an article, where every number leads back to.")
          .oneRowPer("sentence")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key(
              "sentence_index",
              IntegerType,
              "Position in the article, from 0 (the headline, where there is one).")
          .atLeast(0)
          .column("segment", StringType, "Part of the article.")
          .oneOf(Arrays.stream(Segment.values()).map(Segment::label).toList())
          .column(
              "paragraph_index", IntegerType, "Paragraph, from 0; headline and standfirst count.")
          .atLeast(0)
          .column("char_start", IntegerType, "First character in articles.text, from 0.")
          .unit("UTF-16 units")
          .atLeast(0)
          .column("char_end", IntegerType, "One past the last character in articles.text.")
          .unit("UTF-16 units")
          .atLeast(1)
          .column("text", StringType, "The sentence.")
          .column("word_count", IntegerType, "Words and numbers.")
          .unit("words")
          .atLeast(0)
          .column(
              "position_share",
              DoubleType,
              "Where it begins: 0 at the start of the article's text, towards 1 at its end.")
          .between(0, 1)
          .column(
              "sentiment_compound",
              DoubleType,
              "VADER compound, -1 to 1: a lexicon baseline, not the outlet's stance.")
          .between(-1, 1)
          .missingWhen("the text is not English")
          .column(
              "news_sentiment_compound",
              DoubleType,
              "The same without names and words that in news only name a topic (united, security).")
          .between(-1, 1)
          .missingWhen("the text is not English")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("sentence_index", IntegerType, false)
          .add("segment", StringType, false)
          .add("paragraph_index", IntegerType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("text", StringType, false)
          .add("word_count", IntegerType, false)
          .add("position_share", DoubleType, false)
          .add("sentiment_compound", DoubleType)
          .add("news_sentiment_compound", DoubleType);

  static List<Row> elements(AnnotatedArticle article) {
    Document document = article.document();
    return document.sentences().stream()
        .map(
            sentence ->
                RowFactory.create(
                    sentence.index(),
                    sentence.segment().label(),
                    sentence.paragraphIndex(),
                    sentence.start(),
                    sentence.end(),
                    document.textOf(sentence),
                    sentence.wordCount(),
                    (double) sentence.start() / document.text().length(),
                    of(article.sentiment(), sentence),
                    of(article.newsSentiment(), sentence)))
        .toList();
  }

  private static Double of(List<Double> scores, Sentence sentence) {
    return scores.isEmpty() ? null : scores.get(sentence.index());
  }

  /** The sentences of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("sentences")).as("row"))
        .select("article_id", "row.*");
  }
}
