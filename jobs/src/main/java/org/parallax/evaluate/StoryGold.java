package org.parallax.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.UserError;

/**
 * A user's own grouping of articles: {@code id} and {@code story}, as JSON lines or as two columns
 * parted by a tab. The id is {@code articles.source_record}, or for a file that is one page its
 * name as in {@code articles.source_file}.
 */
public final class StoryGold {
  private StoryGold() {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the text of a gold file.
   *
   * @return story by id
   * @throws UserError if a line has no id or no story
   */
  public static Map<String, String> of(String fileName, String text) {
    var gold = new TreeMap<String, String>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.equals("id\tstory")) {
        continue;
      }
      String id;
      String story;
      if (line.stripLeading().startsWith("{")) {
        JsonNode record = json(fileName, number, line);
        id = record.path("id").asText("");
        story = record.path("story").asText("");
      } else {
        String[] cells = line.split("\t");
        id = cells[0].strip();
        story = cells.length > 1 ? cells[1].strip() : "";
      }
      if (id.isEmpty() || story.isEmpty()) {
        throw new UserError(
            "Line %d of the gold file %s has no id or no story; write {\"id\": ..., \"story\": ...} or both parted by a tab."
                .formatted(number, fileName));
      }
      gold.put(id, story);
    }
    if (gold.isEmpty()) {
      throw new UserError("The gold file %s is empty; it needs id and story.".formatted(fileName));
    }
    return gold;
  }

  private static JsonNode json(String fileName, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserError(
          "Line %d of the gold file %s is no JSON (%s); mend it."
              .formatted(number, fileName, e.getOriginalMessage()),
          e);
    }
  }
}
