package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static boolean isSame(String one, String other) {
    String[] a = Wording.words(one);
    String[] b = Wording.words(other);
    return Wording.isSame(a, b, Wording.common(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "now they've closed the pier, now they have closed the pier",
    "now it's a closed pier, now it is a closed pier",
    "they do n't close the pier, they do not close the pier",
    "we won’t sell the pier, we will not sell the pier",
    "they don't recognise the pier, they do not recognize the pier",
    "they say[s] it burns, they say it burns",
    "we will … the pier, we will never ever sell the pier"
  })
  void what_only_the_writing_changes_is_the_same(String one, String other) {
    assertThat(isSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "now they've closed the pier, now they had closed the pier",
    "we won't sell the pier, we will sell the pier",
    "we will sell the pier, we would sell the pier"
  })
  void another_word_is_not(String one, String other) {
    assertThat(isSame(one, other)).isFalse();
  }

  @Test
  void shortFormsAreWrittenOut() {
    assertThat(Wording.words("They’ve said it's the pier's end, and we can't"))
        .containsExactly(
            "they", "have", "said", "it", "is", "the", "pier's", "end", "and", "we", "can", "not");
  }
}
