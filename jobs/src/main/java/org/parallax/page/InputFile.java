package org.parallax.page;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the input.
 *
 * @param path full path for Hadoop's file system
 * @param sourceFile path relative to the folder that the user named, as the tables show it
 * @param format how to read it
 * @param sidecar the row of {@code articles.csv} that speaks of this page; empty where none does
 */
record InputFile(String path, String sourceFile, Format format, Map<String, String> sidecar)
    implements Serializable {

  InputFile {
    sidecar = Map.copyOf(sidecar);
  }

  /** What a file's name promises. */
  enum Format {
    JSON_LINES,
    JSON,
    CSV,
    PARQUET,
    TEXT,
    HTML;

    /** The names that are read, as they are told to the user. */
    static final String KNOWN =
        ".jsonl, .ndjson, .json, .csv (each also .gz), .parquet, .txt, .html";

    static Optional<Format> ofName(String fileName) {
      String name = fileName.toLowerCase(Locale.ROOT);
      if (name.endsWith(".gz")) {
        name = name.substring(0, name.length() - 3);
      }
      int dot = name.lastIndexOf('.');
      return switch (dot < 0 ? "" : name.substring(dot + 1)) {
        case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
        case "json" -> Optional.of(JSON);
        case "csv" -> Optional.of(CSV);
        case "parquet" -> Optional.of(PARQUET);
        case "txt" -> Optional.of(TEXT);
        case "html", "htm" -> Optional.of(HTML);
        default -> Optional.empty();
      };
    }

    /** Whether one file is one article. */
    boolean isPage() {
      return this == TEXT || this == HTML;
    }
  }
}
