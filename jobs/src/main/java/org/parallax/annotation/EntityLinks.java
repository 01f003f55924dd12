package org.parallax.annotation;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** TEMPORARY. */
public final class EntityLinks {
  private EntityLinks() {}

  public static Dataset<Row> from(Dataset<Row> mentions, Dataset<Row> members) {
    return mentions
        .select("article_id", "entity_index", "entity_id", "entity_name", "entity_kind")
        .distinct();
  }
}
