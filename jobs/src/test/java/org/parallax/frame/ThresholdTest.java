package org.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.frame.Threshold.Judged;

class ThresholdTest {

  @Test
  void theBestF1PartsTheProbabilitiesHalfWay() {
    assertThat(
            Threshold.best(
                List.of(
                    new Judged(.1, false),
                    new Judged(.9, true),
                    new Judged(.4, true),
                    new Judged(.6, false))))
        .isCloseTo(.25, within(1e-12));
  }

  @Test
  void ofEquallyGoodThresholdsTheHighestIsTaken() {
    // One right of one: F1 2/3. Two right of four: F1 2/3 again.
    assertThat(
            Threshold.best(
                List.of(
                    new Judged(.9, true),
                    new Judged(.8, false),
                    new Judged(.7, false),
                    new Judged(.6, true))))
        .isCloseTo(.85, within(1e-12));
  }

  @Test
  void equalProbabilitiesAreNotParted() {
    assertThat(Threshold.best(List.of(new Judged(.5, true), new Judged(.5, false))))
        .isCloseTo(.25, within(1e-12));
  }

  @Test
  void oneArticleMovesTheMeanLessThanTheBest() {
    List<Judged> articles = new ArrayList<>();
    for (int i = 0; i < 22; i++) {
      articles.add(new Judged(i < 11 ? .8 : .2, i < 11));
    }
    assertThat(Threshold.of(articles)).isCloseTo(.5, within(1e-12));
    articles.add(new Judged(.1, true));
    articles.add(new Judged(.05, true));
    assertThat(Threshold.of(articles)).isBetween(.03, .5);
    assertThat(Threshold.of(articles)).isEqualTo(Threshold.of(List.copyOf(articles)));
    assertThat(Threshold.of(List.of())).isEqualTo(.5);
  }

  @Test
  void aFrameThatNoArticleHasIsDecidedAtOneHalf() {
    assertThat(Threshold.best(List.of(new Judged(.3, false)))).isEqualTo(.5);
    assertThat(Threshold.best(List.of())).isEqualTo(.5);
  }
}
