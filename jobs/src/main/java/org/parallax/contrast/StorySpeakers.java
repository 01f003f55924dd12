package org.parallax.contrast;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.quote.SpeakerKind;
import org.parallax.table.Table;

/**
 * Stage: quotes and stories in, the silence matrix out: for every source that speaks in a shared
 * story, how many words each of its outlets gives it, and who gives it none.
 *
 * <p>Sources without a name count together as {@value #ANONYMOUS}; words that nobody was found for
 * are left out.
 *
 * <p>Shuffles the quotes once by story, speaker and outlet, and the sums, which are few.
 */
public final class StorySpeakers {
  private StorySpeakers() {}

  static final String ANONYMOUS = "anonymous";

  public static final Table TABLE =
      Table.named(
              "story_speakers", "How many words an outlet gives to a source of a story, or none.")
          .oneRowPer("story, source that speaks in it, and outlet, for stories of two or more")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key(
              "speaker_id",
              StringType,
              "Source, as quotes.speaker_id; 'anonymous' for all sources without a name.")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .column("speaker_name", StringType, "Fullest name of the source in the story.")
          .column("speaker_kind", StringType, "What sort of source.")
          .oneOf(SpeakerKind.labels())
          .column("direct_word_count", LongType, "Words quoted directly.")
          .unit("words")
          .atLeast(0)
          .column("indirect_word_count", LongType, "Words reported.")
          .unit("words")
          .atLeast(0)
          .column(
              "voice_share",
              DoubleType,
              "Its words out of the words of all sources in the outlet's telling, quoted and"
                  + " reported.")
          .between(0, 1)
          .missingWhen("the outlet lets nobody speak")
          .column(
              "first_position_share",
              DoubleType,
              "Where it first speaks: 0 at the start of the text, 1 at its end.")
          .between(0, 1)
          .missingWhen("is_silent is true")
          .column(
              "is_silent",
              BooleanType,
              "Whether the outlet gives it no word, while another outlet of the story does.")
          .build();

  /** The silence matrix of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> quotes,
      Dataset<Row> articles,
      Dataset<Row> storyArticles,
      Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    Dataset<Row> told =
        storyArticles
            .join(shared, "story_id")
            .select("article_id", "story_id", "outlet_id")
            .join(
                articles.select(col("article_id"), length(col("text")).as("characters")),
                "article_id");
    Dataset<Row> spoken =
        quotes
            .where(col("speaker_kind").notEqual(SpeakerKind.UNKNOWN.label()))
            .join(told, "article_id")
            .withColumn("speaker_name", coalesce(col("speaker_name"), lit(ANONYMOUS)))
            .withColumn("speaker_id", coalesce(col("speaker_id"), lit(ANONYMOUS)));
    Dataset<Row> sums =
        spoken
            .groupBy("story_id", "speaker_id", "outlet_id")
            .agg(
                min("speaker_name").as("name_here"),
                min("speaker_kind").as("kind_here"),
                words("direct").as("direct_word_count"),
                words("indirect").as("indirect_word_count"),
                min(col("char_start").divide(col("characters"))).as("first_position_share"));
    Dataset<Row> speakers =
        sums.groupBy("story_id", "speaker_id")
            .agg(min("name_here").as("speaker_name"), min("kind_here").as("speaker_kind"));
    Dataset<Row> totals =
        sums.groupBy("story_id", "outlet_id")
            .agg(
                sum(col("direct_word_count").plus(col("indirect_word_count")))
                    .as("attributed_words"));
    Dataset<Row> outlets = told.select("story_id", "outlet_id").distinct();
    Column said = col("direct_word_count").plus(col("indirect_word_count"));
    return speakers
        .join(outlets, "story_id")
        .join(
            sums.drop("name_here", "kind_here"),
            new String[] {"story_id", "speaker_id", "outlet_id"},
            "left")
        .join(totals, new String[] {"story_id", "outlet_id"}, "left")
        .withColumn("is_silent", col("direct_word_count").isNull())
        .withColumn("direct_word_count", coalesce(col("direct_word_count"), lit(0L)))
        .withColumn("indirect_word_count", coalesce(col("indirect_word_count"), lit(0L)))
        .withColumn(
            "voice_share",
            when(col("attributed_words").gt(0), said.divide(col("attributed_words"))))
        .drop("attributed_words");
  }

  private static Column words(String kind) {
    return sum(when(col("kind").equalTo(kind), col("word_count")).otherwise(0));
  }
}
