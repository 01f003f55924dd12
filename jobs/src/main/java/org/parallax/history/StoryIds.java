package org.parallax.history;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Stage: story members and the stories of the run before in, the same members with lasting story
 * ids out. Not published by itself.
 *
 * <p>A story keeps the id of the earlier story of which it holds more than half of the articles
 * that are still there; of several such, the one that gave it most articles, then the smaller id.
 * Every other story has the id that its content gives it: that of its earliest article. An id that
 * another story has kept is not given again; the story then takes the digits of its next article.
 *
 * <p>Example: {@code s_1} of five articles falls into four, among them the new earliest one, and
 * one. The four are {@code s_1}; the one has an id made from its own article.
 *
 * <p>Shuffles three short strings for each article, by article, and a row for each pair of stories
 * that share articles.
 */
public final class StoryIds {
  private StoryIds() {}

  private static final int DIGITS_AFTER = 3;

  /**
   * Gives the lasting ids.
   *
   * @param members rows with article_id and story_id, besides others that are kept
   * @param before story_articles of the run before; without rows in a first run
   */
  public static Dataset<Row> from(Dataset<Row> members, Dataset<Row> before) {
    Dataset<Row> kept = kept(members, before);
    Dataset<Row> taken = taken(members, before, kept);
    Dataset<Row> changed = kept.unionByName(apart(members, kept, taken));
    return members
        .join(changed, new String[] {"story_id"}, "left")
        .withColumn("story_id", coalesce(col("lasting_id"), col("story_id")))
        .drop("lasting_id");
  }

  /** {@code story_id, lasting_id} of stories that go on an earlier one. */
  private static Dataset<Row> kept(Dataset<Row> members, Dataset<Row> before) {
    Dataset<Row> shared = StoryChanges.shared(members, before);
    Dataset<Row> stayed =
        shared
            .groupBy("story_id_before")
            .agg(org.apache.spark.sql.functions.sum("shared").as("stayed"));
    var strongest =
        Window.partitionBy("story_id").orderBy(col("shared").desc(), col("story_id_before"));
    return shared
        .join(stayed, "story_id_before")
        .where(col("shared").multiply(2).gt(col("stayed")))
        .withColumn("rank", row_number().over(strongest))
        .where(col("rank").equalTo(1))
        .select(col("story_id"), col("story_id_before").as("lasting_id"));
  }

  /** {@code lasting_id}: ids that are gone on with, or belong to stories that are not looked at. */
  private static Dataset<Row> taken(Dataset<Row> members, Dataset<Row> before, Dataset<Row> kept) {
    Dataset<Row> seen =
        before
            .join(members.select("article_id"), new String[] {"article_id"}, "left_semi")
            .select(col("story_id").as("lasting_id"));
    Dataset<Row> unseen =
        before
            .select(col("story_id").as("lasting_id"))
            .distinct()
            .join(seen, new String[] {"lasting_id"}, "left_anti");
    return kept.select("lasting_id").union(unseen);
  }

  /** {@code story_id, lasting_id} of new stories whose own id another story has. */
  private static Dataset<Row> apart(Dataset<Row> members, Dataset<Row> kept, Dataset<Row> taken) {
    Dataset<Row> collisions =
        members
            .select("story_id", "article_id")
            .join(kept, new String[] {"story_id"}, "left_anti")
            .join(
                taken.withColumnRenamed("lasting_id", "story_id"),
                new String[] {"story_id"},
                "left_semi");
    Dataset<Row> free =
        collisions
            .select(
                col("story_id"),
                concat(lit("s_"), col("article_id").substr(lit(DIGITS_AFTER), lit(64)))
                    .as("lasting_id"))
            .join(taken, new String[] {"lasting_id"}, "left_anti")
            .groupBy("story_id")
            .agg(min("lasting_id").as("free_id"));
    return collisions
        .groupBy("story_id")
        .agg(count(lit(1)).as("articles"))
        .join(free, new String[] {"story_id"}, "left")
        .select(
            col("story_id"),
            // A story of one article, whose digits stayed with those that it was parted from.
            coalesce(
                    col("free_id"),
                    concat(lit("s_"), substring(sha2(col("story_id").cast("binary"), 256), 1, 16)))
                .as("lasting_id"));
  }
}
