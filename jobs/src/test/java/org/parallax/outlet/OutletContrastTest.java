package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.outlet.OutletContrast.Side;
import org.parallax.outlet.OutletContrast.Telling;

class OutletContrastTest {
  private static Side of(String outlet, List<Side> sides) {
    return sides.stream().filter(side -> side.outletId().equals(outlet)).findFirst().orElseThrow();
  }

  @Test
  void outletsThatPrintTheSameCopyAreOneTelling() {
    List<Side> sides =
        OutletContrast.of(
            List.of(
                new Telling("s1", "herald", 7L, 4),
                new Telling("s1", "courier", 7L, 4),
                new Telling("s1", "tribune", null, 10)),
            1);
    assertThat(of("tribune", sides).effect().effect()).isEqualTo(6);
    assertThat(of("herald", sides).effect().effect()).isEqualTo(-6);
    assertThat(of("courier", sides).effect().effect()).isEqualTo(-6);
  }

  @Test
  void amongTheOthersACopyCountsOnce() {
    List<Side> sides =
        OutletContrast.of(
            List.of(
                new Telling("s1", "herald", 7L, 3),
                new Telling("s1", "courier", 7L, 5),
                new Telling("s1", "mail", null, 8),
                new Telling("s1", "tribune", null, 10)),
            1);
    assertThat(of("tribune", sides).effect().effect()).isEqualTo(10 - (4 + 8) / 2.0);
    assertThat(of("herald", sides).effect().effect()).isEqualTo(4 - (8 + 10) / 2.0);
  }

  @Test
  void aStoryOfOneCopyOrOneOutletSaysNothing() {
    assertThat(
            OutletContrast.of(
                List.of(
                    new Telling("s1", "herald", 7L, 4),
                    new Telling("s1", "courier", 7L, 5),
                    new Telling("s2", "herald", null, 4)),
                1))
        .isEmpty();
    assertThat(OutletContrast.of(List.of(), 1)).isEmpty();
  }

  @Test
  void unlikeCopiesAreTwoTellings() {
    List<Side> sides =
        OutletContrast.of(
            List.of(new Telling("s1", "herald", 7L, 4), new Telling("s1", "courier", 8L, 5)), 1);
    assertThat(of("courier", sides).effect().effect()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    List<Telling> tellings = invented(30, 0);
    var shuffled = new ArrayList<>(tellings);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(OutletContrast.of(shuffled, 1)).isEqualTo(OutletContrast.of(tellings, 1));
  }

  @Test
  void anEffectIsFoundWhateverStoriesTheOutletChooses() {
    List<Side> sides = OutletContrast.of(invented(60, 2), 1);
    assertThat(of("herald", sides).effect().effect()).isCloseTo(2, within(.6));
    assertThat(of("herald", sides).effect().pValue()).isLessThan(1e-4);
    assertThat(of("herald", sides).effect().low()).isGreaterThan(0);
  }

  @Test
  void shrunkEffectsLieNearerToOneAnother() {
    List<Side> sides = OutletContrast.of(invented(30, .5), 1);
    double spread = spread(sides.stream().map(side -> side.effect().effect()).toList());
    assertThat(spread(sides.stream().map(Side::shrunk).toList())).isLessThan(spread);
  }

  @Test
  void untestableOutletsHaveNoShrunkEffect() {
    List<Side> sides =
        OutletContrast.of(
            List.of(new Telling("s1", "herald", null, 4), new Telling("s1", "courier", null, 5)),
            1);
    assertThat(sides).allMatch(side -> Double.isNaN(side.shrunk()));
    assertThat(sides).noneMatch(side -> side.effect().isTestable());
  }

  private static double spread(List<Double> values) {
    return Collections.max(values) - Collections.min(values);
  }

  /** Stories of three outlets; those of the herald stand on a lower level. */
  private static List<Telling> invented(int stories, double effect) {
    var random = new Random(9);
    var tellings = new ArrayList<Telling>();
    for (int s = 0; s < stories; s++) {
      boolean isShared = s % 3 > 0;
      double level = isShared ? -5 : 5;
      String id = "s%03d".formatted(s);
      if (isShared) {
        tellings.add(new Telling(id, "herald", null, level + effect + .5 * random.nextGaussian()));
      }
      tellings.add(new Telling(id, "courier", null, level + .5 * random.nextGaussian()));
      tellings.add(new Telling(id, "tribune", null, level + .5 * random.nextGaussian()));
    }
    return tellings;
  }
}
