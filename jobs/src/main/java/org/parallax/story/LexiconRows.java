package org.parallax.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a tab-separated word list of our own on the class path, without its head.
 *
 * <p>A head line begins with {@code #} and a space; a term may begin with {@code #}.
 */
final class LexiconRows {

  private static final String FOLDER = "/org/parallax/lexicons/";

  private LexiconRows() {}

  /** The rows in file order, each split at its tabs; empty lines and head lines are left out. */
  static List<String[]> of(String fileName) {
    return rows(lines(fileName));
  }

  /** The same of lines that have been read already. */
  static List<String[]> rows(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !isHead(line))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The value of a head line {@code # name<TAB>value}. */
  static Optional<String> headValue(List<String> lines, String name) {
    String start = "# " + name + "\t";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  private static boolean isHead(String line) {
    return line.equals("#") || line.startsWith("# ");
  }

  /** The file as it is. */
  static List<String> lines(String fileName) {
    try (InputStream file = LexiconRows.class.getResourceAsStream(FOLDER + fileName)) {
      if (file == null) {
        throw new IllegalStateException(FOLDER + fileName + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + fileName + " cannot be read", e);
    }
  }
}
