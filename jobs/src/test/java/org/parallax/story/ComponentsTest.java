package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
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
          .add("article_b", DataTypes.StringType)
          .add("score", DataTypes.DoubleType);

  private static Dataset<Row> edges(int articles, int count) {
    var random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String one = id(random.nextInt(articles));
      String other = id(random.nextInt(articles));
      if (one.compareTo(other) < 0) {
        rows.add(RowFactory.create(one, other, 0.03 + 0.9 * random.nextDouble()));
      }
    }
    return SparkTest.session().createDataFrame(rows, PAIR);
  }

  private static String id(int number) {
    return "a_%016x".formatted(number * 0x9E3779B97F4A7C15L);
  }

  @Test
  void the_components_are_those_of_the_links_however_they_are_parted() {
    Dataset<Row> edges = edges(60, 45);
    var forest = new SpanningForest();
    edges
        .collectAsList()
        .forEach(
            row ->
                forest.add(
                    new SpanningForest.Link(row.getString(0), row.getString(1), row.getDouble(2))));
    for (int partitions : new int[] {1, 5}) {
      var labels = new TreeMap<String, String>();
      Components.of(edges.repartition(partitions), 7)
          .collectAsList()
          .forEach(row -> labels.put(row.getString(0), row.getString(1)));
      assertThat(labels).isEqualTo(forest.components(7)).isNotEmpty();
    }
  }

  @Test
  void a_label_is_the_smallest_article_of_its_component() {
    List<Row> labels = Components.of(edges(60, 45), 60).collectAsList();
    assertThat(labels).allMatch(row -> row.getString(1).compareTo(row.getString(0)) <= 0);
    assertThat(labels)
        .filteredOn(row -> row.getString(0).equals(row.getString(1)))
        .hasSizeGreaterThan(1);
  }
}
