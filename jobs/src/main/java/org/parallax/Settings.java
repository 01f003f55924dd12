package org.parallax;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.story.CandidatePairs;

/**
 * Everything that steers a run, checked once and never changed. The clock and the seed enter the
 * program here and nowhere else.
 *
 * @param inputs files and folders to read; empty for the jobs that read published tables
 * @param output directory that receives {@code tables/}, {@code report/} and {@code run.json}
 * @param storyThreshold link value at which two groups of articles stop being one story; 0.04 by
 *     default (measured), 0.06 is strict, 0.03 loose
 * @param withTokens whether the largest table is written
 * @param reportStories how many story pages the report has at most, most outlets first
 * @param startedAt the clock of this run
 * @param seed the dice of this run; only permutation tests throw them
 */
public record Settings(
    List<String> inputs,
    String output,
    double storyThreshold,
    boolean withTokens,
    int reportStories,
    Instant startedAt,
    long seed) {

  /** See {@code data/NUMBERS.md} for what other values do. */
  public static final double DEFAULT_STORY_THRESHOLD = 0.04;

  /** More pages than a person opens, few enough for one folder. */
  public static final int DEFAULT_REPORT_STORIES = 200;

  /** Any number does; this one is the default so that two runs agree. */
  public static final long DEFAULT_SEED = 20260101L;

  public Settings {
    inputs = List.copyOf(inputs);
    if (output == null || output.isBlank()) {
      throw new UserError("No output directory was given; add --output DIR.");
    }
    if (!(storyThreshold >= CandidatePairs.FLOOR && storyThreshold < 1)) {
      throw new UserError(
          "--story-threshold is %s; give a number from %s to below 1, for example %s."
              .formatted(storyThreshold, CandidatePairs.FLOOR, DEFAULT_STORY_THRESHOLD));
    }
    if (reportStories < 0) {
      throw new UserError(
          "--report-stories is %d; give 0 or a positive number.".formatted(reportStories));
    }
  }

  /** The defaults, for the commands that read what a run has published. */
  static Settings of(String output, Instant startedAt) {
    return new Settings(
        List.of(),
        output,
        DEFAULT_STORY_THRESHOLD,
        true,
        DEFAULT_REPORT_STORIES,
        startedAt,
        DEFAULT_SEED);
  }

  /** Name of this run, unique enough for a lock and a log. */
  public String runId() {
    return "run-" + startedAt.toEpochMilli();
  }

  /** What steers the content of the tables, for {@code run.json}. */
  public Map<String, Object> forTheRecord() {
    var record = new LinkedHashMap<String, Object>();
    record.put("inputs", inputs);
    record.put("output", output);
    record.put("story_threshold", storyThreshold);
    record.put("with_tokens", withTokens);
    record.put("report_stories", reportStories);
    record.put("started_at", startedAt.toString());
    record.put("seed", seed);
    return record;
  }
}
