package org.parallax.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class StoryAgreementTest {

  private static Dataset<Row> labels(String column, List<?> labels, boolean isText) {
    return SparkTest.session()
        .createDataFrame(
            IntStream.range(0, labels.size())
                .mapToObj(i -> RowFactory.create("a" + i, labels.get(i)))
                .toList(),
            new StructType()
                .add("article_id", DataTypes.StringType)
                .add(column, isText ? DataTypes.StringType : DataTypes.IntegerType));
  }

  /** The example of {@code evaluate.ClusterScores}: gold AAABBC, predicted 001112. */
  @Test
  void theScoresAreThoseOfTheRoomThatEvaluates() {
    Dataset<Row> gold = labels("story", List.of(1, 1, 1, 2, 2, 3), false);
    Dataset<Row> found = labels("story_id", List.of("0", "0", "1", "1", "1", "2"), true);
    assertThat(StoryAgreement.of(found, gold))
        .contains("B-cubed 0.7778", "pairwise 0.5000", "largest found 3")
        .contains("stories of 1 and more: 1 with 1 articles, B-cubed P 1.0000 R 1.0000")
        .contains("stories of 2 and more: 2 with 5 articles")
        .contains("largest part 0.8333, exact 0.0000");
  }
}
