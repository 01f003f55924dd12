package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedWordsTest {

  @Test
  void theWorkedExample() {
    assertThat(
            ChangedWords.of(
                "The minister claimed on Friday that talks failed.",
                "The minister said that talks had failed."))
        .isEqualTo(new ChangedWords("claimed on Friday", "said; had"));
  }

  @Test
  void caseQuotationMarksAndPunctuationAreNoChange() {
    assertThat(ChangedWords.of("“It’s over,” HE said.", "\"It's over\" he said").isNone()).isTrue();
  }

  @Test
  void wordsThatWereOnlyTakenOutLeaveNothingHere() {
    assertThat(ChangedWords.of("Police fired.", "Police in riot gear fired."))
        .isEqualTo(new ChangedWords("", "in riot gear"));
  }

  @Test
  void nothingInCommonIsAllOfBoth() {
    assertThat(ChangedWords.of("a b", "c")).isEqualTo(new ChangedWords("a b", "c"));
    assertThat(ChangedWords.of("", "c d")).isEqualTo(new ChangedWords("", "c d"));
    assertThat(ChangedWords.of("", "").isNone()).isTrue();
  }
}
