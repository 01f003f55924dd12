package org.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.UserError;

/**
 * A user's own labels: which frames an article has. JSON lines, or columns parted by tabs or commas
 * under a head line, with {@code id} and one column for each frame, {@code true} or {@code false}
 * (also 1 and 0, yes and no). The id is {@code articles.source_record}.
 *
 * <p>Columns that describe the article (outlet, url, title, text and so on) are passed over.
 *
 * @param frames the columns, in the order of the file
 * @param present the frames of each article that have been found there, by id
 */
public record FramesGold(List<String> frames, SortedMap<String, SortedSet<String>> present) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OF_THE_ARTICLE =
      Set.of(
          "id",
          "url",
          "outlet",
          "title",
          "text",
          "published_at",
          "language",
          "byline",
          "section",
          "html");

  public FramesGold {
    frames = List.copyOf(frames);
    present = Collections.unmodifiableSortedMap(new TreeMap<>(present));
  }

  /**
   * Reads the text of a gold file.
   *
   * @throws UserError if a line has no id, another set of frames than the first, or a cell that is
   *     neither true nor false
   */
  public static FramesGold of(String fileName, String text) {
    List<String> frames = new ArrayList<>();
    SortedMap<String, SortedSet<String>> present = new TreeMap<>();
    List<String> head = List.of();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean json = line.stripLeading().startsWith("{");
      if (!json && head.isEmpty()) {
        head = cells(line);
        continue;
      }
      String place = "Line %d of the gold file %s".formatted(number, fileName);
      SortedMap<String, String> record = json ? json(place, line) : row(place, head, line);
      List<String> columns =
          (json ? List.copyOf(record.keySet()) : head)
              .stream().filter(name -> !OF_THE_ARTICLE.contains(name)).toList();
      if (frames.isEmpty()) {
        frames.addAll(columns);
      }
      String id = record.getOrDefault("id", "");
      if (id.isEmpty() || columns.isEmpty() || !frames.equals(columns)) {
        throw new UserError(
            place
                + " has no id, no frame, or other frames than the first; write id and one column"
                + " for each frame.");
      }
      SortedSet<String> found = new TreeSet<>();
      for (String frame : frames) {
        if (isTrue(place, frame, record.getOrDefault(frame, ""))) {
          found.add(frame);
        }
      }
      present.put(id, found);
    }
    if (present.isEmpty()) {
      throw new UserError(
          "The gold file %s is empty; it needs id and one column for each frame."
              .formatted(fileName));
    }
    return new FramesGold(frames, present);
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(line.indexOf('\t') >= 0 ? "\t" : ",", -1)).stream()
        .map(String::strip)
        .toList();
  }

  private static SortedMap<String, String> row(String place, List<String> head, String line) {
    List<String> cells = cells(line);
    if (cells.size() != head.size()) {
      throw new UserError(
          "%s has %d cells and its head %d; write one cell for each column, without quotation marks."
              .formatted(place, cells.size(), head.size()));
    }
    SortedMap<String, String> record = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      record.put(head.get(i), cells.get(i));
    }
    return record;
  }

  private static SortedMap<String, String> json(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      SortedMap<String, String> record = new TreeMap<>();
      node.fieldNames().forEachRemaining(name -> record.put(name, node.path(name).asText("")));
      return record;
    } catch (JsonProcessingException e) {
      throw new UserError(
          "%s is no JSON (%s); mend it.".formatted(place, e.getOriginalMessage()), e);
    }
  }

  private static boolean isTrue(String place, String frame, String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> true;
      case "false", "0", "no" -> false;
      default ->
          throw new UserError(
              "%s has '%s' in column %s; write true or false.".formatted(place, cell, frame));
    };
  }
}
