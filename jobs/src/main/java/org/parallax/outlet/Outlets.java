package org.parallax.outlet;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/**
 * Stage: articles and story articles in, one row per outlet out. Shuffles a short row for each
 * article; the domains of one outlet are gathered in one row, which stays short.
 */
public final class Outlets {
  private Outlets() {}

  public static final Table TABLE =
      Table.named("outlets", "An outlet: a newspaper, broadcaster or site that published articles.")
          .oneRowPer("outlet")
          .key(
              "outlet_id",
              StringType,
              "Outlet; from outlets.csv, else made from its name or domain.")
          .column("outlet_name", StringType, "Its name.")
          .column("domains", StringType, "Hosts of its articles' addresses, parted by semicolons.")
          .missingWhen("no article of it has an address")
          .column("article_count", LongType, "Accepted articles.")
          .unit("articles")
          .atLeast(1)
          .column("story_count", LongType, "Stories that it tells.")
          .unit("stories")
          .atLeast(1)
          .build();

  /** Counts articles and stories of each outlet. */
  public static Dataset<Row> from(Dataset<Row> articles, Dataset<Row> storyArticles) {
    var host =
        lower(regexp_extract(col("url"), "^(?:[a-zA-Z]+://)?(?:www\\d?\\.)?([^/:?#\\s]+)", 1));
    return articles
        .select(
            col("article_id"),
            col("outlet_id"),
            col("outlet_name"),
            nullif(host, lit("")).as("host"))
        .join(storyArticles.select("article_id", "story_id"), "article_id")
        .groupBy("outlet_id")
        .agg(
            min("outlet_name").as("outlet_name"),
            nullif(array_join(array_sort(collect_set("host")), "; "), lit("")).as("domains"),
            count(lit(1)).as("article_count"),
            countDistinct("story_id").as("story_count"));
  }
}
