package org.parallax.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;

/**
 * Rows that belong together, for stages that look at all rows of a story, an article or a term at
 * once. Spark's {@code groupByKey} with a function makes an object of every row before the shuffle
 * only to ask it for its key; grouping by a column does not.
 */
public final class RowGroups {
  private RowGroups() {}

  /** Groups rows by a column of strings; shuffles whole rows. */
  public static KeyValueGroupedDataset<String, Row> by(Dataset<Row> rows, String column) {
    return rows.groupBy(column).as(Encoders.STRING(), Encoders.row(rows.schema()));
  }
}
