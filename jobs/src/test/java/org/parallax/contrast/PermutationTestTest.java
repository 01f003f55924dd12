package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.contrast.PermutationTest.Observation;
import org.parallax.contrast.PermutationTest.Outcome;

class PermutationTestTest {

  private static final long SEED = 17;

  private static Optional<Outcome> run(List<Observation> observations) {
    return PermutationTest.of(observations, SEED);
  }

  private static Outcome test(Observation... observations) {
    return run(List.of(observations)).orElseThrow();
  }

  private static List<Observation> random(int size, int firstSize, long seed) {
    Random random = new Random(seed);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int words = 100 + random.nextInt(900);
      observations.add(new Observation(random.nextInt(words / 10), words, i < firstSize));
    }
    return observations;
  }

  @Test
  void twoAgainstTwoCannotSayMuch() {
    Outcome outcome =
        test(
            new Observation(5, 10, true),
            new Observation(6, 10, true),
            new Observation(1, 10, false),
            new Observation(2, 10, false));
    assertThat(outcome.difference()).isEqualTo(0.40, within(1e-12));
    assertThat(outcome.pValue()).isEqualTo(2.0 / 6, within(1e-12));
    assertThat(outcome.arrangements()).isEqualTo(6);
    assertThat(outcome.exact()).isTrue();
  }

  @Test
  void oneAgainstOneNeverSaysAnything() {
    assertThat(test(new Observation(9, 10, true), new Observation(0, 10, false)).pValue())
        .isEqualTo(1);
  }

  @Test
  void equalRatesAreNoDifferenceInSpiteOfRounding() {
    assertThat(
            test(
                    new Observation(1, 3, true),
                    new Observation(0.1, 0.3, true),
                    new Observation(7, 21, false),
                    new Observation(0.7, 2.1, false))
                .pValue())
        .isEqualTo(1);
  }

  @Test
  void theRateIsThatOfTheSumsNotTheMeanOfTheRates() {
    assertThat(
            test(
                    new Observation(1, 1, true),
                    new Observation(0, 99, true),
                    new Observation(0, 100, false))
                .difference())
        .isEqualTo(0.01, within(1e-12));
  }

  @Test
  void aGroupWithoutArticlesOrWordsIsNotTested() {
    assertThat(run(List.of())).isEmpty();
    assertThat(run(List.of(new Observation(1, 2, true)))).isEmpty();
    assertThat(run(List.of(new Observation(1, 2, true), new Observation(0, 0, false)))).isEmpty();
  }

  @Test
  void manyArrangementsAreDrawnAndAgreeWithAllOfThem() {
    List<Observation> observations = random(16, 8, 1);
    Outcome exact = run(observations).orElseThrow();
    assertThat(exact.arrangements()).isEqualTo(12_870);
    List<Observation> doubled = random(40, 20, 1);
    Outcome drawn = run(doubled).orElseThrow();
    assertThat(drawn.exact()).isFalse();
    assertThat(drawn.arrangements()).isEqualTo(10_000);
    assertThat(drawn.pValue()).isBetween(1.0 / 10_001, 1.0);
  }

  @Test
  void drawnArrangementsGiveTheExactPValueWithinTheirError() {
    // One article against 20,001: C = 20,002 is just too many to enumerate, p is known: 1/2
    // extreme.
    List<Observation> observations = new ArrayList<>();
    observations.add(new Observation(1, 1, true));
    for (int i = 0; i < 20_001; i++) {
      observations.add(new Observation(i % 4 == 0 ? 1 : 0, 1, false));
    }
    Outcome outcome = run(observations).orElseThrow();
    assertThat(outcome.exact()).isFalse();
    assertThat(outcome.pValue()).isEqualTo(0.25, within(0.015));
  }

  @Test
  void neitherRowOrderNorASwapOfTheGroupsChangesTheOutcome() {
    for (int size : new int[] {9, 24, 30}) {
      List<Observation> observations = random(size, size / 3, size);
      Outcome outcome = run(observations).orElseThrow();
      List<Observation> shuffled = new ArrayList<>(observations);
      Collections.shuffle(shuffled, new Random(7));
      assertThat(run(shuffled).orElseThrow().pValue()).isEqualTo(outcome.pValue());
      List<Observation> swapped =
          observations.stream()
              .map(o -> new Observation(o.numerator(), o.denominator(), !o.first()))
              .toList();
      Outcome back = run(swapped).orElseThrow();
      assertThat(back.pValue()).isEqualTo(outcome.pValue());
      assertThat(back.difference()).isEqualTo(-outcome.difference());
    }
  }

  @Test
  void withoutADifferenceAtMostAboutFivePercentAreBelowFivePercent() {
    int alarms = 0;
    for (int seed = 0; seed < 200; seed++) {
      if (run(random(10, 5, seed)).orElseThrow().pValue() < 0.05) {
        alarms++;
      }
    }
    assertThat(alarms).isLessThanOrEqualTo(18);
  }
}
