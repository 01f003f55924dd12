package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.FeatureMeaning.Evidence;

class FiguresTest {
  @Test
  void valuesAreRoundedForTheEyeAndExactForTheMachine() {
    Markup page = new Markup();
    Figures.value(page, 18.867924528301888, false);
    Figures.value(page, 0.41249, true);
    Figures.count(page, 1204);
    assertThat(page.finish())
        .isEqualTo(
            "<data value=\"18.867924528301888\">18.9</data>"
                + "<data value=\"0.41249\">41.2%</data><data value=\"1204\">1,204</data>");
  }

  @Test
  void differencesCarryASignUnlessTheyAreNothing() {
    Markup page = new Markup();
    for (double value : new double[] {9.7, -9.7, 0, -0.0001}) {
      Figures.difference(page, value, false);
    }
    Figures.difference(page, -0.031, true);
    assertThat(page.finish().replaceAll("<[^>]*>", "|"))
        .isEqualTo("|+9.70||−9.70||0.00||0.00||−3.1 pts|");
  }

  @Test
  void decimalsShrinkAsNumbersGrow() {
    assertThat(List.of(0.044, 9.994, 9.996, 99.96, 999.96, 12345.6))
        .extracting(Figures::rate)
        .containsExactly("0.04", "9.99", "10.0", "100.0", "1,000", "12,346");
  }

  @Test
  void weightsAreShownAsOneInN() {
    assertThat(List.of(1.0, 0.5, 1.0 / 3, 0.4, 0.0))
        .extracting(Figures::weight)
        .containsExactly("1", "1/2", "1/3", "0.40", "0.00");
  }

  @Test
  void midnightIsADayWithoutAnHour() {
    assertThat(Figures.moment(Instant.parse("2031-03-04T00:00:00Z"))).isEqualTo("4 Mar 2031");
    assertThat(Figures.moment(Instant.parse("2031-03-04T09:05:59Z")))
        .isEqualTo("4 Mar 2031, 09:05 UTC");
  }

  @Test
  void axisHoldsZeroAndFewRoundTicks() {
    assertThat(new Axis("g", false, List.of(10.1, 25.3)).ticks())
        .containsExactly(0.0, 10.0, 20.0, 30.0);
    Axis signed = new Axis("g", false, List.of(-0.21, 0.04));
    assertThat(signed.ticks())
        .hasSize(5)
        .first()
        .satisfies(t -> assertThat(t).isCloseTo(-0.3, within(1e-12)));
    assertThat(signed.x(-0.3)).isCloseTo(18, within(1e-9));
    assertThat(new Axis("g", false, List.of(0.0, 0.0)).x(0)).isEqualTo(18);
    for (double most = 1e-6; most < 1e7; most *= 1.7) {
      Axis axis = new Axis("g", false, List.of(most));
      assertThat(axis.ticks().size()).isBetween(2, 7);
      assertThat(axis.x(most)).isBetween(18.0, 282.0001);
    }
  }

  @Test
  void unitNamesTheDenominator() {
    assertThat(meaning("hedges_per_1000_words", "per_1000_words").denominatorNoun())
        .isEqualTo("words");
    assertThat(meaning("passive_share", "share of sentences").denominatorNoun())
        .isEqualTo("sentences");
    assertThat(meaning("quoted_share", "share").denominatorNoun()).isEmpty();
    assertThat(meaning("hedges_per_1000_words", "per_1000_words").label()).isEqualTo("Hedges");
    assertThat(meaning("hedges_per_1000_words", "per_1000_words").unitInWords())
        .isEqualTo("per 1,000 words");
  }

  @Test
  void evidenceIsTakenFromTheNameWhereNoneIsDeclared() {
    List<String> families = List.of("hedge", "reporting_verb", "number", "report");
    assertThat(FeatureMeaning.named("hedges_per_1000_words", "", "", families).evidence())
        .containsExactly(new Evidence("hedge", null));
    assertThat(FeatureMeaning.named("reporting_verbs", "", "", families).evidence())
        .containsExactly(new Evidence("reporting_verb", null));
    assertThat(FeatureMeaning.named("hedgerow_share", "", "", families).evidence()).isEmpty();
  }

  @Test
  void onlyPlainWebAddressesBecomeLinks() {
    assertThat(Source.webAddress("HTTPS://a.example/x?y=1&z=2")).isPresent();
    for (String url :
        new String[] {
          null,
          "",
          "javascript:alert(1)",
          " java\nscript:alert(1)",
          "data:text/html,x",
          "//a.example",
          "http:",
          "https://known.example@other.example/",
          "https://a.example/\"onclick=x",
          "file:///etc/passwd"
        }) {
      assertThat(Source.webAddress(url)).as(url).isEmpty();
    }
  }

  private static FeatureMeaning meaning(String name, String unit) {
    return new FeatureMeaning(name, unit, "", List.of());
  }
}
