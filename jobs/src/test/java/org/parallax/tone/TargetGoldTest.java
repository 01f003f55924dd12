package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.UserError;

class TargetGoldTest {

  private static final String LINE =
      "{\"sentence\": \"Okoro won. Lind lied.\", \"targets\": [{\"start\": 0, \"end\": 5,"
          + " \"mention\": \"Okoro\", \"polarity\": \"pos\"}, {\"start\": 11, \"end\": 15,"
          + " \"polarity\": \"negative\"}]}";

  @Test
  void aTargetIsFoundInTheSentenceThatTheAnnotatorSees() {
    List<TargetGold> gold = TargetGold.of("gold.jsonl", LINE + "\n\n");
    assertThat(gold).extracting(TargetGold::sentenceIndex).containsExactly(0, 1);
    assertThat(gold)
        .extracting(TargetGold::polarity)
        .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
  }

  @Test
  void mistakesAreNamedWithTheirLine() {
    assertThatThrownBy(() -> TargetGold.of("g", LINE + "\n{oops"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Line 2");
    assertThatThrownBy(() -> TargetGold.of("g", "{\"targets\": []}"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no sentence");
    assertThatThrownBy(() -> TargetGold.of("g", LINE.replace("pos", "good")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("good");
    assertThatThrownBy(() -> TargetGold.of("g", LINE.replace("15", "99").replace("11", "90")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("90-99");
    assertThatThrownBy(() -> TargetGold.of("g", "\n"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("empty");
  }

  @Test
  void nearDuplicatesShareAFold() {
    String words = "one two three four five six seven eight";
    List<TargetGold> gold =
        TargetGold.of(
            "g",
            String.join(
                "\n",
                line("Okoro " + words),
                line("Lind saw rain and wind"),
                line("Marlowe " + words + " nine"),
                line("Hallam slept")));
    int[] folds = GoldFolds.of(gold, 2);
    assertThat(folds[0]).isEqualTo(folds[2]);
    assertThat(folds).contains(0, 1);
    assertThat(folds[1]).isNotEqualTo(folds[0]);
  }

  private static String line(String sentence) {
    return "{\"sentence\": \"%s\", \"targets\": [{\"start\": 0, \"end\": 4, \"polarity\": \"neu\"}]}"
        .formatted(sentence);
  }
}
