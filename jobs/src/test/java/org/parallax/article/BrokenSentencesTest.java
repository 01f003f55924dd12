package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The U.S. # Department of Labor published its figures.",
        "Officials met in the capital. The U.K. # Parliament was closed.",
        "The report was written by a former U.S. # Official who knows the port.",
        "The order came from the U.S. # Secretary of Labor.",
        "He had met Gen. # Holm in the morning.",
        "The bridge was closed and # the ferry was not ready.",
        "The plan of the # Easthaven council failed.",
        "EASTHAVEN (Reuters) - # The council voted on Monday.",
      })
  void aSentenceBrokenByThePageIsMadeWhole(String first, String second) {
    assertThat(BrokenSentences.rejoined(List.of(first, second)))
        .containsExactly(first + " " + second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The council voted. # The mayor agreed.",
        "The company sells most of its boats in the U.S. # The rest goes to Norway.",
        "\"We cannot wait,\" she said. # she laughed.",
        "What the traders say # The traders are angry.",
        "There are three reasons: # cracks in the pillars.",
      })
  void twoParagraphsStayTwo(String first, String second) {
    assertThat(BrokenSentences.rejoined(List.of(first, second))).containsExactly(first, second);
  }

  @Test
  void threePiecesBecomeOne() {
    assertThat(
            BrokenSentences.rejoined(List.of("The U.S.", "Senate met Gen.", "Holm.", "It rained.")))
        .containsExactly("The U.S. Senate met Gen. Holm.", "It rained.");
    assertThat(BrokenSentences.rejoined(List.of())).isEmpty();
  }
}
