package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptronTaggerTest {

  private final PartOfSpeechTagger tagger = new PerceptronTagger();

  private String tag(String sentence, String word) {
    List<String> words = List.of(sentence.split(" "));
    return tagger.tag(words.toArray(String[]::new))[words.indexOf(word)];
  }

  @Test
  void aPlainSentenceHasItsTags() {
    assertThat(tagger.tag("The old mayor denied the charge in London .".split(" ")))
        .containsExactly("DET", "ADJ", "NOUN", "VERB", "DET", "NOUN", "ADP", "PROPN", "PUNCT");
  }

  @Test
  void cliticsHaveTagsOfTheirOwn() {
    assertThat(tagger.tag("They did n't see Jane 's car .".split(" ")))
        .containsExactly("PRON", "AUX", "PART", "VERB", "PROPN", "PART", "NOUN", "PUNCT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The memo alleges that it paid .; alleges; VERB",
        "The White House said so .; White; PROPN",
        "The White House said so .; House; PROPN",
        "They live in New York .; New; PROPN",
        "A white house burned .; white; ADJ",
        "Speaking to reporters , she denied it .; Speaking; VERB",
        "Accused of fraud , the firm settled .; Accused; VERB",
        "The panel heads the Kellmouth Harbor Commission .; Commission; PROPN",
        "THE MAYOR SAID HE WOULD NOT RESIGN .; SAID; VERB",
        "THE MAYOR SAID HE WOULD NOT RESIGN .; MAYOR; NOUN",
        "Officials fear an attack .; fear; VERB",
        "The Kellmouth-based firm sued .; Kellmouth-based; ADJ",
        "It cost $1.2bn to build .; $1.2bn; NUM",
      })
  void theUsualMistakesOfTaggersOnNewsAreNotMade(String sentence, String word, String expected) {
    assertThat(tag(sentence, word)).isEqualTo(expected);
  }

  @Test
  void aWordIsNoPunctuationAndAMarkIsNoWord() {
    for (String word : new String[] {"artificial", "xqzt", "Acme", "7", "é", "北京"}) {
      assertThat(tagger.tag(new String[] {"\"", word, "\""})[1]).isNotEqualTo("PUNCT");
    }
    for (String mark : new String[] {"\"", "...", "—", "😀", "*"}) {
      assertThat(tagger.tag(new String[] {"He", mark, "left"})[1])
          .isIn("PUNCT", "SYM", "CCONJ", "PART", "X");
    }
  }

  @Test
  void aNewWordHasAnOpenClass() {
    assertThat(tag("Whistleblower sues Acme over low-income loans .", "Whistleblower"))
        .isIn("NOUN", "PROPN");
    assertThat(tag("It gave low-income families a loan .", "low-income")).isIn("ADJ", "NOUN");
  }

  @Test
  void nothingHasNoTagsAndTheSameWordsHaveTheSameTags() {
    assertThat(tagger.tag(new String[0])).isEmpty();
    String[] words = "Critics warn that the plan could fail .".split(" ");
    String[] first = tagger.tag(words);
    tagger.tag("Something else in between .".split(" "));
    assertThat(tagger.tag(words)).containsExactly(first);
    assertThat(new PerceptronTagger().tag(words)).containsExactly(first);
  }
}
