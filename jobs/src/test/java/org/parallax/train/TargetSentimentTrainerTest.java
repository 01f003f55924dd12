package org.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.SparkTest;
import org.parallax.tone.Polarity;
import org.parallax.tone.TargetGold;
import org.parallax.tone.TargetScores;
import org.parallax.tone.TargetSentiment;

@ExtendWith(SparkTest.class)
class TargetSentimentTrainerTest {

  private static final List<String> NAMES = List.of("Okoro", "Lind", "Ruiz", "Petrov", "Marlowe");
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Friday");

  /** What the trainer must find out: invented verbs, known to no list. */
  private static List<TargetGold> gold() {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      for (String day : DAYS) {
        lines.add(line(name, " glorped the town on " + day + ".", "pos"));
        lines.add(line(name, " snarfed the town on " + day + ".", "neg"));
        lines.add(line(name, " walked the town on " + day + ".", "neu"));
      }
    }
    return TargetGold.of("gold.jsonl", String.join("\n", lines));
  }

  private static String line(String name, String rest, String polarity) {
    return "{\"sentence\": \"%s%s\", \"targets\": [{\"start\": 0, \"end\": %d, \"polarity\": \"%s\"}]}"
        .formatted(name, rest, name.length(), polarity);
  }

  @Test
  void aModelLearnsWhatItIsShownAndSaysTheSameAgain() {
    List<TargetGold> gold = gold();
    TargetSentimentTrainer.Trained trained =
        TargetSentimentTrainer.train(SparkTest.session(), gold);

    TargetScores scores = TargetScores.of(gold, new TargetSentiment(trained.model()));
    assertThat(scores.all().accuracy()).isEqualTo(1);
    assertThat(scores.perClass())
        .extracting(TargetScores.ClassScore::polarity)
        .containsExactly(Polarity.values());
    assertThat(trained.heldOut().all().targets()).isEqualTo(gold.size());
    assertThat(TargetSentimentTrainer.train(SparkTest.session(), gold).model().toBytes())
        .isEqualTo(trained.model().toBytes());
  }
}
