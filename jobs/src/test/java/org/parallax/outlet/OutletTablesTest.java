package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.SparkTest;
import org.parallax.contrast.BenjaminiHochberg;

@ExtendWith(SparkTest.class)
class OutletTablesTest {
  private static final List<String> OUTLETS = List.of("courier", "herald", "tribune");

  private static Dataset<Row> table(String columns, List<Row> rows) {
    return SparkTest.session().createDataFrame(rows, StructType.fromDDL(columns));
  }

  /** Thirty stories of three outlets; from story 24 on herald and courier print the same copy. */
  private static Dataset<Row> storyArticles() {
    var rows = new ArrayList<Row>();
    for (int s = 0; s < 30; s++) {
      for (String outlet : OUTLETS) {
        boolean isCopy = s >= 24 && !outlet.equals("tribune");
        String id = "s%02d-%s".formatted(s, outlet);
        rows.add(
            RowFactory.create(
                id,
                "s%02d".formatted(s),
                outlet,
                isCopy ? "s%02d-copy".formatted(s) : id,
                isCopy ? .5 : 1.0));
      }
    }
    return table(
        "article_id string, story_id string, outlet_id string, copy_group_id string, weight double",
        rows);
  }

  private static Dataset<Row> storyFeatures() {
    var random = new Random(1);
    var rows = new ArrayList<Row>();
    for (int s = 0; s < 30; s++) {
      for (String outlet : OUTLETS) {
        double hedges = (outlet.equals("herald") ? 5 : 0) + s + random.nextDouble();
        String story = "s%02d".formatted(s);
        rows.add(
            RowFactory.create(story, outlet, "hedges_per_1000_words", "all", hedges, 1.0, 1.0));
        rows.add(RowFactory.create(story, outlet, "lix", "all", s < 5 ? hedges : 40.0, 1.0, 40.0));
        if (s == 0) {
          rows.add(RowFactory.create(story, outlet, "word_count", "narrator", 8.0, 1.0, 8.0));
        }
      }
      rows.add(RowFactory.create("s99", "courier", "lix", "all", null, null, null));
    }
    return table(
        "story_id string, outlet_id string, feature string, voice string, value double,"
            + " rest_value double, numerator double",
        rows);
  }

  @Test
  void effectsAreFoundAndWhatCannotBeTestedSaysWhy() {
    List<Row> rows =
        OutletFeatures.TABLE
            .conform(OutletFeatures.from(storyFeatures(), storyArticles(), 1))
            .orderBy("feature", "voice", "outlet_id")
            .collectAsList();
    assertThat(rows).hasSize(9);
    Row herald = rows.get(1);
    assertThat(herald.<String>getAs("outlet_id")).isEqualTo("herald");
    assertThat(herald.<Long>getAs("story_count")).isEqualTo(30);
    // 24 stories with 5 more, 6 in which half of that stands in the copy.
    assertThat(herald.<Double>getAs("effect")).isCloseTo((24 * 5 + 6 * 2.5) / 30, within(.2));
    assertThat(herald.<Double>getAs("q_value")).isLessThan(.001);
    assertThat(herald.<Double>getAs("ci_low")).isGreaterThan(0);
    assertThat(rows.get(3).<String>getAs("untestable_reason")).isEqualTo("same_values");
    assertThat(rows.get(3).<Object>getAs("ci_low")).isNull();
    assertThat(rows.get(6).<String>getAs("untestable_reason")).isEqualTo("too_few_stories");
    assertThat(rows).noneMatch(row -> row.<Boolean>getAs("is_rankable"));
  }

  @Test
  void theWindowsAreBenjaminiHochberg() {
    var random = new Random(2);
    var rows = new ArrayList<Row>();
    double[] p = random.doubles(60).map(each -> Math.rint(each * each * 50) / 50).toArray();
    for (int i = 0; i < p.length; i++) {
      rows.add(RowFactory.create(i, p[i]));
    }
    rows.add(RowFactory.create(60, null));
    List<Row> found =
        FalseDiscoveries.over(table("id int, p_value double", rows)).orderBy("id").collectAsList();
    double[] q = BenjaminiHochberg.adjust(p);
    for (int i = 0; i < q.length; i++) {
      assertThat(found.get(i).<Double>getAs("q_value")).isCloseTo(q[i], within(1e-12));
    }
    assertThat(found.get(60).<Object>getAs("q_value")).isNull();
  }

