package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
  void the_effect_is_the_mean_of_the_differences_inside_stories() {
    OutletEffect effect = OutletEffect.of(pairs(.2, .1, -.05, .3, .15), 1);
    assertThat(effect.effect()).isCloseTo(.14, within(1e-12));
    assertThat(effect.standardError()).isCloseTo(.057879, within(1e-6));
    assertThat(effect.pValue()).isNaN();
    assertThat(effect.low()).isNaN();
  }

  @Test
  void outlets_that_share_three_of_five_stories_differ_by_what_those_show() {
    var stories =
        List.of(
            new SharedStory(1, new double[] {-.6, -.5}),
            new SharedStory(1, new double[] {-.7, -.6}),
            new SharedStory(1, new double[] {.1, .2}));
    assertThat(OutletEffect.of(stories, 1).effect()).isCloseTo(.10, within(1e-12));
  }

  @Test
  void with_six_stories_of_two_outlets_p_can_just_fall_below_a_twentieth() {
    double p = OutletEffect.of(pairs(.2, .1, .05, .3, .15, .4), 7).pValue();
    assertThat(p).isCloseTo(2 / 64.0, within(.02));
  }

  @Test
  void equal_tellings_have_no_effect_and_no_significance() {
    OutletEffect effect = OutletEffect.of(pairs(new double[30]), 1);
    assertThat(effect.effect()).isZero();
    assertThat(effect.pValue()).isEqualTo(1);
    assertThat(effect.low()).isZero();
  }

  @Test
  void swapping_the_outlets_turns_the_sign_and_keeps_p_close() {
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
  void names_dealt_out_at_random_are_significant_one_time_in_twenty() {
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
  void many_stories_use_the_normal_approximation_of_the_same_dealing() {
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
  void unsure_effects_are_drawn_to_the_mean() {
    assertThat(Shrinkage.of(new double[] {.3, .1, -.2}, new double[] {.1, .05, .2}))
        .containsExactly(new double[] {.238797, .102004, .012743}, within(1e-6));
  }

  @Test
  void outlets_that_differ_no_more_than_chance_are_all_at_the_mean() {
    double[] shrunk = Shrinkage.of(new double[] {.1, .11}, new double[] {.2, .2});
    assertThat(shrunk[0]).isEqualTo(shrunk[1]);
  }
}
