package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class ComponentsTest {
  private static final StructType PAIR =
      new StructType()
          .add("article_a", DataTypes.StringType)
          .add("article_b", DataTypes.StringType);

  private static Dataset<Row> edges(int articles, int count) {
    var random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // Ids with a first digit of 8 and more are negative as numbers of 64 bits.
      rows.add(RowFactory.create(id(random.nextInt(articles)), id(random.nextInt(articles))));
    }
    return SparkTest.session().createDataFrame(rows, PAIR);
  }

  private static String id(int number) {
    return "a_%016x".formatted(number * 0x9E3779B97F4A7C15L);
  }

  @Test
  void union_find_and_the_graph_give_the_same_labels() {
    Dataset<Row> edges = edges(60, 45);
    List<Row> onDriver = Components.of(edges, 1000).orderBy("article_id").collectAsList();
    List<Row> asGraph = Components.of(edges, 3).orderBy("article_id").collectAsList();
    assertThat(onDriver).isNotEmpty().isEqualTo(asGraph);
  }

  @Test
  void a_label_is_the_smallest_article_of_its_component() {
    List<Row> labels = Components.of(edges(60, 45)).collectAsList();
    assertThat(labels).allMatch(row -> row.getString(1).compareTo(row.getString(0)) <= 0);
    assertThat(labels)
        .filteredOn(row -> row.getString(0).equals(row.getString(1)))
        .hasSizeGreaterThan(1);
  }
}
