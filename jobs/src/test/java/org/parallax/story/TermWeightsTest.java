package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermWeightsTest {

  /** Frequencies written down in a test. */
  private record Counted(int documents, Map<String, Integer> counts)
      implements DocumentFrequencies {
    @Override
    public int of(String term) {
      return counts.getOrDefault(term, 0);
    }
  }

  private static TermVector weigh(Counted background, Counted batch, Map<String, Integer> bag) {
    return new TermWeights(background, batch).weigh(new TreeMap<>(bag));
  }

  @Test
  void rareWordsWeighMoreThanCommonOnes() {
    TermVector vector =
        weigh(
            new Counted(20_350, Map.of("president", 13_943)),
            new Counted(2, Map.of("xylem", 2)),
            Map.of("president", 1, "xylem", 1));
    assertThat(vector.weight("xylem") / vector.weight("president"))
        .isEqualTo(4.615121 / 0.378118, within(1e-4));
  }

  @Test
  void aWordThatBecameCommonAfterTheBackgroundIsCommon() {
    Counted background = new Counted(20_350, Map.of("treaty", 900));
    TermVector vector =
        weigh(
            background,
            new Counted(1_000, Map.of("covid", 600, "treaty", 10)),
            Map.of("covid", 1, "treaty", 1));
    assertThat(vector.weight("covid")).isLessThan(vector.weight("treaty"));
  }

  @Test
  void repetitionCountsByItsLogarithm() {
    Counted none = new Counted(100, Map.of());
    TermVector vector = weigh(none, none, Map.of("a", 1, "b", 3));
    assertThat(vector.weight("b") / vector.weight("a")).isEqualTo(1 + Math.log(3), within(1e-9));
  }

  @Test
  void anEmptyBagIsAnEmptyVectorAndTheShippedBackgroundNeedsNoBatch() {
    Counted none = new Counted(0, Map.of());
    assertThat(weigh(none, none, Map.of()).size()).isZero();
    TermVector vector =
        new TermWeights(Background.english(), none)
            .weigh(new TreeMap<>(Map.of("president", 1, "gastropod", 1)));
    assertThat(vector.weight("gastropod")).isGreaterThan(5 * vector.weight("president"));
  }
}
