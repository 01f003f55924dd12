package org.parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/** The published tables, as those see them who only read. */
public final class ReadTables {
  private final Function<Table, Dataset<Row>> reader;
  private final Predicate<Table> isThere;
  private final List<Table> all;

  /**
   * @param reader reads a published table
   * @param isThere whether a table was published
   * @param all the tables that this version knows
   */
  public ReadTables(
      Function<Table, Dataset<Row>> reader, Predicate<Table> isThere, List<Table> all) {
    this.reader = reader;
    this.isThere = isThere;
    this.all = List.copyOf(all);
  }

  /** A table that every run publishes. */
  public Dataset<Row> of(Table table) {
    return reader.apply(table);
  }

  /** A table that a run may have left out. */
  public Optional<Dataset<Row>> ifThere(Table table) {
    return isThere.test(table) ? Optional.of(reader.apply(table)) : Optional.empty();
  }

  /** A table by its name; empty where this version or this run has none of that name. */
  public Optional<Dataset<Row>> ifThere(String name) {
    return all.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .flatMap(this::ifThere);
  }
}
