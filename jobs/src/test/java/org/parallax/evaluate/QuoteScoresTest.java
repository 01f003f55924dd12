package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.UserError;
import org.parallax.evaluate.QuoteScores.Quotation;

class QuoteScoresTest {
  private static final List<Quotation> MARKED =
      List.of(
          new Quotation("a", "“We never sold it,”", "Jane Roe"),
          new Quotation("a", "a plain lie", "the harbour firm"),
          new Quotation("b", "no comment at all", ""));

  @Test
  void a_span_is_right_whatever_its_marks() {
    var scores =
        new QuoteScores(
            MARKED,
            List.of(
                new Quotation("a", "We never sold it,", "Roe"),
                new Quotation("a", "the moon is green", "Roe"),
                new Quotation("z", "an article that nobody marked", "Roe")));
    assertThat(scores.predictedCount()).isEqualTo(2);
    assertThat(scores.spanPrecision()).isEqualTo(.5);
    assertThat(scores.spanRecall()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void half_of_the_words_are_enough_and_fewer_are_not() {
    var some = List.of(new Quotation("b", "no comment at", "x"));
    var few = List.of(new Quotation("b", "at all", "x"));
    assertThat(new QuoteScores(MARKED, some).spanPrecision()).isEqualTo(1);
    assertThat(new QuoteScores(MARKED, few).spanPrecision()).isZero();
  }

  @Test
  void speakers_are_counted_over_those_given_and_over_those_that_have_one() {
    var scores =
        new QuoteScores(
            MARKED,
            List.of(
                new Quotation("a", "We never sold it", "Roe"),
                new Quotation("a", "a plain lie", ""),
                new Quotation("b", "no comment at all", "the mayor")));
    assertThat(scores.speakerPrecision()).isEqualTo(.5);
    assertThat(scores.speakerRecall()).isEqualTo(.5);
  }

  @Test
  void titles_and_function_words_make_no_agreement() {
    assertThat(QuoteScores.agree("President Roe", "the president")).isFalse();
    assertThat(QuoteScores.agree("the memo’s author", "an author of the report")).isTrue();
  }

  @Test
  void a_gold_file_is_read_as_json_lines_or_as_columns() {
    var json = QuoteGold.of("g", "{\"id\":\"a\",\"char_start\":3,\"char_end\":9,\"speaker\":null}");
    var columns = QuoteGold.of("g", "id\tchar_start\tchar_end\tspeaker\na\t3\t9\t");
    assertThat(json).isEqualTo(columns);
    assertThat(json.get("a")).containsExactly(new QuoteGold.Marked(3, 9, ""));
  }

  @Test
  void a_line_without_offsets_is_the_users_mistake() {
    assertThatThrownBy(() -> QuoteGold.of("gold.tsv", "a\tthree\t9\tRoe"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Line 1 of the gold file gold.tsv");
  }
}
