package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/** Stage: annotations in, one row per token out; the largest table. Shuffles nothing. */
public final class Tokens {
  private Tokens() {}

  public static final Table TABLE =
      Table.named("tokens", "A token of an article; left out by --without tokens.")
          .oneRowPer("token")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("sentence_index", IntegerType, "Sentence.")
          .atLeast(0)
          .key("token_index", IntegerType, "Position in the sentence, from 0.")
          .atLeast(0)
          .column("char_start", IntegerType, "First character in articles.text, from 0.")
          .unit("UTF-16 units")
          .atLeast(0)
          .column("char_end", IntegerType, "One past the last character in articles.text.")
          .unit("UTF-16 units")
          .atLeast(1)
          .column("token", StringType, "The characters.")
          .column(
              "normal",
              StringType,
              "Form that is counted: lower case, one form for US, U.S. and United States; joins"
                  + " article_words.word.")
          .missingWhen("it is punctuation or the rest of a name counted before")
          .column("lemma", StringType, "Dictionary form.")
          .missingWhen("it is punctuation, or the text is not English")
          .column("part_of_speech", StringType, "Universal Dependencies tag, for example NOUN.")
          .missingWhen("the text is not English")
          .column("voice", StringType, "Who speaks it.")
          .oneOf(Voice.labels(false))
          .column("is_word", BooleanType, "Whether word counts count it: a word or number.")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("sentence_index", IntegerType, false)
          .add("token_index", IntegerType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("token", StringType, false)
          .add("normal", StringType)
          .add("lemma", StringType)
          .add("part_of_speech", StringType)
          .add("voice", StringType, false)
          .add("is_word", BooleanType, false);

  static List<Row> elements(Document document) {
    var rows = new ArrayList<Row>();
    for (Sentence sentence : document.sentences()) {
      int index = 0;
      for (Token token : sentence.tokens()) {
        rows.add(
            RowFactory.create(
                sentence.index(),
                index++,
                token.start(),
                token.end(),
                token.text(),
                token.normal(),
                token.lemma(),
                token.partOfSpeech(),
                token.voice().label(),
                token.isWord()));
      }
    }
    return rows;
  }

  /** The tokens of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("tokens")).as("row"))
        .select("article_id", "row.*");
  }
}
