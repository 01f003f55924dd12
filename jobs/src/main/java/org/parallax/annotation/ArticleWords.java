package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * Stage: annotations in, one row per article, word and voice out. A bag of words is a tenth of the
 * tokens, and all that the contrast of word choice needs: it works without the table of tokens.
 * Shuffles nothing.
 */
public final class ArticleWords {
  private ArticleWords() {}

  public static final Table TABLE =
      Table.named("article_words", "How often an article uses a word in one voice.")
          .oneRowPer("article, word and voice")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key(
              "word",
              StringType,
              "Word in the form that is counted (tokens.normal); numbers and the outlet's own name"
                  + " are left out.")
          .key("voice", StringType, "Who speaks it.")
          .oneOf(Voice.labels(false))
          .column("count", IntegerType, "Times the word stands in the article in this voice.")
          .unit("words")
          .atLeast(1)
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("word", StringType, false)
          .add("voice", StringType, false)
          .add("count", IntegerType, false);

  /**
   * The words of an article.
   *
   * @param outletName name of the article's outlet; null where it has none
   */
  static List<Row> elements(Document document, String outletName) {
    var ownName = new OwnName(outletName);
    var counts = new TreeMap<String, Map<Voice, Integer>>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      BitSet inOwnName = ownName.in(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        String normal = token.normal();
        if (normal != null
            && !inOwnName.get(i)
            && normal.codePoints().anyMatch(Character::isLetter)) {
          counts
              .computeIfAbsent(normal, word -> new EnumMap<>(Voice.class))
              .merge(token.voice(), 1, Integer::sum);
        }
      }
    }
    var rows = new ArrayList<Row>();
    counts.forEach(
        (word, voices) ->
            voices.forEach(
                (voice, count) -> rows.add(RowFactory.create(word, voice.label(), count))));
    return rows;
  }

  /** The words of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("words")).as("row"))
        .select("article_id", "row.*");
  }
}
