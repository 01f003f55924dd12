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
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;
import org.parallax.entity.Entities;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Voice;

/** Stage: annotations in, one row per evidence span out. Shuffles nothing. */
public final class Cues {
  private Cues() {}

  public static final Table TABLE =
      Table.named(
              "cues",
              "A span of text that is evidence of a measure; the rates of article_features count"
                  + " these rows.")
          .oneRowPer("evidence span of a family")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("family", StringType, "What the span is evidence of.")
          .oneOf(Arrays.stream(CueFamily.values()).map(CueFamily::label).toList())
          .key("char_start", IntegerType, "First character in articles.text, from 0.")
          .unit("UTF-16 units")
          .atLeast(0)
          .key("char_end", IntegerType, "One past the last character in articles.text.")
          .unit("UTF-16 units")
          .atLeast(1)
          .column("sentence_index", IntegerType, "Sentence in which it begins.")
          .atLeast(0)
          .column("text", StringType, "The span.")
          .column(
              "cue_class",
              StringType,
              "Class inside the family, for example the class of a reporting verb.")
          .missingWhen("the family has no classes")
          .column(
              "weight",
              DoubleType,
              "How strong; 1 where the family has no grades, the valence (-4 to 4) for sentiment.")
          .between(-4, 4)
          .column("voice", StringType, "Who speaks it.")
          .oneOf(Voice.labels(false))
          .column("target_entity_id", StringType, "Entity that the cue speaks of.")
          .missingWhen("the family speaks of no entity in particular")
          .column(
              "target_index",
              IntegerType,
              "Entity that the cue speaks of, as mentions.entity_index.")
          .atLeast(0)
          .missingWhen("target_entity_id is")
          .column("lexicon_row", StringType, "Row of the word list that matched, as list:term.")
          .missingWhen("a pattern and not a list found it")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("family", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("sentence_index", IntegerType, false)
          .add("text", StringType, false)
          .add("cue_class", StringType)
          .add("weight", DoubleType, false)
          .add("voice", StringType, false)
          .add("target_entity_id", StringType)
          .add("target_index", IntegerType)
          .add("lexicon_row", StringType);

  static List<Row> elements(Document document, Entities entities, List<Cue> cues) {
    return cues.stream()
        .map(
            cue ->
                RowFactory.create(
                    cue.family(),
                    cue.start(),
                    cue.end(),
                    cue.sentenceIndex(),
                    document.text().substring(cue.start(), cue.end()),
                    cue.cueClass(),
                    cue.weight(),
                    cue.voice().label(),
                    cue.target() < 0 ? null : entities.all().get(cue.target()).id(),
                    cue.target() < 0 ? null : cue.target(),
                    cue.lexiconRow()))
        .toList();
  }

  /** The cues of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("cues")).as("row"))
        .select("article_id", "row.*");
  }
}
