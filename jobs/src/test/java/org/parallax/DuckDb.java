package org.parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads published tables with an engine that is not Spark; every table is a view of its name. */
final class DuckDb implements AutoCloseable {
  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** The tables of one output directory. */
  static DuckDb over(Path output) {
    return empty().with("", output);
  }

  /** The tables of two output directories, as {@code one.stories} and {@code other.stories}. */
  static DuckDb over(Path one, Path other) {
    return empty().with("one", one).with("other", other);
  }

  private static DuckDb empty() {
    try {
      return new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DuckDb with(String schema, Path output) {
    if (!schema.isEmpty()) {
      execute("create schema " + schema);
    }
    for (Path table : tables(output)) {
      String name = table.getFileName().toString().replace(".parquet", "");
      String files = Files.isDirectory(table) ? table + "/*.parquet" : table.toString();
      execute(
          "create view %s as from read_parquet('%s')"
              .formatted(schema.isEmpty() ? name : schema + "." + name, files.replace("'", "''")));
    }
    return this;
  }

  private static List<Path> tables(Path output) {
    try (Stream<Path> files = Files.list(output.resolve("tables"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The rows of a query; null stays null. */
  List<List<Object>> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      var rows = new ArrayList<List<Object>>();
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The rows of a query as lines, cells parted by a bar. */
  List<String> lines(String sql) {
    return lines(sql, "|");
  }

  /** The rows of a query as lines. */
  List<String> lines(String sql, String separator) {
    return rows(sql).stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell == null ? "" : cell.toString())
                    .collect(Collectors.joining(separator)))
        .toList();
  }

  /** The one number that a query gives. */
  long number(String sql) {
    return ((Number) rows(sql).get(0).get(0)).longValue();
  }

  /** Columns of a table and their types, as {@code name|TYPE}. */
  List<String> columns(String table) {
    return lines("select column_name, column_type from (describe from %s)".formatted(table));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
