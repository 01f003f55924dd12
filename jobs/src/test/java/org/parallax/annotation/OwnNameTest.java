package org.parallax.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.text.Token;
import org.parallax.text.Voice;

class OwnNameTest {
  private static List<Token> tokens(String sentence) {
    var tokens = new ArrayList<Token>();
    int start = 0;
    for (String word : sentence.split(" ")) {
      tokens.add(
          new Token(
              start,
              start + word.length(),
              word,
              word.toLowerCase(Locale.ROOT),
              word,
              "NOUN",
              Voice.NARRATOR));
      start += word.length() + 1;
    }
    return tokens;
  }

  private static String found(String outlet, String sentence) {
    return new OwnName(outlet).in(tokens(sentence)).toString();
  }

  @Test
  void the_whole_name_is_found_in_any_letters_and_its_words_alone_are_not() {
    assertThat(found("The Harbour Courier", "The HARBOUR Courier asked a harbour guard"))
        .isEqualTo("{1, 2}");
    assertThat(found("Harbour Courier", "A courier came by the harbour")).isEqualTo("{}");
    assertThat(found("Harbour Courier", "Write to HarbourCourier.com today")).isEqualTo("{2}");
  }

  @Test
  void one_word_is_a_name_by_its_capital() {
    assertThat(found("Beacon", "The Beacon saw a beacon")).isEqualTo("{1}");
  }

  @Test
  void a_name_cut_off_by_the_end_and_no_name_are_survived() {
    assertThat(found("Harbour Courier", "At the Harbour")).isEqualTo("{}");
    assertThat(found(null, "At the Harbour")).isEqualTo("{}");
    assertThat(found("The", "The Harbour")).isEqualTo("{0}");
    assertThat(found("—", "At the Harbour")).isEqualTo("{}");
  }
}
