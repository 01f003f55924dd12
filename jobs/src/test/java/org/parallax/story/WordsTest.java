package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. didn't pay $1,250. | the us didn’t pay 1250",
        "A well-known ÉMIGRÉ | a well known émigré",
        "“Stop!” he said... | stop he said",
        "Правительство ЙЕМЕНА | правительство йемена"
      })
  void caseMarksAndPunctuationMakeNoDifference(String one, String other) {
    assertThat(Words.of(one).hashes()).isEqualTo(Words.of(other).hashes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"resign | re sign", "a 12 | a 1 2", "cafe | café"})
  void otherWordsAreOtherWords(String one, String other) {
    assertThat(Words.of(one).hashes()).isNotEqualTo(Words.of(other).hashes());
  }

  @Test
  void aRunOfWordsIsPrintedAsItStands() {
    Words words = Words.of("He said: “Yes, U.S. troops”.");
    assertThat(words.size()).isEqualTo(5);
    assertThat(words.print(2, 4)).isEqualTo("Yes, U.S. troops");
  }

  @Test
  void manyShortWordsAllCount() {
    assertThat(Words.of("a ".repeat(500)).size()).isEqualTo(500);
    assertThat(Words.of("").size()).isZero();
    assertThat(Words.of(" — * … ").size()).isZero();
  }
}