  @Test
  void wordsOfAnOutletAreFoundAndItsOwnNameIsNone() {
    var words = new ArrayList<Row>();
    for (int s = 0; s < 30; s++) {
      for (String outlet : OUTLETS) {
        String id = "s%02d-%s".formatted(s, outlet);
        words.add(RowFactory.create(id, "bridge", 5));
        words.add(RowFactory.create(id, outlet.equals("tribune") ? "regime" : "government", 2));
        words.add(RowFactory.create(id, outlet, 1));
        words.add(RowFactory.create(id, s < 2 ? "rare" : "common", 1));
      }
    }
    var stories = new ArrayList<Row>();
    for (int s = 0; s < 30; s++) {
      stories.add(RowFactory.create("s%02d".formatted(s), 3L));
    }
    List<Row> rows =
        OutletWords.TABLE
            .conform(
                OutletWords.from(
                    table("article_id string, word string, count int", words),
                    storyArticles(),
                    table("story_id string, outlet_count bigint", stories),
                    table(
                        "outlet_id string, outlet_name string",
                        OUTLETS.stream().map(id -> RowFactory.create(id, "The " + id)).toList()),
                    1))
            .orderBy("outlet_id", "term")
            .collectAsList();
    assertThat(rows)
        .noneMatch(row -> row.getAs("term").equals(row.getAs("outlet_id")))
        .noneMatch(row -> row.getAs("term").equals("rare"));
    Row regime =
        rows.stream()
            .filter(row -> row.getAs("outlet_id").equals("tribune"))
            .filter(row -> row.getAs("term").equals("regime"))
            .findFirst()
            .orElseThrow();
    assertThat(regime.<Long>getAs("count")).isEqualTo(60);
    assertThat(regime.<Long>getAs("story_count")).isEqualTo(30);
    assertThat(regime.<Double>getAs("log_odds")).isGreaterThan(3);
    assertThat(regime.<Double>getAs("z")).isGreaterThan(3);
    assertThat(regime.<Double>getAs("q_value")).isLessThan(.001);
    Row bridge =
        rows.stream().filter(row -> row.getAs("term").equals("bridge")).findFirst().orElseThrow();
    assertThat(bridge.<Object>getAs("p_value")).isNull();
    assertThat(bridge.<Double>getAs("log_odds")).isCloseTo(0, within(.01));
  }

  @Test
  void pairsShareStoriesAndStatementsButNoCopies() {
    var features = new ArrayList<Row>();
    var coverage = new ArrayList<Row>();
    for (int s = 0; s < 30; s++) {
      String story = "s%02d".formatted(s);
      for (String outlet : OUTLETS) {
        for (String feature :
            List.of("neutral_verb_share", "hostile_verb_share", "document_attribution_share")) {
          double count = feature.startsWith("hostile") && !outlet.equals("tribune") ? 0 : 2;
          features.add(RowFactory.create(story, outlet, feature, "all", count));
        }
        features.add(RowFactory.create(story, outlet, "word_count", "narrator", 300.0));
        features.add(RowFactory.create(story, outlet, "word_count", "all", 900.0));
        coverage.add(RowFactory.create(story, "x", outlet, "told"));
        coverage.add(
            RowFactory.create(story, "y", outlet, outlet.equals("herald") ? "told" : "absent"));
      }
    }
    List<Row> rows =
        OutletPairs.TABLE
            .conform(
                OutletPairs.from(
                    table(
                        "story_id string, outlet_id string, feature string, voice string,"
                            + " numerator double",
                        features),
                    table(
                        "story_id string, statement_id string, outlet_id string, status string",
                        coverage),
                    storyArticles(),
                    1))
            .orderBy("outlet_a", "outlet_b")
            .collectAsList();
    assertThat(rows).hasSize(3);
    Row copies = rows.get(0);
    assertThat(copies.<Long>getAs("shared_story_count")).isEqualTo(24);
    assertThat(copies.<Double>getAs("distance")).isZero();
    assertThat(copies.<Double>getAs("shared_statement_share")).isEqualTo(.5);
    Row unlike = rows.get(1);
    assertThat(unlike.<String>getAs("outlet_b")).isEqualTo("tribune");
    assertThat(unlike.<Long>getAs("shared_story_count")).isEqualTo(30);
    // (1, 0) against (.5, .5) in one family of three.
    assertThat(unlike.<Double>getAs("distance")).isCloseTo(.557923 / 3, within(1e-6));
    assertThat(unlike.<Double>getAs("distance_floor")).isBetween(.001, .1);
    assertThat(unlike.<Double>getAs("shared_statement_share")).isEqualTo(1);
    assertThat(unlike.<Boolean>getAs("is_testable")).isTrue();
  }
}
