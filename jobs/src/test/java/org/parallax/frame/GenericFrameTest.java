package org.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.cue.Cue;
import org.parallax.text.Voice;

class GenericFrameTest {

  private static Cue cue(String family, String item, double weight) {
    return new Cue(0, 0, 1, family, item, weight, Voice.NARRATOR, null, Cue.NO_TARGET);
  }

  @Test
  void weakWordsAnswerAQuestionTogether() {
    List<Cue> cues = new ArrayList<>();
    cues.add(cue("generic_frame", "conflict.disagreement", .8));
    cues.add(cue("generic_frame", "conflict.two_sides", 1));
    cues.add(cue("generic_frame", "conflict.reproach", .6));
    assertThat(GenericFrame.CONFLICT.answered(cues)).isEqualTo(1);
    cues.add(cue("generic_frame", "conflict.disagreement", .4));
    assertThat(GenericFrame.CONFLICT.answered(cues)).isEqualTo(2);
    assertThat(GenericFrame.RESPONSIBILITY.answered(cues)).isZero();
  }

  @Test
  void otherFamiliesAnswerNothing() {
    assertThat(GenericFrame.CONFLICT.answered(List.of(cue("loaded", "conflict.two_sides", 1))))
        .isZero();
    assertThat(GenericFrame.CONFLICT.answered(List.of())).isZero();
  }

  @Test
  void nineteenOfTwentyQuestionsAreComputable() {
    assertThat(Arrays.stream(GenericFrame.values()).mapToInt(GenericFrame::questionCount).sum())
        .isEqualTo(20);
    assertThat(Arrays.stream(GenericFrame.values()).mapToInt(f -> f.items().size()).sum())
        .isEqualTo(19);
    assertThat(GenericFrame.HUMAN_INTEREST.items()).hasSize(4);
  }
}
