package org.parallax.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.outlet.StoryVocabulary.Use;
import org.parallax.outlet.StoryVocabulary.Word;

class StoryVocabularyTest {
  private static Use of(String outlet, String term, List<Use> uses) {
    return uses.stream()
        .filter(use -> use.outletId().equals(outlet) && use.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  private static List<Use> story(int herald, int courier) {
    return StoryVocabulary.of(
            List.of(
                new Word("herald", null, "bridge", herald, 1),
                new Word("herald", null, "other", 300 - herald, 1),
                new Word("courier", null, "bridge", courier, 1),
                new Word("courier", null, "other", 300 - courier, 1)))
        .toList();
  }

  @Test
  void theValueIsTheRateAgainstThatOfTheStory() {
    assertThat(of("herald", "bridge", story(3, 1)).value()).isCloseTo(1.2, within(1e-12));
    assertThat(of("courier", "bridge", story(3, 1)).value()).isCloseTo(.4, within(1e-12));
  }

  @Test
  void aBurstCountsHardlyMoreThanAFewUses() {
    double few = of("herald", "bridge", story(4, 0)).value();
    double burst = of("herald", "bridge", story(40, 0)).value();
    assertThat(burst).isBetween(few, 1.25 * few);
  }

  @Test
  void theOddsAreThoseOfTheTwoSides() {
    Use use = of("herald", "bridge", story(3, 1));
    assertThat(use.more() / use.less()).isCloseTo((3 / 297.0) / (1 / 299.0), within(1e-12));
  }

  @Test
  void outletsWithoutTheWordHaveARowWithNone() {
    List<Use> uses =
        StoryVocabulary.of(
                List.of(
                    new Word("herald", null, "bridge", 2, 1),
                    new Word("courier", null, "river", 3, 1)))
            .toList();
    assertThat(uses).hasSize(4);
    assertThat(of("courier", "bridge", uses).count()).isZero();
    assertThat(of("courier", "bridge", uses).value()).isZero();
  }

  @Test
  void outletsOfOneCopyAreOneTellingAndAStoryOfOneTellingIsNone() {
    var words = new ArrayList<Word>();
    words.add(new Word("herald", 7L, "bridge", 2, .5));
    words.add(new Word("courier", 7L, "bridge", 2, .5));
    assertThat(StoryVocabulary.of(words).toList()).isEmpty();
    words.add(new Word("tribune", null, "bridge", 1, 1));
    words.add(new Word("tribune", null, "river", 1, 1));
    List<Use> uses = StoryVocabulary.of(words).toList();
    // Two words in the copy, two of the tribune: three of four are "bridge".
    assertThat(of("herald", "bridge", uses).value()).isCloseTo(2 / 2.0 * 4 / 4, within(1e-12));
    assertThat(of("tribune", "bridge", uses).value()).isCloseTo(1 / 2.0 * 4 / 4, within(1e-12));
    assertThat(of("herald", "bridge", uses).count()).isEqualTo(2);
  }

  @Test
  void aLongerTellingHasNoHigherValuesByChance() {
    var random = new Random(12);
    double difference = 0;
    int stories = 20_000;
    for (int s = 0; s < stories; s++) {
      int inLong = 0;
      for (int use = 0; use < 2; use++) {
        inLong += random.nextInt(1_000) < 800 ? 1 : 0;
      }
      List<Use> uses =
          StoryVocabulary.of(
                  List.of(
                      new Word("long", null, "bridge", inLong, 1),
                      new Word("long", null, "other", 800 - inLong, 1),
                      new Word("short", null, "bridge", 2 - inLong, 1),
                      new Word("short", null, "other", 200 - 2 + inLong, 1)))
              .toList();
      difference += of("long", "bridge", uses).value() - of("short", "bridge", uses).value();
    }
    assertThat(difference / stories).isCloseTo(0, within(.04));
  }
}
