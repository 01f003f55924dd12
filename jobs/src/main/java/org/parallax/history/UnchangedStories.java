package org.parallax.history;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stage: story articles of this run and of the one before in, the stories out whose contrasts
 * stand: the same articles, with the same copies and the same sources. Not published.
 *
 * <p>Shuffles a short row for each article, by all of its values and by story.
 */
public final class UnchangedStories {
  private UnchangedStories() {}

  /** What the contrasts of a story read of {@code story_articles}. */
  private static final List<String> READ =
      List.of("story_id", "article_id", "outlet_id", "copy_group_id", "source_group_id", "weight");

  /**
   * Finds them: {@code story_id}.
   *
   * @param storyArticles rows of this run
   * @param before rows of the run before
   * @param copyChanges {@link ClosedStories#copyChanges}; what was edited in a copy may differ then
   */
  public static Dataset<Row> from(
      Dataset<Row> storyArticles, Dataset<Row> before, Dataset<Row> copyChanges) {
    Column[] read = READ.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> now = storyArticles.select(read);
    Dataset<Row> then = before.select(read);
    Dataset<Row> changed =
        now.except(then)
            .union(then.except(now))
            .select("story_id")
            .union(
                now.join(copyChanges, new String[] {"article_id"}, "left_semi").select("story_id"));
    return then.select("story_id")
        .distinct()
        .join(changed.distinct(), new String[] {"story_id"}, "left_anti");
  }
}
