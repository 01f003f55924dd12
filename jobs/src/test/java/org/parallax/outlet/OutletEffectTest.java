package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.outlet.OutletEffect.SharedStory;

class OutletEffectTest {
  private static List<SharedStory> pairs(double... differences) {
    var stories = new ArrayList<SharedStory>();
    for (double difference : differences) {
      stories.add(new SharedStory(0, new double[] {difference, 0}));
    }
    return stories;
  }

  @Test
  void theEffectIsTheMeanOfTheDifferencesInsideStories() {
    OutletEffect effect = OutletEffect.of(pairs(.2, .1, -.05, .3, .15), 1);
    assertThat(effect.effect()).isCloseTo(.14, within(1e-12));
    assertThat(effect.standardError()).isCloseTo(.057879, within(1e-6));
    assertThat(effect.pValue()).isNaN();
    assertThat(effect.low()).isNaN();
  }

  @Test
  void outletsThatShareThreeOfFiveStoriesDifferByWhatThoseShow() {
    var stories =
        List.of(
            new SharedStory(1, new double[] {-.6, -.5}),
            new SharedStory(1, new double[] {-.7, -.6}),
            new SharedStory(1, new double[] {.1, .2}));
    assertThat(OutletEffect.of(stories, 1).effect()).isCloseTo(.10, within(1e-12));
  }

  @Test
  void withSixStoriesOfTwoOutletsPCanJustFallBelowATwentieth() {
    double p = OutletEffect.of(pairs(.2, .1, .05, .3, .15, .4), 7).pValue();
    assertThat(p).isCloseTo(2 / 64.0, within(.02));
  }

  @Test
  void equalTellingsHaveNoEffectAndNoSignificance() {
    OutletEffect effect = OutletEffect.of(pairs(new double[30]), 1);
    assertThat(effect.effect()).isZero();
    assertThat(effect.isTestable()).isFalse();
    assertThat(effect.pValue()).isNaN();
    assertThat(effect.low()).isZero();
  }

  @Test
  void swappingTheOutletsTurnsTheSignAndKeepsPClose() {
    double[] values = new Random(5).doubles(40).toArray();
    var turned = pairs(values).stream().map(s -> new SharedStory(1, s.values())).toList();
    OutletEffect one = OutletEffect.of(pairs(values), 3);
    OutletEffect other = OutletEffect.of(turned, 3);
    assertThat(other.effect()).isCloseTo(-one.effect(), within(1e-12));
    assertThat(other.pValue()).isEqualTo(one.pValue());
    assertThat(one.low()).isLessThan(one.effect());
    assertThat(one.high()).isGreaterThan(one.effect());
  }

  @Test
  void namesDealtOutAtRandomAreSignificantOneTimeInTwenty() {
    var random = new Random(11);
    int alarms = 0;
    for (int run = 0; run < 400; run++) {
      var stories = new ArrayList<SharedStory>();
      for (int s = 0; s < 12; s++) {
        double[] values = random.doubles(2 + random.nextInt(3)).toArray();
        stories.add(new SharedStory(random.nextInt(values.length), values));
      }
      alarms += OutletEffect.of(stories, run).pValue() < .05 ? 1 : 0;
    }
    // 20 expected, standard deviation 4.4.
    assertThat(alarms).isBetween(7, 34);
  }

  @Test
  void aPThatIsTooSmallToBeDrawnIsComputed() {
    double[] values = new Random(8).doubles(40, .1, 1).toArray();
    assertThat(OutletEffect.of(pairs(values), 1).pValue())
        .isCloseTo(Math.pow(2, -39), within(Math.pow(2, -49)));
  }

  @Test
  void theComputedPIsThatOfAllArrangements() {
    var random = new Random(4);
    for (int run = 0; run < 20; run++) {
      // Up to 4,096 arrangements are tried one by one; of 59,049 the differences are rounded.
      assertComputed(dealt(6, 2 + random.nextInt(3), random), 1e-12);
      assertComputed(dealt(10, 3, random), .001);
    }
  }

  private static double[][] dealt(int stories, int tellings, Random random) {
    double[][] possible = new double[stories][];
    for (int s = 0; s < stories; s++) {
      double[] values = random.doubles(tellings).toArray();
      // What lies near the middle is drawn and not computed.
      values[0] += s % 4 == 0 ? 0 : 1;
      possible[s] = new SharedStory(0, values).differences();
    }
    return possible;
  }

  private static void assertComputed(double[][] possible, double tolerance) {
    int[] own = new int[possible.length];
    double extreme = Math.abs(Arrays.stream(possible).mapToDouble(story -> story[0]).sum()) - 1e-9;
    assertThat(LabelSwapTest.computed(possible, own, extreme))
        .isCloseTo(ofAllArrangements(possible, own), within(tolerance));
  }

  private static double ofAllArrangements(double[][] possible, int[] own) {
    double[] sums = {0};
    double observed = 0;
    for (int s = 0; s < possible.length; s++) {
      double[] story = possible[s];
      observed += story[own[s]];
      sums = Arrays.stream(sums).flatMap(sum -> Arrays.stream(story).map(d -> sum + d)).toArray();
    }
    double extreme = Math.abs(observed) - 1e-9;
    return Arrays.stream(sums).filter(sum -> Math.abs(sum) >= extreme).count()
        / (double) sums.length;
  }

  @Test
  void storiesInWhichNobodyDiffersDoNotHelpToTest() {
    double[] values = new double[30];
    Arrays.fill(values, 0, 5, .3);
    OutletEffect effect = OutletEffect.of(pairs(values), 1);
    assertThat(effect.storyCount()).isEqualTo(30);
    assertThat(effect.varyingCount()).isEqualTo(5);
    assertThat(effect.pValue()).isNaN();
  }

  @Test
  void manyStoriesUseTheNormalApproximationOfTheSameDealing() {
    var random = new Random(2);
    var stories = new ArrayList<SharedStory>();
    for (int s = 0; s < 2_000; s++) {
      double base = random.nextGaussian();
      stories.add(new SharedStory(0, new double[] {base + .03 * random.nextGaussian(), base}));
    }
    double few = OutletEffect.of(stories.subList(0, 1_999), 1).pValue();
    assertThat(OutletEffect.of(stories, 1).pValue()).isCloseTo(few, within(.15));
  }

  @Test
  void unsureEffectsAreDrawnToTheMean() {
    assertThat(Shrinkage.of(new double[] {.3, .1, -.2}, new double[] {.1, .05, .2}))
        .containsExactly(new double[] {.238797, .102004, .012743}, within(1e-6));
  }

  @Test
  void outletsThatDifferNoMoreThanChanceAreAllAtTheMean() {
    double[] shrunk = Shrinkage.of(new double[] {.1, .11}, new double[] {.2, .2});
    assertThat(shrunk[0]).isEqualTo(shrunk[1]);
  }
}
