package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  @Test
  void theValuesComputedElsewhere() {
    assertThat(BenjaminiHochberg.adjust(new double[] {.01, .04, .03, .005, .5}))
        .containsExactly(new double[] {.025, .05, .05, .025, .5}, within(1e-12));
  }

  @Test
  void noTestAndOneTest() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    assertThat(BenjaminiHochberg.adjust(new double[] {.3})).containsExactly(.3);
  }

  @Test
  void equalPValuesHaveEqualQValues() {
    assertThat(BenjaminiHochberg.adjust(new double[] {.2, .2, .2})).containsExactly(.2, .2, .2);
  }

  @Test
  void aQValueIsNeverBelowItsPValueNorAboveOne() {
    double[] p = new java.util.Random(3).doubles(200).toArray();
    double[] q = BenjaminiHochberg.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(q[i]).isBetween(p[i], 1.0);
    }
  }

  @Test
  void refusesWhatIsNoPValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {.1, Double.NaN}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BenjaminiHochberg.adjust(new double[] {1.1}));
  }
}
