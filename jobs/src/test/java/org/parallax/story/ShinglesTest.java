package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {

  private static final String A = "the company denies helping the army target the united states";
  private static final String B = "the company denies helping the army to target the united states";

  @Test
  void theContainmentOfTheWorkedExample() {
    assertThat(Shingles.of(A, 3).size()).isEqualTo(8);
    assertThat(Shingles.of(B, 3).size()).isEqualTo(9);
    assertThat(Shingles.of(A, 3).containment(Shingles.of(B, 3))).isEqualTo(0.75);
    assertThat(Shingles.of(A).containment(Shingles.of(B))).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(Shingles.of(B).containment(Shingles.of(A))).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(Shingles.of(B).shareIn(Shingles.of(A))).isEqualTo(2.0 / 7, within(1e-12));
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    Shingles plain = Shingles.of("the us didnt sell 1250 jets to them");
    Shingles marked = Shingles.of("The U.S. “didn’t” sell\n1,250 jets — to them.");
    assertThat(marked.size()).isEqualTo(plain.size()).isEqualTo(4);
    assertThat(marked.containment(plain)).isEqualTo(1);
  }

  @Test
  void theOrderOfWordsCounts() {
    assertThat(Shingles.of("a b c d e").containment(Shingles.of("e d c b a"))).isZero();
  }

  @Test
  void aTextOfFourWordsHasNoRunAndIsContainedInNothing() {
    Shingles brief = Shingles.of("one two three four");
    assertThat(brief.size()).isZero();
    assertThat(brief.containment(brief)).isZero();
    assertThat(brief.shareIn(brief)).isZero();
    assertThat(Shingles.of("").size()).isZero();
  }

  @Test
  void aRepeatedRunIsOneRun() {
    assertThat(Shingles.of("ha ".repeat(50)).size()).isEqualTo(1);
  }

  @Test
  void otherScriptsHaveRuns() {
    assertThat(Shingles.of("Правительство Йемена сообщило вчера о новых переговорах").size())
        .isEqualTo(3);
  }
}
