package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static String tokens(String text, boolean english) {
    Span all = new Span(0, text.length());
    Quotations quotations = Quotations.in(text, List.of(all));
    List<String> tokens =
        Tokenizer.tokens(text, all, quotations, english).stream()
            .map(span -> text.substring(span.start(), span.end()))
            .toList();
    return String.join(" | ", tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "data—including names; data | — | including | names",
        "Wi-Fi and COVID-19; Wi-Fi | and | COVID-19",
        "Smith’s plan; Smith | ’s | plan",
        "we don't, they'll; we | do | n't | , | they | 'll",
        "cannot can’t; can | not | ca | n’t",
        "the workers' pay; the | workers | ' | pay",
        "O’Brien o'clock '90s; O’Brien | o'clock | '90s",
        "$1.2bn or 20,000 or 3.5%; $1.2bn | or | 20,000 | or | 3.5 | %",
        "in the U.S. and U.S.-led, U.N.'s; in | the | U.S. | and | U.S.-led | , | U.N. | 's",
        "Sen. Doe (D-Calif.) met Rep. Roe; Sen. | Doe | ( | D-Calif. | ) | met | Rep. | Roe",
        "John F. Roe, Jan. 6, No. 5; John | F. | Roe | , | Jan. | 6 | , | No. | 5",
        "It said no. He left; It | said | no | . | He | left",
        "see https://example.org/a?b=1, ok; see | https://example.org/a?b=1 | , | ok",
        "@jane_doe #vote jane@example.org; @jane_doe | #vote | jane@example.org",
        "the *Daily Example* said; the | * | Daily | Example | * | said",
        "“false” and 'true'; “ | false | ” | and | ' | true | '",
        "wait... what?! no -- yes; wait | ... | what | ?! | no | -- | yes",
        "9/11 at 10:30 AT&T R&D; 9/11 | at | 10:30 | AT&T | R&D",
        "it ended.The next; it | ended | . | The | next",
        "example.com is up; example.com | is | up",
        "at example.com/a-b?c=1, ok; at | example.com/a-b?c=1 | , | ok",
        "mail jane.doe@example.org. Now; mail | jane.doe@example.org | . | Now",
        "US$20 or C$4.50 or £3m; US$20 | or | C$4.50 | or | £3m",
        "couldn't've; could | n't | 've",
        "in 2016–17 a 52–48 vote; in | 2016–17 | a | 52–48 | vote",
        "the plan–they said–is; the | plan | – | they | said | – | is",
        "(R-Ga.), Sec. 230, Art. 5; ( | R-Ga. | ) | , | Sec. | 230 | , | Art. | 5",
        "TRUMP'S WON'T; TRUMP | 'S | WO | N'T",
        "a __bold__ and _slanted_ word; a | __ | bold | __ | and | _ | slanted | _ | word",
        "soft\u00adhyphen; soft\u00adhyphen",
        "5-4, pre-9/11, al-Qaeda; 5-4 | , | pre-9/11 | , | al-Qaeda",
      })
  void englishIsCutLikeThis(String text, String expected) {
    assertThat(tokens(text, true)).isEqualTo(expected);
  }

  @Test
  void noCliticsAreCutInOtherLanguages() {
    assertThat(tokens("l’eau d'Evian", false)).isEqualTo("l’eau | d'Evian");
  }

  @Test
  void scriptsWithoutSpacesAreCutByDictionary() {
    assertThat(tokens("北京大学在中国。", false)).contains("中国").endsWith("。");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(tokens("", true)).isEmpty();
    assertThat(tokens(" \u00a0\u200b\n ", true)).isEmpty();
  }

  @Test
  void anEmojiIsOneToken() {
    assertThat(tokens("fine 😀 day", true)).isEqualTo("fine | 😀 | day");
    assertThat(tokens("👍🏽ok 👨‍👩‍👧 🇺🇸🇫🇷 ❤️", true))
        .isEqualTo("👍🏽 | ok | 👨‍👩‍👧 | 🇺🇸 | 🇫🇷 | ❤️");
  }
}
