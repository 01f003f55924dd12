package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PairScoreTest {

  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

  private static double afterHours(long hours) {
    return PairScore.of(1, NOON, NOON.plus(Duration.ofHours(hours)));
  }

  @Test
  void fallsWithTheDistanceInTime() {
    assertThat(afterHours(0)).isEqualTo(1);
    assertThat(afterHours(24)).isEqualTo(0.800737, within(1e-6));
    assertThat(afterHours(48)).isEqualTo(0.411112, within(1e-6));
    assertThat(afterHours(72)).isEqualTo(0.135335, within(1e-6));
    assertThat(afterHours(73)).isZero();
  }

  @Test
  void isTheSameInBothDirectionsAndProportionalToTheCosine() {
    Instant later = NOON.plus(Duration.ofHours(20));
    assertThat(PairScore.of(0.3, NOON, later)).isEqualTo(PairScore.of(0.3, later, NOON));
    assertThat(PairScore.of(0.3, NOON, NOON.plus(Duration.ofDays(1))))
        .isEqualTo(0.240221, within(1e-6));
  }

  @Test
  void aMissingDateCostsAlittle() {
    assertThat(PairScore.of(0.3, null, NOON)).isEqualTo(0.255, within(1e-12));
    assertThat(PairScore.of(0.3, NOON, null)).isEqualTo(0.255, within(1e-12));
    assertThat(PairScore.of(0.3, null, null)).isEqualTo(0.255, within(1e-12));
  }
}
