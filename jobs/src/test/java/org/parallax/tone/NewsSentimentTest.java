package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cue.Vader;
import org.parallax.text.Document;

class NewsSentimentTest {

  private static final Vader VADER = new Vader();
  private static final NewsSentiment NEWS = new NewsSentiment(VADER);

  private static double compound(String text) {
    Document document = Examples.document(text);
    return NEWS.compound(document, document.sentences().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The firm sent goods to the United States.",
        "Justice and security officials met on Monday.",
        "The party met intelligence officers near the Supreme Court."
      })
  void namesAndTopicsCountForNothing(String text) {
    assertThat(VADER.score(text).compound()).isGreaterThan(.05);
    assertThat(compound(text)).isZero();
  }

  @Test
  void aCountryScoresTheSameByEitherName() {
    assertThat(compound("The agency rejected the claim of the United States."))
        .isEqualTo(compound("The agency rejected the claim of the U.S."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan was not good.",
        "The plan was VERY good!",
        "The plan was good, but the end was horrible.",
        "There was no great risk.",
        "“It is nonsense,” she said."
      })
  void whereNothingIsMaskedItIsVader(String text) {
    assertThat(compound(text))
        .isCloseTo(VADER.scoreTypeset(text).compound(), within(1e-9))
        .isNotZero();
  }

  @Test
  void aMaskedNameStillKeepsItsPlaceForTheRules() {
    // Without the place of the name the negation would reach the adjective.
    assertThat(compound("Not for Anna Joy Lind was it good."))
        .isEqualTo(VADER.score("Not for name name name was it good.").compound());
  }
}
