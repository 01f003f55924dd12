package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelStancesTest {
  private static final LabelStances STANCES = new LabelStances();

  private static LabelStances.Judged of(String label, String kind, String before) {
    return STANCES.of(label, false, kind, before, false);
  }

  @ParameterizedTest
  @CsvSource({
    "the leaked findings, document, PRESUPPOSING, findings",
    "this revelation, document, PRESUPPOSING, revelation",
    "the harbour scandal, event, PRESUPPOSING, scandal",
    "pension reform bill, document, PRESUPPOSING, reform",
    "the bank rescue, event, PRESUPPOSING, rescue",
    "the rescue package, document, PRESUPPOSING, rescue",
    "the mountain rescue, event, NEUTRAL,",
    "the report, document, NEUTRAL,",
    "a meeting, event, NEUTRAL,",
    "a fraud lawsuit, document, NEUTRAL,",
    "the claims, event, DOUBTING, claims",
    "the reported memo, document, DOUBTING, reported",
    "the alleged cover-up, event, DOUBTING, alleged",
    "a sham trial, event, DOUBTING, sham",
    "the alleged gunman, person, DOUBTING, alleged",
    "the corrupt mayor, person, NEUTRAL,",
    "the self-styled president, person, DOUBTING, self-styled"
  })
  void a_label_presupposes_doubts_or_does_neither(
      String label, String kind, LabelStance stance, String cue) {
    assertThat(of(label, kind, "They spoke of ")).isEqualTo(new LabelStances.Judged(stance, cue));
  }

  @Test
  void what_stands_before_the_label_may_doubt_it() {
    assertThat(of("plan", "document", "They left the so-called “").stance())
        .isEqualTo(LabelStance.DOUBTING);
    assertThat(of("plan", "document", "It published what the mayor called a ").stance())
        .isEqualTo(LabelStance.DOUBTING);
    assertThat(of("plan", "document", "The mayor called a ").stance())
        .isEqualTo(LabelStance.NEUTRAL);
  }

  @Test
  void scare_quotes_doubt_a_thing_and_say_nothing_of_a_person() {
    assertThat(STANCES.of("the deal", false, "event", "", true))
        .isEqualTo(new LabelStances.Judged(LabelStance.DOUBTING, "quotation marks"));
    assertThat(STANCES.of("the expert", false, "person", "", true).stance())
        .isEqualTo(LabelStance.NEUTRAL);
  }

  @Test
  void a_bare_name_has_no_stance_but_a_so_called_body_has() {
    assertThat(STANCES.of(null, true, "person", "Then ", false).stance()).isNull();
    assertThat(STANCES.of(null, true, "organisation", "the so-called ", false).stance())
        .isEqualTo(LabelStance.DOUBTING);
    assertThat(STANCES.of(null, true, "other", "the so-called ", false).stance()).isNull();
    assertThat(STANCES.of(null, true, "person", "Another alleged ", false).stance()).isNull();
  }

  @Test
  void nothing_and_other_scripts_are_survived() {
    assertThat(of("", "document", "").stance()).isEqualTo(LabelStance.NEUTRAL);
    assertThat(of("отчёт", "document", "это ").stance()).isEqualTo(LabelStance.NEUTRAL);
  }
}
