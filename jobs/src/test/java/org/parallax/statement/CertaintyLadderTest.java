package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyLadderTest {
  private static final CertaintyLadder LADDER = new CertaintyLadder();

  /** A sentence that reports or quotes a piece of itself. */
  private static ToldSentence sentence(
      String text, String piece, boolean isDirect, String verb, String verbClass) {
    int start = text.indexOf(piece);
    assertThat(start).isNotNegative();
    var quote =
        new SentenceQuote(
            start, start + piece.length(), piece, isDirect, "person:ada-brenn", verbClass, verb);
    return new ToldSentence(
        "a_1", "courier", 1, 0, text, null, null, true, List.of(), List.of(quote));
  }

  @ParameterizedTest
  @CsvSource({
    "say, neutral, REPORTED",
    "contend, distancing, CLAIMED",
    "allege, distancing, ALLEGED",
    "disclose, endorsing, PRESUPPOSED",
    "concede, concession, PRESUPPOSED",
    "repudiate, denial, DENIED",
    "insist, denial, CLAIMED",
    "berate, hostile, REPORTED",
    "accuse, hostile, ALLEGED",
    "forewarn, alarm, REPORTED",
    "mumble, , REPORTED"
  })
  void the_verb_of_the_piece_that_holds_the_content_decides(
      String verb, String verbClass, Certainty rung) {
    ToldSentence told =
        sentence(
            "Ada Brenn put it so that the harbour leaks oil at night.",
            "the harbour leaks oil at night",
            false,
            verb,
            verbClass);
    assertThat(LADDER.of(told, "Oil leaks from the harbour"))
        .isEqualTo(new CertaintyLadder.Rung(rung, verb));
  }

  @Test
  void a_verb_does_not_reach_what_stands_outside_its_piece() {
    ToldSentence told =
        sentence(
            "The harbour leaks oil at night, and Ada Brenn denied that anybody was paid.",
            "anybody was paid",
            false,
            "deny",
            "denial");
    assertThat(LADDER.of(told, "Oil leaks from the harbour").certainty())
        .isEqualTo(Certainty.STATED);
    assertThat(LADDER.of(told, "Nobody was paid").certainty()).isEqualTo(Certainty.DENIED);
  }

  @Test
  void who_dismisses_a_thing_as_something_claims_that_it_is_that() {
    String text = "Ada Brenn dismissed the report as a paid campaign by rivals.";
    ToldSentence as =
        sentence(text, "the report as a paid campaign by rivals", false, "dismiss", "denial");
    assertThat(LADDER.of(as, "The report is a campaign that rivals paid").certainty())
        .isEqualTo(Certainty.CLAIMED);
    ToldSentence plain = sentence(text, "the report", false, "dismiss", "denial");
    assertThat(LADDER.of(plain, "The report").certainty()).isEqualTo(Certainty.DENIED);
  }

  @Test
  void what_a_speaker_believes_or_reveals_is_still_reported() {
    assertThat(LADDER.of("“I believe that the harbour leaks,” Brenn said.", "harbour leaks"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.REPORTED, "said"));
    assertThat(LADDER.of("\"They revealed that the harbour leaks.", "harbour leaks").certainty())
        .isEqualTo(Certainty.REPORTED);
  }

  @Test
  void straight_marks_are_paired_from_the_left() {
    assertThat(LADDER.of("The \"old\" harbour leaks oil into a \"pond\".", "harbour leaks oil"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.STATED, null));
    assertThat(LADDER.of("It leaks, as usual.\" The crew went home.", "it leaks").certainty())
        .isEqualTo(Certainty.REPORTED);
    assertThat(LADDER.of("The crew went home. \"It leaks", "the crew went home").certainty())
        .isEqualTo(Certainty.STATED);
  }

  @Test
  void a_word_counts_before_what_is_told_or_as_a_tail_behind_it() {
    assertThat(LADDER.of("Police alleged that the harbour leaks oil.", "harbour leaks oil").cue())
        .isEqualTo("alleged");
    assertThat(LADDER.of("The harbour leaks oil, police alleged.", "harbour leaks oil").cue())
        .isEqualTo("alleged");
    assertThat(LADDER.of("The town sued the harbour, alleging a leak.", "town sued the harbour"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.STATED, null));
    assertThat(LADDER.of("Harbour officials alleged a plot.", "harbour officials").certainty())
        .isEqualTo(Certainty.STATED);
  }

  @Test
  void nouns_need_what_they_report_and_negated_words_report_nothing() {
    assertThat(LADDER.of("The allegations filled the harbour.", "the harbour is full").certainty())
        .isEqualTo(Certainty.STATED);
    assertThat(LADDER.of("Allegations of oil in the harbour grew.", "oil in the harbour").cue())
        .isEqualTo("allegations");
    assertThat(LADDER.of("The board never revealed the leak.", "the leak").certainty())
        .isEqualTo(Certainty.STATED);
  }

  @Test
  void an_adverb_weakens_its_clause_from_any_place() {
    assertThat(LADDER.of("The harbour leaks oil allegedly.", "harbour leaks oil"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.ALLEGED, "allegedly"));
  }

  @Test
  void a_name_is_stated_unless_a_speaker_says_it() {
    String text = "“The tyrant Brenn must go,” said a rival, who accused Brenn.";
    ToldSentence told = sentence(text, "The tyrant Brenn must go,", true, "say", "neutral");
    assertThat(LADDER.ofName(told, "tyrant Brenn"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.REPORTED, "say"));
    assertThat(LADDER.ofName(told, "a rival"))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.STATED, null));
    assertThat(LADDER.ofName(told, "not there").certainty()).isEqualTo(Certainty.STATED);
  }
}
