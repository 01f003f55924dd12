package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenNlpTaggerTest {

  private final PartOfSpeechTagger tagger = new OpenNlpTagger();

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

  @Test
  void aWordIsNoPunctuationAndAVerbByDictionaryIsNoNoun() {
    assertThat(tagger.tag("The memo alleges that it paid .".split(" "))[2]).isEqualTo("VERB");
    assertThat(tagger.tag(new String[] {"\"", "artificial", "\""})[1]).isNotEqualTo("PUNCT");
  }

  @Test
  void nothingHasNoTagsAndTheSameWordsHaveTheSameTags() {
    assertThat(tagger.tag(new String[0])).isEmpty();
    String[] words = "Critics warn that the plan could fail .".split(" ");
    String[] first = tagger.tag(words);
    tagger.tag("Something else in between .".split(" "));
    assertThat(tagger.tag(words)).containsExactly(first);
    assertThat(new OpenNlpTagger().tag(words)).containsExactly(first);
  }
}
