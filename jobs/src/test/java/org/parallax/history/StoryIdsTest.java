package org.parallax.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

/** Articles are called by one letter; the story whose earliest article is a is s_a. */
class StoryIdsTest {
  private static final StructType TOLD =
      new StructType()
          .add("story_id", DataTypes.StringType)
          .add("article_id", DataTypes.StringType);

  /** {@code "a: a b c"} is story s_a with three articles. */
  private static Dataset<Row> stories(String... stories) {
    List<Row> rows = new ArrayList<>();
    for (String story : stories) {
      String[] parts = story.split(": ");
      for (String article : parts[1].split(" ")) {
        rows.add(RowFactory.create("s_" + parts[0], "a_" + article));
      }
    }
    return SparkTest.session().createDataFrame(rows, TOLD);
  }

  /** The stories again, each with its articles in order. */
  private static List<String> named(Dataset<Row> rows) {
    Map<String, List<String>> told = new TreeMap<>();
    rows.select("story_id", "article_id")
        .orderBy("article_id")
        .collectAsList()
        .forEach(
            row ->
                told.computeIfAbsent(row.getString(0).substring(2), id -> new ArrayList<>())
                    .add(row.getString(1).substring(2)));
    return told.entrySet().stream()
        .map(story -> story.getKey() + ": " + String.join(" ", story.getValue()))
        .toList();
  }

  private static List<String> changes(Dataset<Row> now, Dataset<Row> before) {
    return StoryChanges.from(now, before)
        .select(
            "story_id_before",
            "story_id",
            "change",
            "shared_article_count",
            "article_count_before",
            "article_count")
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" ").replace("s_", ""))
        .sorted()
        .toList();
  }

  @Test
  void without_an_earlier_run_the_content_names_the_stories() {
    Dataset<Row> now = stories("a: a b", "c: c");
    assertThat(named(StoryIds.from(now, stories("z: z").where("false"))))
        .containsExactly("a: a b", "c: c");
    assertThat(changes(now, stories("z: z").where("false"))).isEmpty();
  }

  @Test
  void a_story_that_an_earlier_article_joins_keeps_its_id() {
    Dataset<Row> before = stories("b: b c");
    Dataset<Row> now = StoryIds.from(stories("a: a b c"), before);
    assertThat(named(now)).containsExactly("b: a b c");
    assertThat(changes(now, before)).containsExactly("b b grown 2 2 3");
  }

  @Test
  void the_id_goes_with_most_of_the_articles_when_a_story_falls_apart() {
    Dataset<Row> before = stories("a: a b c d e");
    // The one with the earliest article cannot have the id that its content would give it.
    Dataset<Row> now = StoryIds.from(stories("a: a e", "b: b c d"), before);
    assertThat(named(now)).containsExactly("a: b c d", "e: a e");
    assertThat(changes(now, before)).containsExactly("a a split 3 5 3", "a e split 2 5 2");
  }

  @Test
  void an_article_alone_whose_digits_are_taken_gets_others() {
    Dataset<Row> before = stories("a: a b c");
    List<String> now = named(StoryIds.from(stories("a: a", "b: b c"), before));
    assertThat(now).hasSize(2).contains("a: b c").anyMatch(story -> story.matches("\\w{16}: a"));
  }

  @Test
  void merged_stories_have_the_id_of_the_one_that_gave_most() {
    Dataset<Row> before = stories("a: a b", "c: c d e", "f: f");
    Dataset<Row> now = StoryIds.from(stories("a: a b c d e", "f: f"), before);
    assertThat(named(now)).containsExactly("c: a b c d e", "f: f");
    assertThat(changes(now, before)).containsExactly("a c merged 2 2 5", "c c merged 3 3 5");
  }

  @Test
  void halves_are_named_by_their_content() {
    Dataset<Row> before = stories("a: a b c d");
    assertThat(named(StoryIds.from(stories("a: a b", "c: c d"), before)))
        .containsExactly("a: a b", "c: c d");
  }

  @Test
  void articles_that_are_gone_do_not_count() {
    Dataset<Row> before = stories("a: a b c d e");
    Dataset<Row> now = StoryIds.from(stories("d: d e"), before);
    assertThat(named(now)).containsExactly("a: d e");
    assertThat(changes(now, before)).containsExactly("a a shrunk 2 5 2");
  }

  @Test
  void parts_of_two_stories_in_one_are_a_regrouping() {
    Dataset<Row> before = stories("a: a b c", "d: d e f");
    Dataset<Row> now = StoryIds.from(stories("a: a b f", "c: c", "d: d e"), before);
    assertThat(named(now)).containsExactly("a: a b f", "c: c", "d: d e");
    assertThat(changes(now, before))
        .containsExactly(
            "a a regrouped 2 3 3", "a c split 1 3 1", "d a regrouped 1 3 3", "d d split 2 3 2");
  }
}
