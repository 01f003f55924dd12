package org.parallax.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.UserError;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Sentence;

/**
 * Labelled targets, one sentence a JSON line: {@code {"sentence": "...", "targets": [{"start": 0,
 * "end": 4, "polarity": "neg"}]}}; start and end count characters of the sentence, a polarity is
 * neg, neu or pos (or the whole word). Other fields are ignored.
 *
 * @param document the sentence as the product's own annotator reads it
 * @param sentenceIndex the part that holds the target, where the annotator sees several sentences
 * @param start first character of the target
 * @param end one past the last
 * @param polarity the label
 */
public record TargetGold(
    Document document, int sentenceIndex, int start, int end, Polarity polarity) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads and annotates the text of a gold file.
   *
   * @throws UserError if a line is no JSON, has no sentence or a target that does not fit
   */
  public static List<TargetGold> of(String fileName, String text) {
    Annotator annotator = new Annotator();
    List<TargetGold> gold = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (!line.isBlank()) {
        String place = "Line %d of the gold file %s".formatted(number, fileName);
        JsonNode record = json(place, line);
        String sentence = record.path("sentence").asText("");
        if (sentence.isBlank() || !record.path("targets").isArray()) {
          throw new UserError(
              place
                  + " has no sentence or no targets; write {\"sentence\": \"...\", \"targets\":"
                  + " [{\"start\": 0, \"end\": 4, \"polarity\": \"neg\"}]}.");
        }
        Document document = annotator.annotate(sentence, null, null, "en");
        for (JsonNode target : record.path("targets")) {
          gold.add(target(place, document, target));
        }
      }
    }
    if (gold.isEmpty()) {
      throw new UserError(
          "The gold file %s is empty; it needs sentences with targets.".formatted(fileName));
    }
    return List.copyOf(gold);
  }

  private static JsonNode json(String place, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserError(place + " is no JSON (" + e.getOriginalMessage() + "); mend it.", e);
    }
  }

  private static TargetGold target(String place, Document document, JsonNode target) {
    int start = target.path("start").asInt(-1);
    int end = target.path("end").asInt(-1);
    Optional<Polarity> polarity = Polarity.of(target.path("polarity").asText(""));
    Optional<Sentence> sentence = sentence(document, start, end);
    if (polarity.isEmpty() || sentence.isEmpty()) {
      throw new UserError(
          place
              + " has a target %d-%d of polarity \"%s\"; it needs words of the sentence and neg, neu or pos."
                  .formatted(start, end, target.path("polarity").asText("")));
    }
    return new TargetGold(document, sentence.get().index(), start, end, polarity.get());
  }

  /** The sentence that holds the middle of the span, else the first that holds a token of it. */
  private static Optional<Sentence> sentence(Document document, int start, int end) {
    int middle = (start + end) / 2;
    List<Sentence> holding =
        document.sentences().stream()
            .filter(
                each ->
                    each.tokens().stream()
                        .anyMatch(token -> token.start() < end && start < token.end()))
            .toList();
    return holding.stream()
        .filter(each -> each.start() <= middle && middle < each.end())
        .findFirst()
        .or(() -> holding.stream().findFirst());
  }
}
