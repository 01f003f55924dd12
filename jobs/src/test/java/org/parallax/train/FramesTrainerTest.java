package org.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.SparkTest;
import org.parallax.UserError;
import org.parallax.cue.CueFinder;
import org.parallax.evaluate.FramesGold;
import org.parallax.text.Annotator;
import org.parallax.text.Document;

@ExtendWith(SparkTest.class)
class FramesTrainerTest {

  private static final StructType ARTICLES =
      new StructType()
          .add("source_record", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("standfirst", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  private static final String[] DAYS = {"Monday", "Tuesday", "Friday"};

  private static Dataset<Row> articles(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          i % 2 == 0
              ? "The harbour tax rose on %s. Wages fell, and prices rose.".formatted(DAYS[i % 3])
              : "The choir sang on %s. The bishop prayed for the town.".formatted(DAYS[i % 3]);
      rows.add(RowFactory.create("r" + i, null, null, text, "en"));
    }
    rows.add(RowFactory.create("german", null, null, "Es regnet.", "de"));
    return SparkTest.session().createDataFrame(rows, ARTICLES);
  }

  private static FramesGold gold(int count) {
    StringBuilder text = new StringBuilder("id,money\ngerman,1\nnowhere,1\n");
    for (int i = 0; i < count; i++) {
      text.append("r%d,%d%n".formatted(i, 1 - i % 2));
    }
    return FramesGold.of("gold.csv", text.toString());
  }

  @Test
  void whatTheWordsTellIsLearntAndAppliedWithoutSpark() {
    FramesTrainer.Trained trained =
        FramesTrainer.train(SparkTest.session(), articles(24), gold(24));
    assertThat(trained.scores().macroF1()).isEqualTo(1);
    assertThat(trained.scores().frames().get(0).articles()).isEqualTo(24);
    Document document =
        new Annotator().annotate("A tax on bread rose, and wages fell.", null, null, "en");
    var probabilities = trained.model().score(document, new CueFinder().find(document));
    assertThat(trained.model().present(probabilities)).containsExactly("money");
    Document prayer = new Annotator().annotate("The bishop prayed.", null, null, "en");
    assertThat(trained.model().present(trained.model().score(prayer, new CueFinder().find(prayer))))
        .isEmpty();
  }

  @Test
  void aFrameThatIsTooRareIsNamed() {
    assertThatThrownBy(() -> FramesTrainer.train(SparkTest.session(), articles(8), gold(8)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("money")
        .hasMessageContaining("Of the 8 English articles");
  }
}
