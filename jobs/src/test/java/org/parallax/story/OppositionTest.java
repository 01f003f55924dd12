package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OppositionTest {
  private static final String LOMARA = "Quake\n\nThe quake hit Lomara with 6.1 on the scale.";
  private static final String TERUNA = "Quake\n\nThe quake hit Teruna with 7.4 on the scale.";
  private static final String SHORT = "Quake\n\nThe quake was felt far away.";

  /** Of articles of which each is a telling of its own. */
  static Opposition of(String... texts) {
    var batch =
        new DocumentFrequencies() {
          @Override
          public int documents() {
            return 0;
          }

          @Override
          public int of(String term) {
            return 0;
          }
        };
    var weights = new TermWeights(Background.english(), batch);
    List<ComparedArticle> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String id = "a_" + i;
      var vector = weights.weigh(StoryTerms.bag("", texts[i]));
      articles.add(new ComparedArticle(id, "o" + i, null, texts[i], vector, CopyLinks.none(id)));
    }
    return Opposition.of(articles, IntStream.range(0, texts.length).toArray());
  }

  @Test
  void allNamesAndNumbersForeignOnBothSides() {
    Opposition opposition = of(LOMARA, LOMARA, TERUNA, TERUNA);
    assertThat(opposition.factor(0, 2)).isCloseTo(0.8 * 0.8, within(1e-6));
    assertThat(opposition.factor(0, 1)).isEqualTo(1);
    assertThat(opposition.terms(0, 2)).isEqualTo("here: lomara, 6.1; there: teruna, 7.4");
    assertThat(opposition.terms(0, 1)).isNull();
  }

  @Test
  void aReportThatNamesNothingOpposesNobody() {
    Opposition opposition = of(LOMARA, LOMARA, SHORT, SHORT);
    assertThat(opposition.factor(0, 2)).isEqualTo(1);
    assertThat(opposition.terms(0, 2)).isNull();
  }

  @Test
  void whatOneTellingAloneHoldsDoesNotSpeak() {
    assertThat(of(LOMARA, LOMARA, TERUNA).factor(0, 2)).isEqualTo(1);
    assertThat(of(LOMARA, TERUNA).factor(0, 1)).isEqualTo(1);
    assertThat(Opposition.none(2).factor(0, 1)).isEqualTo(1);
  }

  @Test
  void aJoinedClusterListensWithAllItsTellings() {
    String both = "Quakes\n\nAfter the quake in Lomara of 6.1 came one in Teruna of 7.4.";
    Opposition opposition = of(LOMARA, LOMARA, both, TERUNA, TERUNA);
    assertThat(opposition.factor(0, 3)).isLessThan(1);
    opposition.join(0, 2);
    assertThat(opposition.factor(0, 3)).isEqualTo(1);
  }

  @Test
  void bothSidesHearTheSame() {
    String half = "Quake\n\nThe quake hit Lomara with 7.4 on the scale, and Brevik too.";
    Opposition opposition = of(LOMARA, LOMARA, TERUNA, TERUNA, half, half);
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(opposition.factor(a, b)).isCloseTo(opposition.factor(b, a), within(1e-6));
        assertThat(opposition.factor(a, b)).isBetween(0.6399, 1.0);
      }
    }
  }
}
