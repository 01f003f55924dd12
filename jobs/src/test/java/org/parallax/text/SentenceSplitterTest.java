package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** The text with a bar at each boundary. */
  private static String split(String text) {
    Span all = new Span(0, text.length());
    Quotations quotations = Quotations.in(text, List.of(all));
    List<Span> tokens = Tokenizer.tokens(text, all, quotations, true);
    List<String> sentences =
        SentenceSplitter.sentences(text, tokens, quotations).stream()
            .map(
                range ->
                    text.substring(
                        tokens.get(range.start()).start(), tokens.get(range.end() - 1).end()))
            .toList();
    return String.join(" || ", sentences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Department of Examples met Sen. Jane Doe, D-Calif., on Jan. 6.",
        "The U.S. has 3.5 million of them.",
        "Dr. J. R. Roe Jr. of Acme Inc. Chairman John Q. Public agreed.",
        "It opened at 9 a.m. Monday in St. Paul, Minn., vs. No. 4 Example.",
        "\"The council... Will it ever vote?\" Roe asked.",
        "\"Why now?\" she asked.",
        "“Really?” Jane Doe said.",
        "He wrote at https://example.org/a.b?c=D. about it",
        "She likes it (Why? Nobody knows) a lot.",
        "Prices rose 1.5 percent, e.g. Bread.",
        "Gov. Jane Doe, R-Ga., cited Sec. 230 and Art. 5 of the pact.",
        "Gen. J. R. Roe Jr., of Acme Co., left for Ft. Example on Sept. 3.",
        "He said “we … Don’t know … Yet” and left.",
        "He wrote \"it . . . It is fine\" and left.",
        "Yahoo! Inc. said so.",
        "Mail jane.doe@example.org. about it",
        "The plan\nbroke off in the\nmiddle of a line.",
        "“Stop!” he cried.",
      })
  void theseAreOneSentence(String text) {
    assertThat(split(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left. || She stayed.",
        "He said \"no.\" || The rest left.",
        "She said 'we will wait.' || A clerk nodded.",
        "They moved to the U.S. || The move was hard.",
        "He works for Acme Inc. || He is 40.",
        "It began at 9 p.m. || Police came later.",
        "\"It is over. || We lost,\" he said. || Nobody spoke.",
        "It rose. || 20 people cheered.",
        "Was it so? || Yes! || “Good,” she said.",
        "He paid. || iPhones were sold. || eBay too.",
        "(It rained.) || We left.",
        "“We ... The end is near.” || She sat.",
        "He moved to Washington, D.C. || The house is old.",
        "The vote was 5-4. || No. || It was 6-3.",
        "See www.example.org/a. || Then leave.",
        "“I will go,” said Roe, “if I can.” || “Fine.” || He left.",
      })
  void theseAreSplitAtTheBars(String text) {
    assertThat(split(text.replace(" || ", " "))).isEqualTo(text);
  }

  @Test
  void aLostSpaceDoesNotHideABoundary() {
    assertThat(split("the vote ended.The next began."))
        .isEqualTo("the vote ended. || The next began.");
  }

  @Test
  void fullWidthStopsNeedNoSpace() {
    assertThat(split("北京下雨。上海晴天。")).isEqualTo("北京下雨。 || 上海晴天。");
  }

  @Test
  void aRestWithoutWordsIsNoSentence() {
    assertThat(split("It is done. * * *")).isEqualTo("It is done. * * *");
  }
}
