package org.parallax.outlet;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which copies an outlet prints in a story, as one number: outlets of the story with the same
 * number print the same copies and nothing else.
 */
final class SharedCopies {
  private SharedCopies() {}

  /** story_id, outlet_id, copies; only where an article is a copy of another one. */
  static Dataset<Row> from(Dataset<Row> storyArticles) {
    return storyArticles
        .groupBy("story_id", "outlet_id")
        .agg(
            xxhash64(array_sort(collect_set("copy_group_id"))).as("copies"),
            min("weight").as("least_weight"))
        .where(col("least_weight").lt(1))
        .drop("least_weight");
  }
}
