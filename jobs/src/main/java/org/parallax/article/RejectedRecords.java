package org.parallax.article;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.page.Rejection;
import org.parallax.table.Table;

/** Stage: readings in, one row per input record that is no article out. Shuffles nothing. */
public final class RejectedRecords {
  private RejectedRecords() {}

  public static final Table TABLE =
      Table.named(
              "rejected_records",
              "An input record that did not become an article; accepted and rejected records are"
                  + " all that were read.")
          .oneRowPer("input record not accepted")
          .key(
              "source_file", StringType, "File it came from, relative to the input that was named.")
          .key(
              "position",
              LongType,
              "Number of the record in the file, from 1; negative for an article of an earlier run"
                  + " that appended ones took the place of, and not the number then.")
          .column("source_record", StringType, "The record's own id, else its position.")
          .column("reason", StringType, "Kind of trouble.")
          .oneOf(Arrays.stream(Rejection.Reason.values()).map(Rejection.Reason::label).toList())
          .column("detail", StringType, "What was found and what to do.")
          .column("excerpt", StringType, "First characters of the record, 200 at most.")
          .missingWhen("nothing of it can be shown")
          .build();

  /** The readings that are no articles. */
  public static Dataset<Row> from(Dataset<Row> readings) {
    return readings
        .where(col("reason").isNotNull())
        .select(
            col("source_file"),
            col("position"),
            col("source_record"),
            col("reason"),
            coalesce(
                    col("detail"),
                    lit("Another record of this outlet holds the same; that one is kept."))
                .as("detail"),
            excerpt().as("excerpt"));
  }

  /** The beginning of a reading, accepted or not. */
  static Column excerpt() {
    return coalesce(
        col("excerpt"),
        substring(coalesce(col("title"), col("text")), 1, Rejection.EXCERPT_LENGTH));
  }
}
