package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  private static final TreeMap<String, Long> OWN =
      new TreeMap<>(Map.of("exposes", 6L, "memo", 8L, "the", 30L, "once", 1L, "filler", 255L));
  private static final TreeMap<String, Long> REST =
      new TreeMap<>(Map.of("memo", 8L, "the", 31L, "denies", 5L, "once", 1L, "filler", 255L));

  private static Keywords.Keyword word(String term, boolean swapped) {
    return Keywords.of(swapped ? REST : OWN, swapped ? OWN : REST).stream()
        .filter(word -> word.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_word_that_one_side_alone_uses_stands_out() {
    assertThat(word("exposes", false).logOdds()).isPositive();
    assertThat(word("exposes", false).z()).isGreaterThan(word("memo", false).z());
    assertThat(word("denies", false).logOdds()).isNegative();
  }

  @Test
  void the_topic_of_the_story_and_function_words_do_not() {
    assertThat(Math.abs(word("memo", false).z())).isLessThan(0.5);
    assertThat(Math.abs(word("the", false).z())).isLessThan(0.5);
    assertThat(word("the", false).significance()).isEqualTo("none");
  }

  @Test
  void counts_and_totals_of_both_sides_stand_beside_the_value() {
    Keywords.Keyword memo = word("memo", false);
    assertThat(memo.count()).isEqualTo(8);
    assertThat(memo.total()).isEqualTo(300);
    assertThat(memo.restCount()).isEqualTo(8);
    assertThat(memo.restTotal()).isEqualTo(300);
  }

  @Test
  void a_word_that_is_hardly_used_is_left_out() {
    assertThat(Keywords.of(OWN, REST)).noneMatch(word -> word.term().equals("once"));
  }

  @Test
  void nothing_against_nothing_is_nothing() {
    assertThat(Keywords.of(new TreeMap<>(), new TreeMap<>())).isEmpty();
  }

  @Test
  void the_prior_knows_that_some_words_are_common() {
    assertThat(WordPrior.share("the")).isGreaterThan(0.02);
    assertThat(WordPrior.share("government")).isBetween(0.00005, 0.01);
    assertThat(WordPrior.share("qwertzuiop")).isPositive().isLessThan(0.000001);
  }
}
