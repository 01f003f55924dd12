package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parallax.contrast.QuoteComparison.Compared;
import org.parallax.contrast.QuoteComparison.Quotation;

class QuoteComparisonTest {

  /** One quotation per outlet. */
  private static List<Compared> compared(String... texts) {
    var quotations = new ArrayList<Quotation>();
    for (int i = 0; i < texts.length; i++) {
      quotations.add(new Quotation("a_" + i, "outlet-" + i, 10 * i, i, texts[i]));
    }
    return QuoteComparison.of(quotations);
  }

  private static List<QuoteVariant> variants(String... texts) {
    return compared(texts).stream().map(Compared::variant).toList();
  }

  @Test
  void marks_capitals_and_the_comma_before_the_speaker_make_no_other_words() {
    assertThat(variants("We won’t sell the old harbour,", "we won't sell the old harbour."))
        .containsExactly(QuoteVariant.IDENTICAL, QuoteVariant.IDENTICAL);
  }

  @Test
  void of_a_longer_and_a_shorter_piece_one_is_extended_and_one_shortened() {
    List<Compared> pieces =
        compared("A scheme that helps nobody but the banks.", "helps nobody but the banks");
    assertThat(pieces.get(0).variant()).isEqualTo(QuoteVariant.EXTENDED);
    assertThat(pieces.get(0).onlyHereWords()).isEqualTo("a scheme that");
    assertThat(pieces.get(0).commonWords()).isEqualTo("helps nobody but the banks");
    assertThat(pieces.get(0).wordCount()).isEqualTo(8);
    assertThat(pieces.get(0).commonCount()).isEqualTo(5);
    assertThat(pieces.get(0).outletCount()).isEqualTo(2);
    assertThat(pieces.get(1).variant()).isEqualTo(QuoteVariant.SHORTENED);
    assertThat(pieces.get(1).onlyHereWords()).isNull();
    assertThat(pieces.get(1).counterpart().outletId()).isEqualTo("outlet-0");
  }

  @Test
  void an_ellipsis_shortens_and_brackets_are_shown_as_such() {
    assertThat(
            variants(
                "The harbour board will never … sell the pier to anybody.",
                "The harbour board will never, as long as I live, sell the pier to anybody."))
        .containsExactly(QuoteVariant.SHORTENED, QuoteVariant.EXTENDED);
    assertThat(
            variants(
                "We told [the board] that the pier is rotten.",
                "We told those old fools that the pier is rotten."))
        .containsExactly(QuoteVariant.BRACKETED, QuoteVariant.EXTENDED);
  }

  @Test
  void brackets_outside_the_common_words_do_not_count() {
    assertThat(
            variants(
                "[The pier] was mine. My father built it with his bare hands.",
                "My father built it with his bare hands."))
        .containsExactly(QuoteVariant.EXTENDED, QuoteVariant.SHORTENED);
  }

  @Test
  void a_letter_in_brackets_changes_no_word() {
    assertThat(variants("[W]e sold the old pier.", "We sold the old pier."))
        .containsExactly(QuoteVariant.IDENTICAL, QuoteVariant.IDENTICAL);
  }

  @Test
  void an_early_the_in_the_other_does_not_part_a_run_from_its_own() {
    assertThat(
            variants(
                "The pier that my father built is rotten now.",
                "Nothing about the board surprises me these days. The pier that my father built is"
                    + " rotten now."))
        .containsExactly(QuoteVariant.SHORTENED, QuoteVariant.EXTENDED);
  }

  @Test
  void other_words_inside_are_a_rewording() {
    assertThat(
            variants(
                "We will never hand over the records of our passengers.",
                "We would never hand over the files of our passengers."))
        .containsExactly(QuoteVariant.REWORDED, QuoteVariant.REWORDED);
  }

  @Test
  void two_cuts_of_one_speech_overlap() {
    assertThat(
            variants(
                "Nobody asked us. The pier is rotten and it must come down.",
                "The pier is rotten and it must come down. I have said so for years."))
        .containsExactly(QuoteVariant.OVERLAPPING, QuoteVariant.OVERLAPPING);
  }

  @Test
  void a_stray_common_word_far_off_is_no_rewording() {
    assertThat(
            variants(
                "The storm was bad for all of us here. My father built the pier with his hands.",
                "My father built the pier with his hands."))
        .containsExactly(QuoteVariant.EXTENDED, QuoteVariant.SHORTENED);
  }

  @Test
  void a_common_word_alone_is_no_corroboration_and_a_rare_one_is() {
    assertThat(variants("very", "I am very glad that you came all this way."))
        .containsOnly(QuoteVariant.ONLY_HERE);
    assertThat(variants("hogwash", "Every word of that report is hogwash."))
        .containsExactly(QuoteVariant.SHORTENED, QuoteVariant.EXTENDED);
  }

  @Test
  void one_outlet_does_not_corroborate_itself() {
    var twice =
        List.of(
            new Quotation("a_1", "courier", 5, 1, "My father built the pier."),
            new Quotation("a_2", "courier", 9, 2, "My father built the pier."));
    assertThat(QuoteComparison.of(twice))
        .allSatisfy(
            compared -> {
              assertThat(compared.variant()).isEqualTo(QuoteVariant.ONLY_HERE);
              assertThat(compared.counterpart()).isNull();
              assertThat(compared.outletCount()).isEqualTo(1);
              assertThat(compared.commonWords()).isNull();
            });
  }

  @Test
  void nothing_and_no_words_are_survived() {
    assertThat(QuoteComparison.of(List.of())).isEmpty();
    assertThat(variants("", "…", "?", "пирс сгнил давно и всем"))
        .containsOnly(QuoteVariant.ONLY_HERE);
  }

  @Test
  void the_order_of_the_quotations_does_not_matter() {
    var random = new Random(7);
    List<Quotation> quotations = invented(random, 60);
    List<Compared> expected = QuoteComparison.of(quotations);
    var shuffled = new ArrayList<Quotation>(quotations);
    Collections.shuffle(shuffled, random);
    assertThat(QuoteComparison.of(shuffled)).isEqualTo(expected);
    assertThat(expected).hasSize(60);
    assertThat(expected).allSatisfy(c -> assertThat(c.commonCount()).isBetween(0, c.wordCount()));
  }

  @Test
  void a_speaker_with_thousands_of_quotations_stalls_nothing() {
    List<Quotation> quotations = invented(new Random(8), 3_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(QuoteComparison.of(quotations)).hasSize(quotations.size()));
  }

  /** Cuts of invented speeches. */
  private static List<Quotation> invented(Random random, int count) {
    var quotations = new ArrayList<Quotation>();
    for (int i = 0; i < count; i++) {
      var words = new StringBuilder();
      var speech = new Random(random.nextInt(40));
      int skip = random.nextInt(10);
      for (int word = 0; word < 40; word++) {
        int next = speech.nextInt(500);
        if (word >= skip) {
          words.append("word").append(next).append(' ');
        }
      }
      quotations.add(new Quotation("a_" + i, "o_" + random.nextInt(50), i, i, words.toString()));
    }
    return quotations;
  }
}
