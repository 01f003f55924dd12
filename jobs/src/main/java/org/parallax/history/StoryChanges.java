package org.parallax.history;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parallax.table.Table;

/**
 * Stage: stories of this run and of the one before in, one row per earlier story and the story in
 * which articles of it now stand out, where anything changed. Empty after a first run.
 *
 * <p>Shuffles two short strings for each article, by article, and a row for each pair of stories.
 */
public final class StoryChanges {
  private StoryChanges() {}

  /** What became of an earlier story. */
  public enum Change {
    GROWN("Nothing but articles came to it that no story held before."),
    SHRUNK("Articles of it are no longer in the corpus; what is left stands together."),
    RENEWED("Articles of it are no longer in the corpus, and new ones came to it."),
    MERGED("Articles of other earlier stories now stand with it in one story."),
    SPLIT("Its articles now stand in several stories."),
    REGROUPED(
        "Its articles now stand in several stories, and here together with others' articles.");

    private final String meaning;

    Change(String meaning) {
      this.meaning = meaning;
    }

    /** As the column has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** One sentence for the dictionary. */
    public String meaning() {
      return meaning;
    }
  }

  public static final Table TABLE =
      Table.named(
              "story_changes",
              "What became of the stories of the run before: which grew, were merged or split.")
          .oneRowPer(
              "earlier story and story in which articles of it now stand, unless nothing changed")
          .key(
              "story_id_before",
              StringType,
              "Story of the run before; a story keeps its id where most of its articles stay.")
          .key("story_id", StringType, "Story of this run.")
          .references("stories.story_id")
          .column("change", StringType, "What became of the earlier story.")
          .oneOf(Arrays.stream(Change.values()).map(Change::label).toList())
          .column("shared_article_count", LongType, "Articles that both hold.")
          .unit("articles")
          .atLeast(1)
          .column("article_count_before", LongType, "Articles of the earlier story.")
          .unit("articles")
          .atLeast(1)
          .column("article_count", LongType, "Articles of the story now.")
          .unit("articles")
          .atLeast(1)
          .build();

  /**
   * Compares two runs.
   *
   * @param storyArticles rows of this run with article_id and story_id
   * @param before the same of the run before; without rows in a first run
   */
  public static Dataset<Row> from(Dataset<Row> storyArticles, Dataset<Row> before) {
    var ofEarlier = Window.partitionBy("story_id_before");
    var ofNow = Window.partitionBy("story_id");
    var isSplit = col("fragments").gt(1);
    var isMerged = col("origins").gt(1);
    var hasLost = col("shared_article_count").lt(col("article_count_before"));
    var hasGained = col("shared_article_count").lt(col("article_count"));
    return shared(storyArticles, before)
        .withColumn("fragments", count(lit(1)).over(ofEarlier))
        .withColumn("origins", count(lit(1)).over(ofNow))
        .join(sizes(before, "story_id_before", "article_count_before"), "story_id_before")
        .join(sizes(storyArticles, "story_id", "article_count"), "story_id")
        .withColumnRenamed("shared", "shared_article_count")
        .withColumn(
            "change",
            when(isSplit.and(isMerged), Change.REGROUPED.label())
                .when(isSplit, Change.SPLIT.label())
                .when(isMerged, Change.MERGED.label())
                .when(hasLost.and(hasGained), Change.RENEWED.label())
                .when(hasLost, Change.SHRUNK.label())
                .when(hasGained, Change.GROWN.label()))
        .where(col("change").isNotNull())
        .drop("fragments", "origins");
  }

  /** {@code story_id_before, story_id, shared}: pairs of stories that hold the same articles. */
  static Dataset<Row> shared(Dataset<Row> now, Dataset<Row> before) {
    return now.select("article_id", "story_id")
        .join(before.select(col("article_id"), col("story_id").as("story_id_before")), "article_id")
        .groupBy("story_id_before", "story_id")
        .agg(count(lit(1)).as("shared"));
  }

  private static Dataset<Row> sizes(Dataset<Row> stories, String id, String size) {
    return stories.groupBy(col("story_id").as(id)).agg(count(lit(1)).as(size));
  }
}
