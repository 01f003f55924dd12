package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.contrast.FeatureContrast.Side;
import org.parallax.contrast.FeatureContrast.Telling;
import org.parallax.contrast.FeatureContrast.Untestable;

class FeatureContrastTest {

  @Test
  void an_outlet_is_held_against_the_rest_of_the_story() {
    List<Side> sides =
        FeatureContrast.of(
            List.of(new Telling("a", 2.0, 100.0, 1), new Telling("b", 1.0, 200.0, 1)), 1000, 1);
    assertThat(sides.get(0).value()).isEqualTo(20);
    assertThat(sides.get(0).restValue()).isEqualTo(5);
    assertThat(sides.get(0).difference()).isEqualTo(15);
    assertThat(sides.get(1).difference()).isEqualTo(-15);
  }

  @Test
  void copies_of_one_report_weigh_together_as_one() {
    List<Side> sides =
        FeatureContrast.of(
            List.of(
                new Telling("a", 0.0, 100.0, 1),
                new Telling("b", 10.0, 100.0, 0.5),
                new Telling("c", 10.0, 100.0, 0.5),
                new Telling("d", 0.0, 100.0, 1)),
            1,
            1);
    assertThat(sides.get(0).restValue()).isCloseTo(10.0 / 200, within(1e-12));
    assertThat(sides.get(1).numerator()).isEqualTo(10);
  }

  @Test
  void two_articles_never_give_significance() {
    assertThat(
            FeatureContrast.of(
                List.of(new Telling("a", 9.0, 10.0, 1), new Telling("b", 0.0, 10.0, 1)), 1, 1))
        .allMatch(
            side -> side.pValue() == null && side.untestable() == Untestable.TOO_FEW_ARTICLES);
  }

  @Test
  void nothing_to_divide_is_undefined_and_says_so() {
    List<Side> sides =
        FeatureContrast.of(
            List.of(new Telling("a", 0.0, 0.0, 1), new Telling("b", null, null, 1)), 1, 1);
    assertThat(sides)
        .allMatch(side -> side.value() == null && side.difference() == null)
        .allMatch(side -> side.untestable() == Untestable.UNDEFINED_VALUE);
    assertThat(sides.get(1).numerator()).isNull();
  }

  @Test
  void enough_articles_of_two_outlets_that_differ_always_are_told_from_chance() {
    var tellings = new ArrayList<Telling>();
    for (int i = 0; i < 5; i++) {
      tellings.add(new Telling("a", 10.0 + i, 100.0, 1));
      tellings.add(new Telling("b", 1.0 + i, 100.0, 1));
    }
    Side side = FeatureContrast.of(tellings, 1, 1).get(0);
    assertThat(side.untestable()).isNull();
    // Only the arrangement itself and its mirror image among C(10, 5) are as extreme.
    assertThat(side.pValue()).isCloseTo(2.0 / 252, within(1e-12));
  }

  @Test
  void the_same_text_under_two_outlets_has_no_difference() {
    assertThat(
            FeatureContrast.of(
                List.of(new Telling("a", 3.0, 70.0, 0.5), new Telling("b", 3.0, 70.0, 0.5)),
                1000,
                1))
        .allMatch(side -> side.difference() == 0);
  }

  private static List<Telling> tellings(int ofEach) {
    var tellings = new ArrayList<Telling>();
    for (int i = 0; i < ofEach; i++) {
      tellings.add(new Telling("a", 5.0 + i % 2, 10.0, 1));
      tellings.add(new Telling("b", 1.0 + i % 2, 10.0, 1));
    }
    return tellings;
  }

  @Test
  void five_articles_of_each_side_allow_an_interval_and_fewer_do_not() {
    Side side = FeatureContrast.of(tellings(5), 1, 7).get(0);
    assertThat(side.difference()).isCloseTo(.4, within(1e-12));
    assertThat(side.low()).isBetween(.3, .4);
    assertThat(side.high()).isBetween(.4, .5);
    Side other = FeatureContrast.of(tellings(5), 1, 7).get(1);
    assertThat(other.low()).isNegative();
    assertThat(FeatureContrast.of(tellings(5), 1000, 7).get(0).low())
        .isCloseTo(1000 * side.low(), within(1e-9));

    assertThat(FeatureContrast.of(tellings(4), 1, 7))
        .allMatch(each -> each.pValue() != null && each.low() == null && each.high() == null);
  }

  @Test
  void the_order_of_the_articles_does_not_move_the_interval() {
    List<Telling> turned = new ArrayList<>(tellings(8));
    java.util.Collections.reverse(turned);
    assertThat(FeatureContrast.of(turned, 1, 7)).isEqualTo(FeatureContrast.of(tellings(8), 1, 7));
  }
}
