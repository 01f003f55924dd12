package org.parallax.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.cue.Vader.Score;

class VaderTest {

  private static final Vader VADER = new Vader();

  /** Computed with the original program. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The book was good.|0|.508|.492|.4404",
        "The book was not good.|.376|.624|0|-.3412",
        "The book was very good.|0|.556|.444|.4927",
        "The book was VERY good!|0|.487|.513|.6391",
        "The plot was good, but the ending was horrible.|.347|.511|.142|-.5859",
        "Alibaba rejects the false report.|.444|.556|0|-.4939",
        "The company swiftly condemned the memo, calling it nonsense.|.406|.435|.159|-.5267",
        "The memo threatens U.S. security.|.325|.375|.3|-.0516",
        "He did not help the military.|.311|.689|0|-.3089",
        "The report was kind of good.|0|.657|.343|.3832",
        "Without doubt a great success|0|.168|.832|.8723"
      })
  void everyScoreIsThatOfTheOriginal(
      String text, double negative, double neutral, double positive, double compound) {
    assertThat(VADER.score(text)).isEqualTo(new Score(negative, neutral, positive, compound));
  }

  /** Computed with a literal transcription of the original in Python: its less known rules. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote was no good.|0.376|0.624|0|-0.3412",
        "There was no great or good plan.|0.533|0.467|0|-0.6908",
        "It was never so good.|0|0.475|0.525|0.6626",
        "It was never this good!|0|0.484|0.516|0.6441",
        "The ride was just this good.|0|0.597|0.403|0.5228",
        "Without a doubt a good plan|0|0.444|0.556|0.6136",
        "It was the least good plan.|0.325|0.675|0|-0.3412",
        "It was at least good.|0|0.58|0.42|0.4404",
        "least good|0.706|0.294|0|-0.3412",
        "The show is the bomb!|0|0.482|0.518|0.6476",
        "It was bad ass after all|0.35|0.4|0.25|-0.25",
        "We saw the kiss of death there|0.5|0.5|0|-0.6124",
        "The cake is to die for|0.438|0.562|0|-0.5994",
        "He waits at the bus stop today|0|1|0|0",
        "It was sort of bad.|0.487|0.513|0|-0.5849",
        "They are just enough good for us|0|0.697|0.303|0.3832",
        "It was barely good.|0|0.535|0.465|0.3832",
        "It was ALMOST good.|0|0.473|0.527|0.5171",
        "GOOD day|0|0.216|0.784|0.5622",
        "GOOD DAY|0|0.256|0.744|0.4404",
        "A horrible HORRIBLE day|0.795|0.205|0|-0.8286",
        "Good, good, but bad, bad and good.|0.494|0.104|0.403|-0.5789",
        "It was bad but bad.|0.7|0.3|0|-0.7906",
        "but good|0|0.206|0.794|0.5927",
        "Why? It is bad?? Really????|0.527|0.473|0|-0.6662",
        "Good!!!!!!|0|0|1|0.6209",
        "So bad!!|0.814|0.186|0|-0.6572",
        "Rarely good, seldom bad.|0.705|0.295|0|-0.5824",
        "'It isn''t good.'|0.546|0.454|0|-0.3412",
        "It isnt very good|0.466|0.534|0|-0.3865",
        "No, bad.|0.778|0.222|0|-0.5423",
        "NO problem here|0.347|0.2|0.452|0.1343",
        "a no war zone :)|0|0.328|0.672|0.7308",
        "It is uber good|0|0.484|0.516|0.4927",
        "not very very good|0.485|0.515|0|-0.427"
      })
  void theRareRulesAreThoseOfTheOriginal(
      String text, double negative, double neutral, double positive, double compound) {
    assertThat(VADER.score(text)).isEqualTo(new Score(negative, neutral, positive, compound));
  }

  @Test
  void aTextWithoutWordsScoresZero() {
    assertThat(VADER.score("")).isEqualTo(new Score(0, 0, 0, 0));
    assertThat(VADER.score(" \n\t\u00a0")).isEqualTo(new Score(0, 0, 0, 0));
  }

  @Test
  void anotherScriptIsNeutral() {
    assertThat(VADER.score("Город спит спокойно")).isEqualTo(new Score(0, 1, 0, 0));
  }

  @Test
  void curlyMarksHideAWordUnlessTheyAreMadeStraight() {
    assertThat(VADER.score("a “good” day").compound()).isZero();
    assertThat(VADER.scoreTypeset("a “good” day")).isEqualTo(VADER.score("a \"good\" day"));
    assertThat(VADER.scoreTypeset("It isn’t good.").compound()).isEqualTo(-.3412);
  }

  @Test
  void aWordHasTheValenceOfTheLexicon() {
    assertThat(VADER.valence("good")).hasValue(1.9);
    assertThat(VADER.valence("Horrible")).hasValue(-2.5);
    assertThat(VADER.valence("security")).hasValue(1.4);
    for (String absent : new String[] {"false", "malicious", "alleged", "ally", ""}) {
      assertThat(VADER.valence(absent)).isEmpty();
    }
  }

  @Test
  void randomTextStaysInRangeAndItsSharesSumToOne() {
    Random random = new Random(11);
    String[] words =
        "good bad not never so this no least at but very kind of GREAT horrible! why?? the without"
            .split(" ");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12) + 1; n > 0; n--) {
        String word = words[random.nextInt(words.length)];
        text.append(random.nextInt(9) == 0 ? word.toUpperCase(Locale.ROOT) : word).append(' ');
      }
      Score score = VADER.score(text.toString());
      assertThat(score.compound()).as(text.toString()).isBetween(-1.0, 1.0);
      assertThat(score.negative() + score.neutral() + score.positive()).isCloseTo(1, within(.0016));
    }
  }
}
