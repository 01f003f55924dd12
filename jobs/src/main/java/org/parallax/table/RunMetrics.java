package org.parallax.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * What a run read and made, counted from the written tables. Only numbers that the same input
 * always gives; times stand in {@code run.json}.
 */
public final class RunMetrics {
  private RunMetrics() {}

  public static final Table TABLE =
      Table.named("run_metrics", "How much a run read, kept and made.")
          .oneRowPer("stage and metric")
          .key("stage", StringType, "Job or table that the number speaks of.")
          .key("metric", StringType, "What was counted.")
          .column("value", DoubleType, "The number.")
          .build();

  /** One metric. */
  public record Metric(String stage, String name) {}

  /** The rows of the table. */
  public static Dataset<Row> rows(SparkSession spark, Map<Metric, Double> metrics) {
    var rows = new ArrayList<Row>();
    metrics.forEach(
        (metric, value) -> rows.add(RowFactory.create(metric.stage(), metric.name(), value)));
    return spark.createDataFrame(rows, TABLE.schema());
  }
}
