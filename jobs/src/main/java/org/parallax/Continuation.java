package org.parallax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.parallax.annotation.Tokens;
import org.parallax.article.Readings;
import org.parallax.cue.CueFinder;
import org.parallax.table.Publication;
import org.parallax.table.RunMetrics;
import org.parallax.table.RunMetrics.Metric;
import org.parallax.table.Table;

/**
 * The finished run that new articles are appended to. Its tables can stand beside new ones only
 * where the same program with the same word lists and settings would make the same rows again;
 * whatever speaks against that is a user error.
 *
 * @param record its {@code run.json}
 * @param jobs how many jobs are told there
 * @param metrics what it had read
 * @param outletList the lists of outlets that it was given, so that an outlet keeps its id
 */
record Continuation(
    String record, int jobs, Map<Metric, Double> metrics, List<Map<String, String>> outletList) {

  private static final JsonMapper JSON = new JsonMapper();

  Continuation {
    metrics = Map.copyOf(metrics);
    outletList = List.copyOf(outletList);
  }

  /** The run in the output directory. */
  static Continuation of(SparkSession spark, Settings settings) {
    String output = settings.output();
    for (Table table : Tables.ALL) {
      if (!table.equals(Tokens.TABLE) && Publication.publishedBytes(spark, output, table) == 0) {
        throw new UserError(
            "There is no finished run in %s to append to (%s is missing); run without --append first."
                .formatted(output, table.name()));
      }
    }
    boolean hadTokens = Publication.publishedBytes(spark, output, Tokens.TABLE) > 0;
    if (hadTokens != settings.withTokens()) {
      throw new UserError(
          "The run in %s was made %s the table tokens; %s."
              .formatted(
                  output,
                  hadTokens ? "with" : "without",
                  hadTokens ? "leave --without tokens out" : "add --without tokens"));
    }
    String text = Publication.publishedText(spark, output, "run.json");
    JsonNode jobs = jobs(text, output);
    check(jobs, settings, output);
    String described = Publication.publishedText(spark, output, "tables/datapackage.json");
    List<Table> tables =
        Tables.ALL.stream()
            .filter(table -> described.contains("\"%s.parquet\"".formatted(table.name())))
            .toList();
    if (!described.equals(Tables.DICTIONARY.dataPackage(tables))) {
      throw otherProgram(output);
    }
    var metrics = new LinkedHashMap<Metric, Double>();
    Publication.published(spark, output, RunMetrics.TABLE)
        .collectAsList()
        .forEach(
            row -> metrics.put(new Metric(row.getString(0), row.getString(1)), row.getDouble(2)));
    metrics.keySet().retainAll(List.of(Readings.RECORDS_READ, Readings.UNKNOWN_FIELDS));
    return new Continuation(text, jobs.size(), metrics, outletList(jobs));
  }

  private static JsonNode jobs(String text, String output) {
    try {
      return JSON.readTree(text).path("jobs");
    } catch (JsonProcessingException e) {
      throw new UserError(
          "The file run.json in %s is no JSON (%s); run again without --append."
              .formatted(output, e.getOriginalMessage()),
          e);
    }
  }

  private static void check(JsonNode jobs, Settings settings, String output) {
    Map<String, String> wordLists = new TreeMap<>(new CueFinder().lexiconHashes());
    for (JsonNode job : jobs) {
      boolean isSameProgram =
          job.path("parallax").asText().equals(Version.ofThisProgram())
              && job.path("word_lists").equals(JSON.valueToTree(wordLists));
      if (!isSameProgram) {
        throw otherProgram(output);
      }
      String name = job.path("job").asText();
      double threshold = job.path("settings").path("story_threshold").asDouble();
      boolean groups = List.of("run", "append", "group").contains(name);
      if (groups && Double.compare(threshold, settings.storyThreshold()) != 0) {
        throw new UserError(
            "The stories in %s were made with --story-threshold %s and this call says %s; give the same, or run again without --append."
                .formatted(output, threshold, settings.storyThreshold()));
      }
    }
  }

  private static UserError otherProgram(String output) {
    return new UserError(
        "The tables in %s were made by another version of Parallax or with other word lists, so new rows would not compare with them; run again over all articles, without --append."
            .formatted(output));
  }

  private static List<Map<String, String>> outletList(JsonNode jobs) {
    var rows = new ArrayList<Map<String, String>>();
    for (JsonNode job : jobs) {
      JsonNode list = job.path("input").path("outlet_list");
      if (list.isArray()) {
        rows.addAll(JSON.convertValue(list, new TypeReference<List<Map<String, String>>>() {}));
      }
    }
    return rows.stream().distinct().toList();
  }
}
