package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds the tables of two runs against each other, row by row. */
final class SameTables {
  private SameTables() {}

  /**
   * Fails where a row stands in one run and not in the other.
   *
   * @param without columns as {@code table.column}, or whole tables, that may differ
   */
  static void assertSameRows(Path one, Path other, String... without) {
    var ignored = new TreeMap<String, List<String>>();
    Arrays.stream(without)
        .forEach(
            name -> {
              String[] parts = name.split("\\.");
              ignored
                  .computeIfAbsent(parts[0], table -> new ArrayList<>())
                  .addAll(List.of(parts).subList(1, parts.length));
            });
    try (DuckDb tables = DuckDb.over(one, other)) {
      List<String> names = tables(tables, "one");
      assertThat(tables(tables, "other")).isEqualTo(names);
      for (String table : names) {
        List<String> columns = ignored.get(table);
        if (columns == null) {
          assertSameRows(tables, table, "*");
        } else if (!columns.isEmpty()) {
          assertSameRows(tables, table, "* exclude (%s)".formatted(String.join(", ", columns)));
        }
      }
    }
  }

  private static List<String> tables(DuckDb tables, String schema) {
    return tables.lines(
        "select table_name from information_schema.tables where table_schema = '%s' order by 1"
            .formatted(schema));
  }

  private static void assertSameRows(DuckDb tables, String table, String columns) {
    String template = "(select %s from %s.%s except all select %s from %s.%s) limit 20";
    Map<String, List<String>> differences =
        Map.of(
            "only in one",
            tables.lines(template.formatted(columns, "one", table, columns, "other", table)),
            "only in other",
            tables.lines(template.formatted(columns, "other", table, columns, "one", table)));
    String told =
        differences.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + ":\n"
                        + entry.getValue().stream()
                            .map(line -> line.length() > 300 ? line.substring(0, 300) : line)
                            .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n"));
    assertThat(differences.values().stream().mapToInt(List::size).sum())
        .as("rows of %s that differ%n%s", table, told)
        .isZero();
  }
}
