package org.parallax.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class ClosedStoriesTest {
  private static final StructType ARTICLE =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType);
  private static final StructType TOLD =
      new StructType()
          .add("story_id", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("rejected_article_id", DataTypes.StringType);
  private static final StructType COPY =
      new StructType()
          .add("article_a", DataTypes.StringType)
          .add("article_b", DataTypes.StringType)
          .add("containment", DataTypes.DoubleType);

  /** January, March and an undated one; s_jan has a neighbour that it did not take. */
  private static final Dataset<Row> BEFORE =
      rows(
          TOLD,
          RowFactory.create("s_jan", "a_jan1", "a_mar1"),
          RowFactory.create("s_jan", "a_jan2", null),
          RowFactory.create("s_mar", "a_mar1", null),
          RowFactory.create("s_may", "a_may1", null),
          RowFactory.create("s_may", "a_may2", null),
          RowFactory.create("s_undated", "a_undated", null));

  private static Dataset<Row> rows(StructType schema, Row... rows) {
    return SparkTest.session().createDataFrame(List.of(rows), schema);
  }

  private static Row article(String id, String day) {
    return RowFactory.create(id, day == null ? null : Timestamp.valueOf(day + " 00:00:00"));
  }

  private static Dataset<Row> articles(Row... more) {
    List<Row> all =
        new ArrayList<>(
            List.of(
                article("a_jan1", "2026-01-10"),
                article("a_jan2", "2026-01-11"),
                article("a_mar1", "2026-03-10"),
                article("a_may1", "2026-05-01"),
                article("a_may2", "2026-05-02"),
                article("a_undated", null)));
    all.addAll(List.of(more));
    return SparkTest.session().createDataFrame(all, ARTICLE);
  }

  private static List<String> closed(Dataset<Row> articles, String... copied) {
    StructType ids = new StructType().add("article_id", DataTypes.StringType);
    List<Row> changed = List.of(copied).stream().map(id -> RowFactory.create(id)).toList();
    return ClosedStories.from(articles, BEFORE, SparkTest.session().createDataFrame(changed, ids))
        .select("story_id")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  @Test
  void stories_of_the_days_of_the_new_articles_are_open() {
    assertThat(closed(articles(article("a_new", "2026-05-10")))).containsExactly("s_jan", "s_mar");
    assertThat(closed(articles(article("a_new", "2026-05-17"))))
        .containsExactly("s_jan", "s_mar", "s_may");
    assertThat(closed(articles(article("a_new", "2026-05-16")))).containsExactly("s_jan", "s_mar");
  }

  @Test
  void a_story_without_dates_is_open_to_any_new_article_and_one_without_a_date_opens_all() {
    assertThat(closed(articles())).containsExactly("s_jan", "s_mar", "s_may", "s_undated");
    assertThat(closed(articles(article("a_new", "2030-01-01"))))
        .containsExactly("s_jan", "s_mar", "s_may");
    assertThat(closed(articles(article("a_new", null)))).isEmpty();
  }

  @Test
  void a_story_that_lost_an_article_or_a_neighbour_is_open() {
    assertThat(closed(articles().where("article_id <> 'a_may2'")))
        .containsExactly("s_jan", "s_mar", "s_undated");
    assertThat(closed(articles().where("article_id <> 'a_mar1'")))
        .containsExactly("s_may", "s_undated");
  }

  @Test
  void a_story_whose_copies_are_others_is_open() {
    assertThat(closed(articles(), "a_may1")).containsExactly("s_jan", "s_mar", "s_undated");
    Dataset<Row> then =
        rows(
            COPY,
            RowFactory.create("a_jan1", "a_jan2", .7),
            RowFactory.create("a_may1", "a_may2", .9));
    Dataset<Row> now =
        rows(
            COPY,
            RowFactory.create("a_jan1", "a_jan2", .6),
            RowFactory.create("a_may1", "a_may2", .9),
            // A new article is no reason: its story is found by its date.
            RowFactory.create("a_mar1", "a_new", .8));
    assertThat(ClosedStories.copyChanges(now, then, BEFORE).collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("a_jan1", "a_jan2");
  }
}
