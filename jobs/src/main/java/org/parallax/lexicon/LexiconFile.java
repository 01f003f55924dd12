package org.parallax.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A word list of our own, {@code data/lexicons/NAME.tsv}, as it lies on the class path: head lines
 * that begin with {@code #}, then rows of cells parted by tabs.
 *
 * <p>Example: {@code LexiconFile.load("stop_words_en").rows().get(0).cell(0)} is the first word. A
 * head line is {@code #} alone or {@code #} and a space, so a term may begin with {@code #}.
 */
public final class LexiconFile {
  private static final String FOLDER = "/org/parallax/lexicons/";
  private static final int HASH_LENGTH = 12;

  private final List<String> head;
  private final List<Row> rows;
  private final String contentHash;

  private LexiconFile(List<String> head, List<Row> rows, String contentHash) {
    this.head = List.copyOf(head);
    this.rows = List.copyOf(rows);
    this.contentHash = contentHash;
  }

  /**
   * A row of the file.
   *
   * @param cells what stands between the tabs
   * @param line number of the line in the file, from 1, for those who must complain about it
   */
  public record Row(List<String> cells, int line) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell without blanks at its ends, empty where the row is shorter. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  /**
   * Reads a list.
   *
   * @param name file name without ending
   */
  public static LexiconFile load(String name) {
    String path = FOLDER + name + ".tsv";
    try (InputStream file = LexiconFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      byte[] bytes = file.readAllBytes();
      var head = new ArrayList<String>();
      var rows = new ArrayList<Row>();
      int number = 0;
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
        number++;
        if (line.equals("#") || line.startsWith("# ")) {
          head.add(line.substring(1).strip());
        } else if (!line.isBlank()) {
          rows.add(new Row(List.of(line.stripTrailing().split("\t", -1)), number));
        }
      }
      return new LexiconFile(head, rows, hash(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** The value of a head line {@code # name<TAB>value}. */
  public Optional<String> headValue(String name) {
    return head.stream()
        .filter(line -> line.startsWith(name + "\t"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** First twelve hexadecimal digits of the file's SHA-256: names the list's exact version. */
  public String contentHash() {
    return contentHash;
  }
}
