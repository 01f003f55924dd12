package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutletDistanceTest {
  private static final int[] ONE_FAMILY = {2};

  @Test
  void theDistanceIsTheRootOfTheDivergenceInBits() {
    assertThat(OutletDistance.rootDivergence(new double[] {.5, .5}, new double[] {1, 0}))
        .isCloseTo(.557923, within(1e-6));
    assertThat(OutletDistance.rootDivergence(new double[] {0, 1}, new double[] {1, 0}))
        .isEqualTo(1);
    assertThat(OutletDistance.rootDivergence(new double[] {.3, .7}, new double[] {.3, .7}))
        .isZero();
  }

  @Test
  void everyStoryCountsTheSameHoweverLong() {
    List<double[]> ones = List.of(new double[] {1, 0}, new double[] {0, 90});
    List<double[]> others = List.of(new double[] {5, 0}, new double[] {1, 1});
    assertThat(OutletDistance.of(ONE_FAMILY, ones, others, 1).distance())
        .isCloseTo(
            OutletDistance.rootDivergence(new double[] {.5, .5}, new double[] {.75, .25}),
            within(1e-12));
  }

  @Test
  void aStoryInWhichOneHasNothingIsLeftOut() {
    List<double[]> ones = List.of(new double[] {1, 0}, new double[] {0, 0});
    List<double[]> others = List.of(new double[] {0, 1}, new double[] {5, 5});
    assertThat(OutletDistance.of(ONE_FAMILY, ones, others, 1).distance()).isEqualTo(1);
  }

  @Test
  void withoutCountsOnBothSidesThereIsNoDistance() {
    OutletDistance none =
        OutletDistance.of(
            new int[] {1, 1}, List.of(new double[] {1, 0}), List.of(new double[] {1, 3}), 1);
    assertThat(none.distance()).isNaN();
    assertThat(none.floor()).isNaN();
  }

  @Test
  void familiesWeighTheSame() {
    List<double[]> ones = List.of(new double[] {1, 0, 2, 2});
    List<double[]> others = List.of(new double[] {0, 1, 1, 1});
    assertThat(OutletDistance.of(new int[] {2, 2}, ones, others, 1).distance()).isEqualTo(.5);
  }

  @Test
  void outletsThatTellAlikeStandAtTheFloorAndOthersAboveIt() {
    var random = new Random(6);
    var ones = new ArrayList<double[]>();
    var alike = new ArrayList<double[]>();
    var unlike = new ArrayList<double[]>();
    for (int story = 0; story < 60; story++) {
      ones.add(new double[] {random.nextInt(10), 1 + random.nextInt(10)});
      alike.add(new double[] {random.nextInt(10), 1 + random.nextInt(10)});
      unlike.add(new double[] {5 + random.nextInt(10), 1 + random.nextInt(5)});
    }
    OutletDistance same = OutletDistance.of(ONE_FAMILY, ones, alike, 1);
    OutletDistance other = OutletDistance.of(ONE_FAMILY, ones, unlike, 1);
    assertThat(same.distance()).isLessThan(3 * same.floor());
    assertThat(other.distance()).isGreaterThan(2 * other.floor());
  }
}
