package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapeTest {
  @Test
  void markupBecomesText() {
    assertThat(Escape.text("a<b title=\"x\">'&amp;"))
        .isEqualTo("a&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;");
  }

  @Test
  void whatActsUnseenIsShown() {
    assertThat(Escape.text("a\u0000b\u0007c\u007Fd\u0085"))
        .isEqualTo("a\u2400b\u2407c\u2421d\uFFFD");
    assertThat(Escape.text("\u202Egpj.\u2066x\u2069")).isEqualTo("⟦U+202E⟧gpj.⟦U+2066⟧x⟦U+2069⟧");
    assertThat(Escape.text("\uD83D|\uDE00|\uFFFF|\u2028")).isEqualTo("\uFFFD|\uFFFD|\uFFFD|\uFFFD");
  }

  @Test
  void otherScriptsAndEmojiStay() {
    String text = "漢字 עברית می\u200Cخواهم 😀 é\tü\nñ";
    assertThat(Escape.text(text)).isEqualTo(text);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Escape.text(null)).isEmpty();
    assertThat(Escape.text("")).isEmpty();
  }

  @Test
  void anyCharactersCanBeWrittenInUtf8AndHoldNoMarkup() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      String escaped = Escape.text(text.toString());
      assertThat(escaped).doesNotContain("<", ">", "\"", "'");
      byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(escaped);
    }
  }

  @Test
  void markupRefusesToEndWithAnOpenElement() {
    assertThat(new Markup().open("p", "class", "note", "id", null).text("a < b").close().finish())
        .isEqualTo("<p class=\"note\">a &lt; b</p>");
    assertThatThrownBy(() -> new Markup().open("p").finish())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Markup().trusted("script", "'</script>'"))
        .isInstanceOf(IllegalStateException.class);
  }
}
