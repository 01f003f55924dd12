package org.parallax.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/**
 * Stage: story members and articles in, one row per story out. Shuffles a short row for each
 * article.
 */
public final class Stories {
  private Stories() {}

  public static final Table TABLE =
      Table.named("stories", "A story: one news event that one or more articles tell.")
          .oneRowPer("story")
          .key(
              "story_id",
              StringType,
              "Story; made from the article_id of its earliest article. A story of an earlier run"
                  + " into the same output that has kept most of its articles keeps its id.")
          .column(
              "title",
              StringType,
              "Headline of the article that is nearest to all others of the story, of those that"
                  + " have one.")
          .missingWhen("no article of it has a headline")
          .column("first_published_at", TimestampType, "Earliest date among its articles, UTC.")
          .missingWhen("none of its articles has a date")
          .column("last_published_at", TimestampType, "Latest date among its articles, UTC.")
          .missingWhen("none of its articles has a date")
          .column("article_count", LongType, "Articles that tell it.")
          .unit("articles")
          .atLeast(1)
          .column("outlet_count", LongType, "Outlets that tell it.")
          .unit("outlets")
          .atLeast(1)
          .column(
              "independent_source_count",
              LongType,
              "Source groups among its articles (story_articles.source_group_id): tellings that do"
                  + " not rest on one another as far as can be seen.")
          .unit("sources")
          .atLeast(1)
          .column(
              "key_terms",
              StringType,
              "What it is about: the heaviest terms of its articles, parted by semicolons.")
          .build();

  /** Counts the members of each story. */
  public static Dataset<Row> from(Dataset<Row> members, Dataset<Row> articles) {
    return members
        .join(articles.select("article_id", "title", "published_at"), "article_id")
        .groupBy("story_id")
        .agg(
            max(nearness()).getField("title").as("title"),
            min("published_at").as("first_published_at"),
            max("published_at").as("last_published_at"),
            count(lit(1)).as("article_count"),
            countDistinct("outlet_id").as("outlet_count"),
            countDistinct("source_group_id").as("independent_source_count"),
            min("key_terms").as("key_terms"));
  }

  /** The centre first, then whoever is most like the others; null without a headline. */
  private static Column nearness() {
    return when(
        col("title").isNotNull(),
        struct(col("is_centre"), coalesce(col("similarity"), lit(0.0)).as("near"), col("title")));
  }
}
