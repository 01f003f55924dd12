package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedThingTest {
  private static LabelView label(String outlet, String label) {
    return new LabelView(
        "organisation:1",
        "Harbour and Ports Board",
        "organisation",
        outlet,
        label,
        "narrator",
        1,
        new Place("a1", 1));
  }

  @Test
  void initialsAreTheName() {
    NamedThing thing =
        NamedThing.differing(List.of(label("gull", "H.P.B."), label("tern", "sleepy board")))
            .get(0);
    assertThat(thing.isBare(label("gull", "HPB"))).isTrue();
    assertThat(thing.isBare(label("gull", "HAPB"))).isTrue();
    assertThat(thing.isBare(label("gull", "the ports board"))).isFalse();
    assertThat(thing.isBare(label("gull", "HP"))).isFalse();
  }

  @Test
  void outletsThatDifferOnlyInInitialsDoNotDiffer() {
    assertThat(NamedThing.differing(List.of(label("gull", "HPB"), label("tern", "ports board"))))
        .isEmpty();
  }
}
