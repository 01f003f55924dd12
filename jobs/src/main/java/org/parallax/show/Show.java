package org.parallax.show;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.UserError;
import org.parallax.contrast.StatementCoverage;
import org.parallax.contrast.StoryWords;
import org.parallax.report.ReadTables;
import org.parallax.report.StoryMaterial;
import org.parallax.report.StoryView;
import org.parallax.statement.Standing;
import org.parallax.story.Stories;

/**
 * Reads the published tables for a terminal or a script: the stories by how much they differ, or
 * one of them.
 *
 * <p>To the driver come at most {@value #MOST_LISTED} rows of the list, or what a page of the
 * report would show of one story.
 */
public final class Show {
  /** More would be scrolled away; the ids of all others are in the table of stories. */
  static final int MOST_LISTED = 200;

  private final ReadTables tables;
  private final String output;

  private Show(ReadTables tables, String output) {
    this.tables = tables;
    this.output = output;
  }

  /**
   * Stories of a published run.
   *
   * @param tables the published tables
   * @param output their directory as the user wrote it, for messages
   */
  public static Show of(ReadTables tables, String output) {
    return new Show(tables, output);
  }

  /** The list as text. */
  public String list(Look look) {
    return StoryList.text(listed(), output, look);
  }

  /** The list as JSON. */
  public String listJson() {
    return StoryJson.of(listed());
  }

  /**
   * One story as text.
   *
   * @param wanted id, beginning of an id, or number in the list
   */
  public String story(String wanted, Look look) {
    return StoryText.of(read(wanted), look);
  }

  /**
   * One story as JSON.
   *
   * @param wanted id, beginning of an id, or number in the list
   */
  public String storyJson(String wanted) {
    return StoryJson.of(read(wanted));
  }

  private List<ListedStory> listed() {
    Dataset<Row> leftOut =
        tables
            .of(StatementCoverage.TABLE)
            .groupBy("story_id", "statement_id")
            .agg(has("told").as("is_told"), has("absent").as("is_absent"))
            .where(col("is_told").and(col("is_absent")))
            .groupBy("story_id")
            .agg(count_distinct(col("statement_id")).as("left_out_count"));
    Dataset<Row> words =
        tables
            .of(StoryWords.TABLE)
            .where(col("significance").equalTo("descriptive"))
            .groupBy("story_id")
            .agg(count_distinct(col("term")).as("word_count"));
    Dataset<Row> stories =
        tables
            .of(Stories.TABLE)
            .where(col("outlet_count").geq(2))
            .join(leftOut, toLeft(), "left")
            .join(words, toLeft(), "left");
    Optional<Dataset<Row>> disagreements = tables.ifThere("disagreements");
    stories =
        disagreements.isPresent()
            ? stories.join(
                disagreements
                    .get()
                    .where(col("standing").equalTo(Standing.DISAGREEMENT.label()))
                    .groupBy("story_id")
                    .count()
                    .withColumnRenamed("count", "disagreement_count"),
                toLeft(),
                "left")
            : stories.withColumn("disagreement_count", lit(0L));
    List<Row> rows =
        stories
            .select(
                col("story_id"),
                col("title"),
                col("key_terms"),
                col("outlet_count"),
                col("article_count"),
                number("disagreement_count"),
                number("left_out_count"),
                number("word_count"))
            .orderBy(
                col("disagreement_count")
                    .plus(col("left_out_count"))
                    .plus(col("word_count"))
                    .desc(),
                col("outlet_count").desc(),
                col("story_id").asc())
            .limit(MOST_LISTED)
            .collectAsList();
    var listed = new ArrayList<ListedStory>();
    for (Row row : rows) {
      listed.add(
          new ListedStory(
              listed.size() + 1,
              row.getAs("story_id"),
              row.getAs("title"),
              List.of(row.<String>getAs("key_terms").split("; ")),
              ((Number) row.getAs("outlet_count")).intValue(),
              ((Number) row.getAs("article_count")).intValue(),
              row.<Long>getAs("disagreement_count"),
              row.<Long>getAs("left_out_count"),
              row.<Long>getAs("word_count")));
    }
    return listed;
  }

  private static String[] toLeft() {
    return new String[] {"story_id"};
  }

  private static Column has(String status) {
    return max(when(col("status").equalTo(status), true).otherwise(false));
  }

  private static Column number(String name) {
    return coalesce(col(name), lit(0L)).as(name);
  }

  private StoryView read(String wanted) {
    String id = resolved(wanted);
    Row story = tables.of(Stories.TABLE).where(col("story_id").equalTo(id)).first();
    return StoryMaterial.withoutEvidence(tables, List.of(id)).story(story);
  }

  /** A number of the list if it is one, else what begins so, with or without the {@code s_}. */
  private String resolved(String wanted) {
    String asked = wanted.strip();
    if (asked.matches("[0-9]{1,3}")) {
      List<ListedStory> listed = listed();
      int number = Integer.parseInt(asked);
      if (number >= 1 && number <= listed.size()) {
        return listed.get(number - 1).storyId();
      }
    }
    List<Row> found =
        asked.isEmpty()
            ? List.of()
            : tables
                .of(Stories.TABLE)
                .where(
                    col("story_id").startsWith(asked).or(col("story_id").startsWith("s_" + asked)))
                .select("story_id")
                .orderBy("story_id")
                .limit(3)
                .collectAsList();
    if (found.isEmpty()) {
      throw new UserError(
          "No story of %s has the number or an id that begins with '%s'; 'parallax show --output %s' lists them."
              .formatted(output, asked, output));
    }
    boolean isWhole = found.stream().anyMatch(row -> row.getString(0).equals(asked));
    if (found.size() > 1 && !isWhole) {
      throw new UserError(
          "Several stories begin with '%s', for example %s and %s; give more of the id."
              .formatted(asked, found.get(0).getString(0), found.get(1).getString(0)));
    }
    return isWhole ? asked : found.get(0).getString(0);
  }
}
