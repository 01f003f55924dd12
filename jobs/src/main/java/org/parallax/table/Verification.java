package org.parallax.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.RelationalGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Holds written tables against their declarations: keys unique, required values there, values in
 * their range or list, no NaN, every reference resolved.
 *
 * <p>The checks of a table are one aggregation over its file (plus one shuffle of the key columns),
 * those of a reference one anti-join of the two key columns; all of them are one query, so that a
 * small run pays for one job chain and not for forty.
 */
final class Verification {
  private Verification() {}

  /** One broken promise. */
  record Violation(String table, String promise, long rows) {
    @Override
    public String toString() {
      return table + ": " + promise + " (" + rows + " rows)";
    }
  }

  /** What was found: rows per table, and what is broken. */
  record Finding(Map<String, Long> rowCounts, List<Violation> violations) {}

  private static final String ROWS = "rows";

  /** Checks the tables given; a reference to a table that is not among them is not checked. */
  static Finding of(Map<Table, Dataset<Row>> tables) {
    Map<String, Dataset<Row>> byName = new TreeMap<>();
    tables.forEach((table, rows) -> byName.put(table.name(), rows));
    Dataset<Row> all = null;
    for (var entry : tables.entrySet()) {
      all = union(all, columnChecks(entry.getKey(), entry.getValue()));
      all = union(all, hashedKeyCheck(entry.getKey(), entry.getValue()));
      for (Column column : entry.getKey().columns()) {
        if (column.references() != null) {
          String[] target = column.references().split("\\.");
          if (byName.containsKey(target[0])) {
            all =
                union(
                    all, referenceCheck(entry.getKey(), column, entry.getValue(), byName, target));
          }
        }
      }
    }
    Map<String, Long> rowCounts = new TreeMap<>();
    List<Violation> violations = new ArrayList<>();
    if (all != null) {
      // At most a few dozen rows per table, whatever the size of the corpus.
      for (Row row : all.collectAsList()) {
        if (row.getString(1).equals(ROWS)) {
          rowCounts.put(row.getString(0), row.getLong(2));
        } else if (row.getLong(2) > 0) {
          violations.add(new Violation(row.getString(0), row.getString(1), row.getLong(2)));
        }
      }
    }
    violations.removeIf(violation -> isFalseAlarm(violation, tables));
    return new Finding(rowCounts, violations);
  }

  private static boolean isFalseAlarm(Violation violation, Map<Table, Dataset<Row>> tables) {
    return tables.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(violation.table()))
        .filter(entry -> keyPromise(entry.getKey()).equals(violation.promise()))
        .anyMatch(
            entry ->
                keyCheck(entry.getKey(), entry.getValue()).collectAsList().get(0).getLong(2) == 0);
  }

  private static Dataset<Row> union(Dataset<Row> left, Dataset<Row> right) {
    return left == null ? right : left.unionAll(right);
  }

  private static Dataset<Row> columnChecks(Table table, Dataset<Row> rows) {
    var names = new ArrayList<String>();
    var counts = new ArrayList<org.apache.spark.sql.Column>();
    names.add(ROWS);
    counts.add(count(lit(1)).as("c0"));
    for (Column column : table.columns()) {
      var value = col(column.name());
      if (column.isRequired()) {
        names.add(column.name() + " is never null");
        counts.add(howMany(value.isNull()).as("c" + counts.size()));
      }
      if (!column.values().isEmpty()) {
        names.add(column.name() + " is one of " + column.values());
        counts.add(howMany(not(value.isin(column.values().toArray()))).as("c" + counts.size()));
      }
      if (column.atLeast() != null) {
        names.add(column.name() + " >= " + column.atLeast());
        counts.add(howMany(value.lt(column.atLeast())).as("c" + counts.size()));
      }
      if (column.atMost() != null) {
        names.add(column.name() + " <= " + column.atMost());
        counts.add(howMany(value.gt(column.atMost())).as("c" + counts.size()));
      }
      if (column.type().equals(DataTypes.DoubleType)) {
        names.add(column.name() + " is never NaN");
        counts.add(howMany(isnan(value)).as("c" + counts.size()));
      }
    }
    Dataset<Row> wide =
        rows.agg(
            counts.get(0),
            counts.subList(1, counts.size()).toArray(org.apache.spark.sql.Column[]::new));
    var pairs = new ArrayList<org.apache.spark.sql.Column>();
    for (int i = 0; i < names.size(); i++) {
      pairs.add(struct(lit(names.get(i)).as("promise"), coalesce(col("c" + i), lit(0L)).as("n")));
    }
    return wide.select(
            explode(array(pairs.toArray(org.apache.spark.sql.Column[]::new))).as("check"))
        .select(lit(table.name()).as("table"), col("check.promise"), col("check.n"));
  }

  private static org.apache.spark.sql.Column howMany(org.apache.spark.sql.Column broken) {
    return sum(when(broken, lit(1L)).otherwise(lit(0L)));
  }

  /**
   * Counts keys by their 64-bit hash, which is several times cheaper than by their strings. Two
   * keys with one hash would be a false alarm, so an alarm is checked on the keys themselves.
   */
  private static Dataset<Row> hashedKeyCheck(Table table, Dataset<Row> rows) {
    return repeated(table, rows.select(xxhash64(keyOf(table)).as("key")).groupBy("key"));
  }

  private static Dataset<Row> keyCheck(Table table, Dataset<Row> rows) {
    return repeated(table, rows.groupBy(keyOf(table)));
  }

  private static org.apache.spark.sql.Column[] keyOf(Table table) {
    return table.key().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
  }

  private static Dataset<Row> repeated(Table table, RelationalGroupedDataset byKey) {
    return byKey
        .agg(count(lit(1)).as("times"))
        .where(col("times").gt(1))
        .agg(count(lit(1)).as("n"))
        .select(lit(table.name()).as("table"), lit(keyPromise(table)), col("n"));
  }

  private static String keyPromise(Table table) {
    return "key " + table.key() + " is unique";
  }

  private static Dataset<Row> referenceCheck(
      Table table,
      Column column,
      Dataset<Row> rows,
      Map<String, Dataset<Row>> byName,
      String[] target) {
    Dataset<Row> values =
        rows.select(col(column.name()).as("value")).where(col("value").isNotNull()).distinct();
    Dataset<Row> known = byName.get(target[0]).select(col(target[1]).as("value")).distinct();
    return values
        .join(known, values.col("value").equalTo(known.col("value")), "left_anti")
        .agg(count(lit(1)).as("n"))
        .select(
            lit(table.name()).as("table"),
            lit(column.name() + " stands in " + column.references()),
            col("n"));
  }
}
