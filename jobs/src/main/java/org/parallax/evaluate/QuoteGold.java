package org.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.UserError;

/**
 * A user's own marking of direct quotations: {@code id, char_start, char_end, speaker}, as JSON
 * lines or as columns parted by tabs. The id is {@code articles.source_record}; the offsets are
 * 0-based UTF-16 indices into the text as it was given, not as it was cleaned; an empty speaker
 * says that the article names none.
 */
public final class QuoteGold {
  private QuoteGold() {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A marked quotation.
   *
   * @param start first character in the given text
   * @param end one past the last
   * @param speaker who speaks, in words; empty where nobody is named
   */
  public record Marked(int start, int end, String speaker) {}

  /**
   * Reads the text of a gold file.
   *
   * @return marked quotations by id, in the order of the file
   * @throws UserError if a line lacks id or offsets
   */
  public static Map<String, List<Marked>> of(String fileName, String text) {
    var gold = new TreeMap<String, List<Marked>>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.startsWith("id\t")) {
        continue;
      }
      List<String> cells = cells(fileName, number, line);
      if (cells.get(0).isEmpty() || !isNumber(cells.get(1)) || !isNumber(cells.get(2))) {
        throw new UserError(
            "Line %d of the gold file %s lacks id, char_start or char_end; write {\"id\": ..., \"char_start\": 10, \"char_end\": 25, \"speaker\": ...}."
                .formatted(number, fileName));
      }
      gold.computeIfAbsent(cells.get(0), id -> new ArrayList<>())
          .add(
              new Marked(
                  Integer.parseInt(cells.get(1)),
                  Integer.parseInt(cells.get(2)),
                  cells.get(3).strip()));
    }
    if (gold.isEmpty()) {
      throw new UserError(
          "The gold file %s is empty; it needs id, char_start, char_end and speaker."
              .formatted(fileName));
    }
    return gold;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("\\d{1,9}");
  }

  private static List<String> cells(String fileName, int number, String line) {
    if (line.stripLeading().startsWith("{")) {
      try {
        JsonNode record = JSON.readTree(line);
        return List.of(
            record.path("id").asText(""),
            record.path("char_start").asText(""),
            record.path("char_end").asText(""),
            record.path("speaker").isNull() ? "" : record.path("speaker").asText(""));
      } catch (JsonProcessingException e) {
        throw new UserError(
            "Line %d of the gold file %s is no JSON (%s); mend it."
                .formatted(number, fileName, e.getOriginalMessage()),
            e);
      }
    }
    String[] cells = line.split("\t", -1);
    var padded = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      padded.add(i < cells.length ? cells[i].strip() : "");
    }
    return padded;
  }
}
