package org.parallax.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void whatActsIsReplacedAndWhatIsWrittenStays() {
    assertThat(Plain.of("a\u001B[31mb\u0007\u202Ec\u200Dd"))
        .isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc\u200Dd");
    assertThat(Plain.of(" one\r\n\ttwo\u00A0three ")).isEqualTo("one two three");
    assertThat(Plain.of(null)).isEmpty();
    assertThat(Plain.of("Zürich, 北京, “so”")).isEqualTo("Zürich, 北京, “so”");
  }

  @Test
  void wordsLongerThanALineAreBrokenAndOthersAreNot() {
    assertThat(Plain.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(Plain.wrapped("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    assertThat(Plain.wrapped("", 4)).isEmpty();
  }

  @Test
  void cutTextEndsInAnEllipsisInsideTheWidth() {
    assertThat(Plain.cut("one two three", 7)).isEqualTo("one tw…");
    assertThat(Plain.cut("short", 7)).isEqualTo("short");
    assertThat(Plain.left("ab", 4)).isEqualTo("ab  ");
    assertThat(Plain.right("abcde", 4)).isEqualTo("abc…");
  }

  @Test
  void contextShowsTheWordAlsoWhereTheSentenceIsLong() {
    String sentence = "word ".repeat(40) + "needle " + "more ".repeat(40);
    int at = sentence.indexOf("needle");
    String shown = new Occurrence(null, sentence, at, at + 6).around(60);
    assertThat(shown).contains("needle").startsWith("…").endsWith("…");
    assertThat(Plain.width(shown)).isLessThanOrEqualTo(60);
    assertThat(Occurrence.around("The Old Tub sank", "old tub", 60)).isEqualTo("The Old Tub sank");
  }
}
