package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Voice;

/**
 * Stage: annotations in, one row per mention of an entity out. Shuffles nothing; the ids are those
 * that the article alone allows, until {@link EntityLinks} makes them ids of the story.
 */
public final class Mentions {
  private Mentions() {}

  public static final Table TABLE =
      Table.named(
              "mentions",
              "A stretch of text that names or describes a person, organisation, place, document"
                  + " or affair; pronouns are left out.")
          .oneRowPer("mention of an entity")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("char_start", IntegerType, "First character in articles.text, from 0.")
          .unit("UTF-16 units")
          .atLeast(0)
          .column("char_end", IntegerType, "One past the last character in articles.text.")
          .unit("UTF-16 units")
          .atLeast(1)
          .column("sentence_index", IntegerType, "Sentence.")
          .atLeast(0)
          .column("text", StringType, "The words, title and description included.")
          .column(
              "entity_id",
              StringType,
              "Entity, as kind:name; one id for all its names in the articles of a story. After"
                  + " 'annotate' alone it is what one article can tell. Documents, events and bare"
                  + " surnames are to be compared inside one story only.")
          .column("entity_name", StringType, "Fullest name of the entity in the story.")
          .column("entity_kind", StringType, "What sort of thing it is.")
          .oneOf(EntityKind.labels())
          .column(
              "label",
              StringType,
              "How the entity is described here, apart from its name: title, descriptor, or the"
                  + " whole description.")
          .missingWhen("it stands with its bare name")
          .column("name", StringType, "The name that stands here, without titles.")
          .missingWhen("it is described and not named")
          .column("voice", StringType, "Who speaks it.")
          .oneOf(Voice.labels(false))
          .column(
              "entity_index",
              IntegerType,
              "Entity in its article, from 0 by first mention; quotes.speaker_index and"
                  + " cues.target_index point at it.")
          .atLeast(0)
          .column("name_in_article", StringType, "Fullest name of the entity in the article alone.")
          .column("kind_in_article", StringType, "What sort of thing the article alone shows.")
          .oneOf(EntityKind.labels())
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("sentence_index", IntegerType, false)
          .add("text", StringType, false)
          .add("entity_id", StringType, false)
          .add("entity_name", StringType, false)
          .add("entity_kind", StringType, false)
          .add("label", StringType)
          .add("name", StringType)
          .add("voice", StringType, false)
          .add("entity_index", IntegerType, false)
          .add("name_in_article", StringType, false)
          .add("kind_in_article", StringType, false);

  static List<Row> elements(Document document, Entities entities) {
    return entities.mentions().stream()
        .map(
            mention ->
                RowFactory.create(
                    mention.start(),
                    mention.end(),
                    mention.sentenceIndex(),
                    document.text().substring(mention.start(), mention.end()),
                    entities.of(mention).id(),
                    entities.of(mention).name(),
                    entities.of(mention).kind().label(),
                    mention.label(),
                    mention.name(),
                    mention.voice().label(),
                    mention.entity(),
                    entities.of(mention).name(),
                    entities.of(mention).kind().label()))
        .toList();
  }

  /** The mentions of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("mentions")).as("row"))
        .select("article_id", "row.*");
  }
}
