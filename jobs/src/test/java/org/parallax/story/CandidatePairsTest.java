package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class CandidatePairsTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

  private static final StructType ARTICLE =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("outlet_id", DataTypes.StringType, false)
          .add("title", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("text", DataTypes.StringType, false);

  private static Dataset<Row> vectors;
  private static final List<ComparedArticle> ARTICLES = new ArrayList<>();

  /** Forty articles of eight events over ten days, every fifth without a date. */
  @BeforeAll
  static void weigh() {
    var random = new Random(4);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var text = new StringBuilder("Event" + (char) ('a' + i % 8) + " seen");
      for (int w = 0; w < 12; w++) {
        text.append(" word").append((char) ('a' + random.nextInt(20)));
      }
      Instant date = START.plusSeconds(random.nextInt(10 * 86_400));
      rows.add(
          RowFactory.create(
              "a_%016x".formatted(random.nextLong()),
              "outlet",
              null,
              i % 5 == 0 ? null : Timestamp.from(date),
              text.toString()));
    }
    vectors = TermVectors.from(SparkTest.session().createDataFrame(rows, ARTICLE)).cache();
    for (Row row : vectors.collectAsList()) {
      CopyLinks copies = CopyLinks.none(row.getAs("article_id"));
      ARTICLES.add(ComparedArticle.of(row, new HashMap<>(), copies));
    }
  }

  @Test
  void the_pairs_and_their_scores_are_those_of_every_article_with_every_other() {
    Map<String, Double> expected = new TreeMap<>();
    for (ComparedArticle one : ARTICLES) {
      for (ComparedArticle other : ARTICLES) {
        double score = one.scoreWith(other);
        if (one.articleId().compareTo(other.articleId()) < 0 && score >= CandidatePairs.FLOOR) {
          expected.put(one.articleId() + other.articleId(), score);
        }
      }
    }
    Map<String, Double> found = new TreeMap<>();
    for (Row row : CandidatePairs.from(vectors.repartition(3)).collectAsList()) {
      assertThat(found.put(row.getString(0) + row.getString(1), row.getDouble(2))).isNull();
    }
    assertThat(found.keySet()).isEqualTo(expected.keySet()).hasSizeGreaterThan(100);
    expected.forEach((pair, score) -> assertThat(found.get(pair)).isCloseTo(score, within(1e-6)));
  }

  @Test
  void every_article_gets_one_story_and_its_neighbours_are_where_they_are_said_to_be() {
    List<Row> members =
        StoryMembers.from(vectors, CandidatePairs.from(vectors), CopyPairs.from(vectors), 0.04)
            .collectAsList();
    Map<String, String> stories = new HashMap<>();
    members.forEach(row -> stories.put(row.getAs("article_id"), row.getAs("story_id")));
    assertThat(members).hasSize(40);
    assertThat(stories).hasSize(40);
    Set<String> rejected = new HashSet<>();
    for (Row row : members) {
      String story = row.getAs("story_id");
      if (row.getAs("nearest_article_id") != null) {
        assertThat(stories.get(row.<String>getAs("nearest_article_id"))).isEqualTo(story);
        assertThat(row.<Double>getAs("nearest_similarity")).isPositive();
      }
      if (row.getAs("rejected_article_id") != null) {
        rejected.add(row.getAs("article_id"));
        assertThat(stories.get(row.<String>getAs("rejected_article_id"))).isNotEqualTo(story);
        assertThat(row.<Double>getAs("rejected_similarity")).isGreaterThanOrEqualTo(0.04);
      }
    }
    assertThat(rejected).isNotEmpty();
  }

  @Test
  void a_story_of_more_articles_than_one_may_have_pairs_hangs_together_and_its_pairs_are_bounded() {
    int count = 2 * CandidatePairs.MOST_PER_BLOCK + 30;
    var random = new Random(5);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder("Harbour");
      for (int w = 0; w < 10; w++) {
        text.append(" fact").append((char) ('a' + random.nextInt(14)));
      }
      rows.add(
          RowFactory.create(
              "a_%016x".formatted(random.nextLong()),
              "outlet",
              null,
              Timestamp.from(START.plusSeconds(random.nextInt(7_200))),
              text.toString()));
    }
    Dataset<Row> large =
        TermVectors.from(SparkTest.session().createDataFrame(rows, ARTICLE)).cache();
    Dataset<Row> pairs = CandidatePairs.from(large).cache();
    assertThat(pairs.count())
        .isBetween(
            count / 2L * CandidatePairs.MOST_PER_BLOCK,
            (long) count * CandidatePairs.MOST_PER_BLOCK)
        .isLessThan(count * (count - 1L) / 2);
    List<Row> components = Components.of(pairs, count).collectAsList();
    assertThat(components).hasSize(count);
    assertThat(components.stream().map(row -> row.getString(1)).distinct()).hasSize(1);
  }
}
