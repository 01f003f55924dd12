package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetScoresTest {

  private static final Tone NEGATIVE = new Tone(.95, .03, .02);
  private static final Tone NEUTRAL = new Tone(.2, .55, .25);
  private static final Tone POSITIVE = new Tone(.1, .2, .7);

  private static TargetScores.Scored scored(Polarity gold, Tone tone) {
    return new TargetScores.Scored(gold, tone);
  }

  @Test
  void theWorkedExample() {
    TargetScores scores =
        TargetScores.of(
            List.of(
                scored(Polarity.NEGATIVE, NEGATIVE),
                scored(Polarity.NEUTRAL, NEUTRAL),
                scored(Polarity.POSITIVE, NEUTRAL),
                scored(Polarity.POSITIVE, POSITIVE)));
    assertThat(scores.perClass())
        .extracting(TargetScores.ClassScore::f1)
        .satisfiesExactly(
            f1 -> assertThat(f1).isEqualTo(1),
            f1 -> assertThat(f1).isCloseTo(2.0 / 3, within(1e-12)),
            f1 -> assertThat(f1).isCloseTo(2.0 / 3, within(1e-12)));
    assertThat(scores.all().macroF1()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(scores.all().accuracy()).isEqualTo(.75);
  }

  @Test
  void theSurestHalfLeavesTheDoubtfulOut() {
    List<TargetScores.Scored> scored = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      scored.add(scored(Polarity.POSITIVE, NEUTRAL)); // wrong, and unsure
      scored.add(scored(Polarity.NEGATIVE, NEGATIVE));
    }
    TargetScores scores = TargetScores.of(scored);
    TargetScores.Cut half =
        scores.coverage().stream().filter(cut -> cut.share() == .5).findFirst().orElseThrow();
    assertThat(half.targets()).isEqualTo(5);
    assertThat(half.threshold()).isEqualTo(.95);
    assertThat(half.accuracy()).isEqualTo(1);
    assertThat(scores.all().accuracy()).isEqualTo(.5);
  }

  @Test
  void everyTargetLiesInOneBinOfConfidence() {
    TargetScores scores =
        TargetScores.of(
            List.of(
                scored(Polarity.NEGATIVE, NEGATIVE),
                scored(Polarity.NEUTRAL, NEUTRAL),
                scored(Polarity.NEUTRAL, new Tone(0, 1, 0))));
    assertThat(scores.reliability().stream().mapToInt(TargetScores.Bin::targets).sum())
        .isEqualTo(3);
    assertThat(scores.reliability())
        .filteredOn(bin -> bin.from() == .9)
        .singleElement()
        .satisfies(bin -> assertThat(bin.meanConfidence()).isCloseTo(.975, within(1e-12)));
  }

  @Test
  void nothingScoresNothing() {
    TargetScores scores = TargetScores.of(List.of());
    assertThat(scores.all().targets()).isZero();
    assertThat(scores.all().macroF1()).isZero();
    assertThat(scores.text()).contains("targets 0");
  }
}
