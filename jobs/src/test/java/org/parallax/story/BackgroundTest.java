package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundTest {

  @Test
  void knowsHowCommonWordsAndPairsAre() {
    Background background = Background.english();
    assertThat(background.documents()).isEqualTo(20_350);
    assertThat(background.of("president")).isEqualTo(13_943);
    assertThat(background.of("white_house")).isGreaterThan(1_000);
    assertThat(background.of("no such term")).isZero();
    assertThat(background.termCount()).isGreaterThan(59_000);
  }

  @Test
  void isReadOnce() {
    assertThat(Background.english()).isSameAs(Background.english());
  }
}
