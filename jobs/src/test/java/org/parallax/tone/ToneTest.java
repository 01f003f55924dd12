package org.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToneTest {

  @Test
  void theWorkedExample() {
    Tone tone = new Tone(.70, .20, .10);
    assertThat(tone.verdict()).contains(Polarity.NEGATIVE);
    assertThat(tone.confidence()).isEqualTo(.70);
    assertThat(tone.balance()).isCloseTo(-.60, within(1e-12));
    assertThat(new Tone(.40, .35, .25).verdict()).isEmpty();
    assertThat(new Tone(.40, .35, .25).likeliest()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void aTieIsNeutralThenNegative() {
    assertThat(new Tone(1.0 / 3, 1.0 / 3, 1.0 / 3).likeliest()).isEqualTo(Polarity.NEUTRAL);
    assertThat(new Tone(.45, .1, .45).likeliest()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void labelsAreReadInFullOrByThreeLetters() {
    assertThat(Polarity.of("neg")).contains(Polarity.NEGATIVE);
    assertThat(Polarity.of("positive")).contains(Polarity.POSITIVE);
    assertThat(Polarity.of("ne")).isEmpty();
    assertThat(Polarity.of("")).isEmpty();
  }
}
