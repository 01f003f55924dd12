package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineVerbTest {

  /** Words with tags after a slash; the verb found, or nothing. */
  private static String verb(String tagged, boolean sentence) {
    String[] pairs = tagged.split(" ");
    String[] words = new String[pairs.length];
    String[] tags = new String[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      int slash = pairs[i].lastIndexOf('/');
      words[i] = pairs[i].substring(0, slash);
      tags[i] = pairs[i].substring(slash + 1);
    }
    String[] before = tags.clone();
    if (sentence) {
      HeadlineVerb.restoreInSentence(words, tags);
    } else {
      HeadlineVerb.restore(words, tags);
    }
    String found = "";
    for (int i = 0; i < tags.length; i++) {
      found = tags[i].equals(before[i]) ? found : words[i];
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Acme/PROPN rejects/NOUN report/NOUN; rejects",
        "Firm/NOUN slams/NOUN claims/NOUN; slams",
        "Critics/NOUN fear/NOUN attack/NOUN; fear",
        "Police/NOUN probe/NOUN death/NOUN; probe",
        "Rising/VERB prices/NOUN worry/NOUN voters/NOUN; worry",
        "Memo/NOUN exposes/NOUN alleged/VERB ties/NOUN; exposes",
      })
  void theFirstFormThatAgreesIsTheVerb(String headline, String verb) {
    assertThat(verb(headline, false)).isEqualTo(verb);
  }

  @ParameterizedTest
  @CsvSource({
    "Budget/NOUN talks/NOUN in/ADP London/PROPN",
    "Acme/PROPN said/VERB rejects/NOUN report/NOUN",
    "Prices/NOUN claims/NOUN report/NOUN",
    "Storm/NOUN victims/NOUN report/NOUN",
    "Storm/NOUN",
  })
  void nothingIsMadeUp(String headline) {
    assertThat(verb(headline, false)).isEmpty();
  }

  @Test
  void aWholeSentenceNeedsAVerbAFragmentDoesNot() {
    assertThat(verb("The/DET findings/NOUN raise/NOUN questions/NOUN ./PUNCT", true))
        .isEqualTo("raise");
    assertThat(verb("The/DET findings/NOUN raise/NOUN questions/NOUN", true)).isEmpty();
    assertThat(
            verb("The/DET findings/NOUN raise/NOUN questions/NOUN he/PRON said/VERB ./PUNCT", true))
        .isEmpty();
  }
}
