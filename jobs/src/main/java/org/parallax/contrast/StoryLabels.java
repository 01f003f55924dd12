package org.parallax.contrast;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: mentions and stories in, what each outlet calls the same person, body, document or affair
 * out. A mention with a title or description counts under that; one with its bare name under the
 * name.
 *
 * <p>Shuffles the mentions once, by story, entity, outlet, label and voice.
 */
public final class StoryLabels {
  private StoryLabels() {}

  /** Articles and demonstratives in front do not make another label. */
  private static final String DETERMINER = "(?i)^(the|an?|this|that|these|those)\\s+";

  public static final Table TABLE =
      Table.named("story_labels", "What an outlet calls an entity of a story, and how often.")
          .oneRowPer("story, entity, outlet, label and voice, for stories of two or more outlets")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("entity_id", StringType, "Entity, as mentions.entity_id.")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key(
              "label",
              StringType,
              "Title or description without its article, in lower case; the bare name where there"
                  + " is neither.")
          .key("voice", StringType, "Who calls it so.")
          .oneOf(Voice.labels(false))
          .column("entity_name", StringType, "Fullest name of the entity in the story.")
          .column("entity_kind", StringType, "What sort of thing it is.")
          .column("count", LongType, "Times the outlet's articles of the story call it so.")
          .unit("mentions")
          .atLeast(1)
          .column("article_id", StringType, "Article of the first such mention.")
          .references("articles.article_id")
          .column("sentence_index", IntegerType, "Its sentence.")
          .atLeast(0)
          .build();

  /** The labels of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> mentions, Dataset<Row> storyArticles, Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    Column plain =
        trim(regexp_replace(coalesce(col("label"), col("name"), col("text")), DETERMINER, ""));
    return mentions
        .join(
            storyArticles.join(shared, "story_id").select("article_id", "story_id", "outlet_id"),
            "article_id")
        .withColumn("label", lower(plain))
        .groupBy("story_id", "entity_id", "outlet_id", "label", "voice")
        .agg(
            min("entity_name").as("entity_name"),
            min("entity_kind").as("entity_kind"),
            count(lit(1)).as("count"),
            min(struct(col("article_id"), col("char_start"), col("sentence_index"))).as("first"))
        .withColumn("article_id", col("first.article_id"))
        .withColumn("sentence_index", col("first.sentence_index"))
        .drop("first");
  }
}
