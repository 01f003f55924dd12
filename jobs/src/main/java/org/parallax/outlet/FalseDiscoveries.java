package org.parallax.outlet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The q-values of a whole table of tests: {@link org.parallax.contrast.BenjaminiHochberg} written
 * as windows, for the rows do not stand in one place.
 *
 * <p>Takes the testable rows together in one task, sorted by p: at most some hundred thousand short
 * rows, outlets x measures.
 */
final class FalseDiscoveries {
  private FalseDiscoveries() {}

  /** Adds q_value to rows with a p_value; null where that is null. */
  static Dataset<Row> over(Dataset<Row> rows) {
    var tests = Window.partitionBy(col("p_value").isNull());
    return rows.withColumn("rank", row_number().over(tests.orderBy("p_value")))
        .withColumn("tests", count(lit(1)).over(tests))
        .withColumn(
            "q_value",
            min(col("p_value").multiply(col("tests").divide(col("rank"))))
                .over(
                    tests
                        .orderBy(col("rank").desc())
                        .rowsBetween(Window.unboundedPreceding(), Window.currentRow())))
        .drop("rank", "tests");
  }
}
