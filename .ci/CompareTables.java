import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares the published tables of runs row by row, with an engine that is not Spark (DuckDB).
 *
 * <p>{@code java -cp duckdb_jdbc.jar CompareTables.java out-embedded out-submit out-cluster} holds
 * every further output directory against the first: the same tables, the same columns with the same
 * types in the same order, the same rows as often. Rows are compared as they stand: a double that
 * differs in its last bit is a difference. The order of rows in the files is not compared.
 *
 * <p>Prints one line per table. Exit codes: 0 equal, 1 different, 2 a mistake in the call.
 */
final class CompareTables {
  private static final int SHOWN_ROWS = 3;
  private static final int SHOWN_CHARACTERS = 400;

  private final Connection duckdb;

  private CompareTables(Connection duckdb) {
    this.duckdb = duckdb;
  }

  public static void main(String[] args) throws SQLException, IOException {
    if (args.length < 2) {
      System.err.println("Two output directories or more are needed: REFERENCE OTHER...");
      System.exit(2);
    }
    boolean isEqual = true;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      var comparison = new CompareTables(connection);
      for (int i = 1; i < args.length; i++) {
        isEqual &= comparison.isEqual(Path.of(args[0]), Path.of(args[i]));
      }
    }
    System.exit(isEqual ? 0 : 1);
  }

  private boolean isEqual(Path reference, Path other) throws SQLException, IOException {
    Map<String, String> expected = tables(reference);
    Map<String, String> actual = tables(other);
    System.out.printf("%s against %s%n", other, reference);
    if (expected.isEmpty()) {
      System.out.printf("  DIFFERENT: %s holds no table%n", reference.resolve("tables"));
      return false;
    }
    var names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    int equalTables = 0;
    long equalRows = 0;
    for (String name : names) {
      if (!expected.containsKey(name) || !actual.containsKey(name)) {
        System.out.printf(
            "  %-22s DIFFERENT: only in %s%n",
            name, expected.containsKey(name) ? reference : other);
        continue;
      }
      List<String> differences = differences(expected.get(name), actual.get(name));
      long rows = count("from " + actual.get(name));
      System.out.printf(
          "  %-22s %,9d rows  %s%n", name, rows, differences.isEmpty() ? "equal" : "DIFFERENT");
      differences.forEach(difference -> System.out.println("      " + difference));
      if (differences.isEmpty()) {
        equalTables++;
        equalRows += rows;
      }
    }
    System.out.printf(
        "  %d of %d tables equal, %,d equal rows%n", equalTables, names.size(), equalRows);
    return equalTables == names.size();
  }

  /** Name to the SQL that reads it: a table is one file, or a folder of part files. */
  private static Map<String, String> tables(Path output) throws IOException {
    var found = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(output.resolve("tables"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".parquet")) {
          Path source = Files.isDirectory(file) ? file.resolve("*.parquet") : file;
          // Hive partitioning would read columns out of an output directory called "date=...".
          found.put(
              name.substring(0, name.length() - ".parquet".length()),
              "read_parquet('%s', hive_partitioning = false)"
                  .formatted(source.toString().replace("'", "''")));
        }
      }
    }
    return found;
  }

  private List<String> differences(String expected, String actual) throws SQLException {
    List<String> expectedColumns = columns(expected);
    List<String> actualColumns = columns(actual);
    if (!expectedColumns.equals(actualColumns)) {
      return List.of("expected columns " + expectedColumns, "actual columns   " + actualColumns);
    }
    var found = new ArrayList<String>();
    // The two halves of (a except all b) union all (b except all a), so that each can be named.
    found.addAll(surplus("missing", expected, actual));
    found.addAll(surplus("surplus", actual, expected));
    if (!found.isEmpty()) {
      found.add(0, "in the columns " + columnsThatDiffer(expectedColumns, expected, actual));
    }
    return found;
  }

  private List<String> columns(String table) throws SQLException {
    var found = new ArrayList<String>();
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery("describe from " + table)) {
      while (rows.next()) {
        found.add(rows.getString("column_name") + " " + rows.getString("column_type"));
      }
    }
    return found;
  }

  /** Columns whose values alone already differ; none if only their combination in rows does. */
  private List<String> columnsThatDiffer(List<String> columns, String expected, String actual)
      throws SQLException {
    var found = new ArrayList<String>();
    for (String column : columns) {
      String name = column.substring(0, column.indexOf(' '));
      String values = "select \"" + name + "\" from ";
      String difference = "from (%s %s except all %s %s)";
      if (count(difference.formatted(values, expected, values, actual)) > 0
          || count(difference.formatted(values, actual, values, expected)) > 0) {
        found.add(name);
      }
    }
    return found;
  }

  private List<String> surplus(String word, String left, String right) throws SQLException {
    String difference = "from (from %s except all from %s) as row".formatted(left, right);
    var found = new ArrayList<String>();
    long count = count(difference);
    if (count > 0) {
      found.add("%,d rows %s, for example".formatted(count, word));
      String examples =
          "select cast(row as varchar) as text %s order by text limit %d"
              .formatted(difference, SHOWN_ROWS);
      try (Statement statement = duckdb.createStatement();
          ResultSet rows = statement.executeQuery(examples)) {
        while (rows.next()) {
          String text = rows.getString("text");
          found.add("  " + text.substring(0, Math.min(SHOWN_CHARACTERS, text.length())));
        }
      }
    }
    return found;
  }

  private long count(String from) throws SQLException {
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
