package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermVectorTest {

  private static final TermVector ONE = of(Map.of("alibaba", 2.0, "memo", 1.0, "china", 1.0));
  private static final TermVector TWO = of(Map.of("alibaba", 1.0, "memo", 2.0, "apple", 2.0));

  private static TermVector of(Map<String, Double> weights) {
    return TermVector.of(new TreeMap<>(weights));
  }

  @Test
  void theCosineOfTheWorkedExample() {
    assertThat(ONE.dot(TWO)).isEqualTo(0.544331, within(1e-6)).isEqualTo(TWO.dot(ONE));
    assertThat(ONE.dot(ONE)).isEqualTo(1, within(1e-12));
  }

  @Test
  void anEmptyVectorIsLikeNothing() {
    TermVector empty = of(Map.of());
    assertThat(empty.dot(ONE)).isZero();
    assertThat(empty.dot(empty)).isZero();
    assertThat(empty.top(3)).isEmpty();
    assertThat(of(Map.of("nothing", 0.0)).size()).isZero();
  }

  @Test
  void theHeaviestWordsComeFirstEqualOnesInTheirOrderAndPairsNever() {
    TermVector vector = of(Map.of("b", 1.0, "a", 1.0, "c", 2.0, "a_b", 9.0));
    assertThat(vector.top(2)).containsExactly("c", "a");
    assertThat(vector.top(9)).containsExactly("c", "a", "b");
  }

  @Test
  void sharedTermsAddUpToTheCosine() {
    assertThat(ONE.sharedTerms(TWO, 9))
        .extracting(TermVector.SharedTerm::term)
        .containsExactly("alibaba", "memo");
    assertThat(ONE.sharedTerms(TWO, 9).stream().mapToDouble(TermVector.SharedTerm::product).sum())
        .isEqualTo(ONE.dot(TWO), within(1e-12));
    assertThat(ONE.sharedTerms(TWO, 1)).hasSize(1);
  }

  @Test
  void differentTermsWithTheSameHashCodeStayApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    TermVector both = of(Map.of("Aa", 3.0, "BB", 4.0));
    assertThat(of(Map.of("Aa", 1.0)).dot(of(Map.of("BB", 1.0)))).isZero();
    assertThat(both.dot(of(Map.of("BB", 1.0)))).isEqualTo(0.8, within(1e-12));
    assertThat(both.weight("Aa")).isEqualTo(0.6, within(1e-12));
    assertThat(both.weight("C#")).isZero();
  }

  @Test
  void aVectorThatWasWrittenAndReadIsTheSame() {
    TermVector read = TermVector.of(ONE.terms(), ONE.weights());
    assertThat(read.dot(TWO)).isEqualTo(ONE.dot(TWO));
    assertThat(read.weight("memo")).isEqualTo(ONE.weight("memo"));
    assertThat(read.top(3)).isEqualTo(ONE.top(3));
  }
}
