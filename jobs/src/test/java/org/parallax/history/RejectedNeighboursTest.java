package org.parallax.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class RejectedNeighboursTest {
  private static final StructType MEMBER =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("rejected_article_id", DataTypes.StringType)
          .add("rejected_similarity", DataTypes.DoubleType)
          .add("rejected_shared_terms", DataTypes.StringType)
          .add("rejected_opposing_terms", DataTypes.StringType);

  private static final Dataset<Row> CLOSED =
      SparkTest.session()
          .createDataFrame(
              List.of(RowFactory.create("a_closed")),
              new StructType().add("article_id", DataTypes.StringType));

  private static Row neighbour(String article, String rejected, Double similarity, String terms) {
    return RowFactory.create(article, rejected, similarity, terms, null);
  }

  private static List<Row> neighbours(Row before, Row now) {
    return RejectedNeighbours.from(rows(now), rows(before), CLOSED).collectAsList();
  }

  private static Dataset<Row> rows(Row row) {
    return SparkTest.session().createDataFrame(List.of(row), MEMBER);
  }

  @Test
  void a_neighbour_in_a_closed_story_stays() {
    Row before = neighbour("a_undated", "a_closed", .05, "quake .05");
    assertThat(neighbours(before, neighbour("a_undated", null, null, null)))
        .containsExactly(before);
    assertThat(neighbours(before, neighbour("a_undated", "a_open", .04, "tremor .04")))
        .containsExactly(before);
  }

  @Test
  void a_closer_one_takes_its_place() {
    Row now = neighbour("a_undated", "a_new", .06, "aftershock .06");
    assertThat(neighbours(neighbour("a_undated", "a_closed", .05, "quake .05"), now))
        .containsExactly(now);
  }

  @Test
  void what_lies_in_an_open_story_was_looked_at_again() {
    Row now = neighbour("a_undated", null, null, null);
    assertThat(neighbours(neighbour("a_undated", "a_open", .05, "quake .05"), now))
        .containsExactly(now);
  }
}
