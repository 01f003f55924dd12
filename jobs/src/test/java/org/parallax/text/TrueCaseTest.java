package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrueCaseTest {

  private final TrueCase trueCase = new TrueCase(new Lemmatizer());

  private String restored(String headline) {
    return String.join(" ", trueCase.restore(headline.split(" ")));
  }

  @Test
  void theBodyDecidesThenTheDictionary() {
    trueCase.learn("On Monday the Army paid Acme for a memo .".split(" "));
    trueCase.learn("Here the firm and the Army met .".split(" "));

    assertThat(restored("Memo Exposes Ties Between Acme and Army Firm"))
        .isEqualTo("memo exposes ties between Acme and Army firm");
  }

  @Test
  void onlyTitleCaseIsTitleCase() {
    assertThat(TrueCase.isTitleCase("Memo Exposes Ties Between Firm and Army".split(" "))).isTrue();
    assertThat(TrueCase.isTitleCase("Memo exposes ties between Acme and army".split(" ")))
        .isFalse();
    assertThat(TrueCase.isTitleCase(new String[0])).isFalse();
  }

  @Test
  void aFirstWordThatTheBodyKnowsAsANameIsOne() {
    trueCase.learn("It said that Buckle and Bloom sued .".split(" "));
    trueCase.learn("A buckle of steel held .".split(" "));
    String[] tags = {"NOUN", "NOUN", "VERB"};
    trueCase.restoreNames(new String[] {"Bloom", "Bloom", "won"}, tags, false);
    assertThat(tags).containsExactly("PROPN", "NOUN", "VERB");

    String[] ambiguous = {"NOUN", "VERB"};
    trueCase.restoreNames(new String[] {"Buckle", "won"}, ambiguous, false);
    assertThat(ambiguous).containsExactly("NOUN", "VERB");

    String[] headline = {"NOUN", "VERB", "NOUN"};
    trueCase.restoreNames(new String[] {"Memo", "Bloom", "row"}, headline, true);
    assertThat(headline).containsExactly("NOUN", "PROPN", "NOUN");
  }
}
