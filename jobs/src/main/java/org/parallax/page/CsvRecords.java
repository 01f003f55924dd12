package org.parallax.page;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of a comma-separated file with a header; cells may hold line breaks inside quotes. */
final class CsvRecords {
  private final CsvParser parser;
  private final List<String> header;

  private CsvRecords(CsvParser parser, List<String> header) {
    this.parser = parser;
    this.header = header;
  }

  /** A row: its cells by column, or only the raw cells where they are more than the columns. */
  record CsvRow(Map<String, String> fields, List<String> surplus) {}

  static CsvRecords open(Reader reader) {
    var settings = new CsvParserSettings();
    settings.setLineSeparatorDetectionEnabled(true);
    // Excel writes ";" where the comma is the decimal sign; tab where the user chose it.
    settings.setDelimiterDetectionEnabled(true, ',', ';', '\t');
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(2_000);
    settings.setSkipEmptyLines(true);
    settings.setEmptyValue("");
    var parser = new CsvParser(settings);
    parser.beginParsing(reader);
    String[] first = parser.parseNext();
    List<String> header =
        first == null
            ? List.of()
            : Arrays.stream(first)
                .map(name -> name == null ? "" : name.strip().toLowerCase(Locale.ROOT))
                .toList();
    return new CsvRecords(parser, header);
  }

  List<String> header() {
    return header;
  }

  /** The next row, null at the end. */
  CsvRow next() {
    String[] cells = parser.parseNext();
    if (cells == null) {
      return null;
    }
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
      fields.put(header.get(i), cells[i]);
    }
    var surplus = new ArrayList<String>();
    for (int i = header.size(); i < cells.length; i++) {
      if (cells[i] != null && !cells[i].isBlank()) {
        surplus.add(cells[i]);
      }
    }
    return new CsvRow(fields, surplus);
  }

  /** Reads on as pages; the position counts rows under the header, from 1. */
  static Page page(String sourceFile, long position, CsvRow row) {
    if (!row.surplus().isEmpty()) {
      return RecordFields.broken(
          sourceFile,
          position,
          Rejection.Reason.BROKEN_RECORD,
          "Row %d has more cells than the header; is a quotation mark missing?".formatted(position),
          String.join(",", row.fields().values()));
    }
    for (String cell : row.fields().values()) {
      if (cell != null && cell.indexOf('\uFFFD') >= 0) {
        return RecordFields.broken(
            sourceFile,
            position,
            Rejection.Reason.INVALID_ENCODING,
            "Row %d is not UTF-8; save the file as UTF-8.".formatted(position),
            cell);
      }
    }
    return RecordFields.page(sourceFile, position, row.fields());
  }
}
