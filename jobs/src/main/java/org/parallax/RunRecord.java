package org.parallax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.cue.CueFinder;

/**
 * {@code run.json}: for each job that made the tables, what it was told, with which version and
 * which word lists, what it wrote and how long each step took.
 */
final class RunRecord {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunRecord() {}

  /**
   * The record with one job more.
   *
   * @param before the record of the jobs before this one; empty where it is the first
   */
  static String with(
      Optional<String> before,
      String job,
      Settings settings,
      String sparkVersion,
      Map<String, Object> input,
      Map<String, Long> rows,
      Map<String, Double> seconds) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", 1);
    ArrayNode jobs = root.putArray("jobs");
    try {
      if (before.isPresent()) {
        for (JsonNode earlier : JSON.readTree(before.get()).path("jobs")) {
          jobs.add(earlier);
        }
      }
      ObjectNode record = jobs.addObject();
      record.put("job", job);
      record.put("parallax", Version.ofThisProgram());
      record.put("spark", sparkVersion);
      record.put("java", Runtime.version().toString());
      record.set("settings", JSON.valueToTree(settings.forTheRecord()));
      record.set("word_lists", JSON.valueToTree(new TreeMap<>(new CueFinder().lexiconHashes())));
      record.set("input", JSON.valueToTree(input));
      record.set("rows", JSON.valueToTree(new TreeMap<>(rows)));
      record.set("seconds", JSON.valueToTree(rounded(seconds)));
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UserError(
          "The file run.json in the output directory is no JSON (%s); choose another --output."
              .formatted(e.getOriginalMessage()),
          e);
    }
  }

  private static Map<String, Double> rounded(Map<String, Double> seconds) {
    var rounded = new java.util.LinkedHashMap<String, Double>();
    seconds.forEach((step, value) -> rounded.put(step, Math.round(value * 1000) / 1000.0));
    return rounded;
  }
}
