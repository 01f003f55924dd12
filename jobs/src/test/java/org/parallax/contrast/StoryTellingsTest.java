package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Statement;
import org.parallax.statement.ToldSentence;

class StoryTellingsTest {
  private static final ToldSentence SENTENCE =
      new ToldSentence(
          "a_07", "gull", 3, 0.2, "The board closed the pier and the mole.", null, null, true);

  private static Statement part(String text) {
    return new Statement(Statement.Kind.DETAIL, text, List.of(0), 0);
  }

  @Test
  void theIdTellsArticleSentenceAndPlaceOfThePart() {
    var whole = new Statement(Statement.Kind.SENTENCE, SENTENCE.text(), List.of(0), 0);
    List<Statement> all = List.of(whole, part("the pier"));
    assertThat(StoryTellings.ids(all, List.of(SENTENCE, SENTENCE)))
        .containsExactly("t_07_3", "t_07_3_detail17");
  }

  @Test
  void partsThatBeginInOnePlaceHaveIdsOfTheirOwn() {
    List<Statement> all =
        List.of(part("the pier"), part("the pier and the mole"), part("the mole"));
    assertThat(StoryTellings.ids(all, List.of(SENTENCE, SENTENCE, SENTENCE)))
        .containsExactly("t_07_3_detail17", "t_07_3_detail17_2", "t_07_3_detail30");
  }
}
