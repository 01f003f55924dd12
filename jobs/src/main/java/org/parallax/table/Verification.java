package org.parallax.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Holds written tables against their declarations: keys unique, required values there, values in
 * their range or list, no NaN, every reference resolved.
 *
 * <p>The checks of a table are one aggregation over its file, in which keys are counted by their
 * 64-bit hash, several times cheaper than by their strings; two keys with one hash would be a false
 * alarm, so an alarm is checked on the keys themselves. The references to one column are one
 * anti-join of distinct values. All of it is one query, so that a small run pays for one chain of
 * jobs and not for forty.
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

  /**
   * Checks the tables given; a reference to a table that is not among them is not checked.
   *
   * @param isSmall whether every table fits one task: then nothing is shuffled
   */
  static Finding of(Map<Table, Dataset<Row>> written, boolean isSmall) {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    written.forEach((table, rows) -> tables.put(table, isSmall ? rows.coalesce(1) : rows));
    Map<String, Dataset<Row>> byName = new TreeMap<>();
    tables.forEach((table, rows) -> byName.put(table.name(), rows));
    Dataset<Row> all = null;
    Map<String, List<Dataset<Row>>> referring = new TreeMap<>();
    for (var entry : tables.entrySet()) {
      all = union(all, columnChecks(entry.getKey(), entry.getValue()));
      for (Column column : entry.getKey().columns()) {
        if (column.references() != null
            && byName.containsKey(column.references().split("\\.")[0])) {
          referring
              .computeIfAbsent(column.references(), target -> new ArrayList<>())
              .add(referringValues(entry.getKey(), column, entry.getValue()));
        }
      }
    }
    for (var entry : referring.entrySet()) {
      Dataset<Row> targetRows = byName.get(entry.getKey().split("\\.")[0]);
      all = union(all, referenceChecks(entry.getKey(), entry.getValue(), targetRows, isSmall));
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
        .anyMatch(entry -> repeatedKeys(entry.getKey(), entry.getValue()) == 0);
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
    names.add(keyPromise(table));
    counts.add(count(lit(1)).minus(countDistinct(xxhash64(keyOf(table)))).as("c" + counts.size()));
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

  /** Rows that share their key with another; asked only where the hashes raised an alarm. */
  private static long repeatedKeys(Table table, Dataset<Row> rows) {
    return rows.groupBy(keyOf(table)).agg(count(lit(1)).as("times")).where("times > 1").count();
  }

  private static org.apache.spark.sql.Column[] keyOf(Table table) {
    return table.key().stream().map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
  }

  private static String keyPromise(Table table) {
    return "key " + table.key() + " is unique";
  }

  /** All values that should stand in one column, held against that column in one join. */
  private static Dataset<Row> referenceChecks(
      String target, List<Dataset<Row>> referring, Dataset<Row> targetRows, boolean isSmall) {
    String column = target.substring(target.indexOf('.') + 1);
    Dataset<Row> values = referring.get(0);
    for (Dataset<Row> more : referring.subList(1, referring.size())) {
      values = values.unionAll(more);
    }
    return (isSmall ? values.coalesce(1) : values)
        .join(
            targetRows.select(col(column).as("value")).distinct(),
            new String[] {"value"},
            "left_anti")
        .groupBy("table", "column")
        .agg(count(lit(1)).as("n"))
        .select(
            col("table"),
            concat(col("column"), lit(" stands in " + target)).as("promise"),
            col("n"));
  }

  private static Dataset<Row> referringValues(Table table, Column column, Dataset<Row> rows) {
    return rows.select(col(column.name()).as("value"))
        .where(col("value").isNotNull())
        .distinct()
        .select(lit(table.name()).as("table"), lit(column.name()).as("column"), col("value"));
  }
}
