package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.feature.AnnotatedArticle;
import org.parallax.feature.ArticleFeatures;
import org.parallax.text.Document;

/**
 * Stage: articles in, one row per article out with everything that is found in it, as arrays. Not
 * published: the tables of this room are cut out of it, so that an article is tokenised, tagged and
 * searched once.
 *
 * <p>Shuffles each text once, by article_id, because a small input would otherwise be one task.
 */
public final class Annotations {
  private Annotations() {}

  private static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("sentences", array(Sentences.ELEMENT), false)
          .add("tokens", array(Tokens.ELEMENT), false)
          .add("mentions", array(Mentions.ELEMENT), false)
          .add("quotes", array(Quotes.ELEMENT), false)
          .add("cues", array(Cues.ELEMENT), false)
          .add("words", array(ArticleWords.ELEMENT), false)
          .add("features", array(ArticleFeatures.ELEMENT), false);

  private static ArrayType array(StructType element) {
    return new ArrayType(element, false);
  }

  /**
   * Annotates every article.
   *
   * @param withTokens whether the tokens are kept
   * @param tasks in how many tasks; about three per core keeps cores busy to the end
   */
  public static Dataset<Row> from(Dataset<Row> articles, boolean withTokens, int tasks) {
    return articles
        .select("article_id", "title", "standfirst", "text", "language", "outlet_name")
        .repartition(tasks, col("article_id"))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> annotated(rows, withTokens),
            Encoders.row(SCHEMA));
  }

  private static Iterator<Row> annotated(Iterator<Row> rows, boolean withTokens) {
    var annotator = new ArticleAnnotator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        AnnotatedArticle article =
            annotator.annotate(
                row.getAs("text"),
                row.getAs("title"),
                row.getAs("standfirst"),
                row.getAs("language"));
        Document document = article.document();
        return RowFactory.create(
            row.getAs("article_id"),
            Sentences.elements(article).toArray(),
            withTokens ? Tokens.elements(document).toArray() : new Object[0],
            Mentions.elements(document, article.entities()).toArray(),
            Quotes.elements(document, article.entities(), article.quotes()).toArray(),
            Cues.elements(document, article.entities(), article.cues()).toArray(),
            ArticleWords.elements(document, row.getAs("outlet_name")).toArray(),
            ArticleFeatures.elements(article).toArray());
      }
    };
  }
}
