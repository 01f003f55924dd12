package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedWordsTest {

  private static TaggedWords cut(String text, String forms, String tags) {
    return TaggedWords.cutAsOurs(text, List.of(forms.split(" ")), List.of(tags.split(" ")));
  }

  @Test
  void whereBothCutAlikeTheTagsAreThoseOfTheTreebank() {
    TaggedWords words = cut("We don’t pay.", "We do n’t pay .", "PRON AUX PART VERB PUNCT");

    assertThat(words.words()).containsExactly("We", "do", "n't", "pay", ".");
    assertThat(words.tags()).containsExactly("PRON", "AUX", "PART", "VERB", "PUNCT");
  }

  @Test
  void aCompoundHasTheTagOfItsLastPart() {
    assertThat(cut("a 15-year term", "a 15 - year term", "DET NUM PUNCT NOUN NOUN").tags())
        .containsExactly("DET", "NOUN", "NOUN");
    assertThat(cut("a US-led raid", "a US - led raid", "DET PROPN PUNCT VERB NOUN").tags())
        .containsExactly("DET", "ADJ", "NOUN");
    assertThat(cut("COVID-19 rose", "COVID - 19 rose", "PROPN PUNCT NUM VERB").tags())
        .containsExactly("PROPN", "VERB");
    assertThat(cut("paid $5 now", "paid $ 5 now", "VERB SYM NUM ADV").tags())
        .containsExactly("VERB", "NUM", "ADV");
  }

  @Test
  void piecesOfALongerTokenHaveItsTag() {
    assertThat(cut("see a/b.pdf now", "see a/b.pdf now", "VERB X ADV").tags())
        .startsWith("VERB", "X", "X")
        .endsWith("ADV");
  }

  @Test
  void thereIsOneTagForEachWord() {
    TaggedWords words = cut("\"No,\" he said.", "\" No , \" he said .", "P I P P R V P");
    assertThat(words.tags())
        .hasSameSizeAs(words.words())
        .containsExactly("P I P P R V P".split(" "));
  }
}
