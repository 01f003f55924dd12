package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOddsTest {

  @ParameterizedTest
  @CsvSource({
    "10, 1000, 2, 1000, 1, 100, 1.306602, .424242, 2.006025",
    "1, 300, 4, 500, .25, 500, -1.003327, 1.035294, -.986077",
    "5, 300, 6, 500, .05, 500, .042738, .363309, .070904",
    "8, 1000, 0, 1000, .1, 100, 4.401749, 10.123457, 1.383442"
  })
  void theValuesComputedElsewhere(
      long y1, long n1, long y2, long n2, double a, double a0, double d, double v, double z) {
    LogOdds.Keyness keyness = LogOdds.of(y1, n1, y2, n2, a, a0);
    assertThat(keyness.logOdds()).isEqualTo(d, within(1e-6));
    assertThat(keyness.variance()).isEqualTo(v, within(1e-6));
    assertThat(keyness.z()).isEqualTo(z, within(1e-6));
  }

  @Test
  void swappingTheSidesFlipsTheSign() {
    LogOdds.Keyness forth = LogOdds.of(7, 120, 1, 480, 0.5, 500);
    LogOdds.Keyness back = LogOdds.of(1, 480, 7, 120, 0.5, 500);
    assertThat(back.logOdds()).isEqualTo(-forth.logOdds());
    assertThat(back.z()).isEqualTo(-forth.z());
  }

  @Test
  void twoEmptySidesDoNotDiffer() {
    assertThat(LogOdds.of(0, 0, 0, 0, 1, 100).z()).isZero();
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThatIllegalArgumentException().isThrownBy(() -> LogOdds.of(3, 2, 0, 5, 1, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> LogOdds.of(1, 2, 0, 5, 0, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> LogOdds.of(1, 2, 0, 5, 100, 100));
  }
}
