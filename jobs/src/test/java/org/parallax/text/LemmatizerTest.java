package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "denies,VERB,deny",
        "said,VERB,say",
        "hoping,VERB,hope",
        "singing,VERB,sing",
        "planned,VERB,plan",
        "accused,VERB,accuse",
        "targeting,VERB,target",
        "passes,VERB,pass",
        "goes,VERB,go",
        "tweeted,VERB,tweet",
        "allegations,NOUN,allegation",
        "children,NOUN,child",
        "policies,NOUN,policy",
        "churches,NOUN,church",
        "crises,NOUN,crisis",
        "news,NOUN,news",
        "businesses,NOUN,business",
        "women,NOUN,woman",
        "better,ADJ,good",
        "harshest,ADJ,harsh",
        "earlier,ADJ,early",
        "was,AUX,be",
        "'s,AUX,be",
        "n't,PART,not",
        "them,PRON,they",
        "States,PROPN,states",
        "Democrats,PROPN,democrat",
        "of,ADP,of",
      })
  void theFormAndItsClassGiveTheLemma(String word, String partOfSpeech, String lemma) {
    assertThat(new Lemmatizer().lemma(word, partOfSpeech)).isEqualTo(lemma);
  }

  @Test
  void theClassesOfAWordComeFromTheDictionary() {
    assertThat(Lemmatizer.classes("fierce")).containsExactly("ADJ");
    assertThat(Lemmatizer.classes("alleges")).containsExactly("VERB");
    assertThat(Lemmatizer.classes("xyzzy")).isEmpty();
  }
}
