package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

class StoryStatementsTest {
  private static final List<String> COURIER =
      List.of(
          "The ferry operator hands over passenger data to the port police, including passport"
              + " numbers, phone records and payment details.",
          "The operator denied that it ever helped the police.",
          "The mayor of Dunmere opened a new swimming pool on Monday.");
  private static final List<String> LEDGER =
      List.of(
          "A leaked memo reveals that the ferry operator transfers passenger data, passport numbers"
              + " and payment information, to the port police.",
          "Operator condemned the memo as nonsense.",
          "Fishermen fear for their quotas this winter.");

  private static List<ToldSentence> sentences(String outlet, List<String> texts, String actor) {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new ToldSentence(
                    "a_" + outlet,
                    outlet,
                    i,
                    (double) i / texts.size(),
                    texts.get(i),
                    i == 1 ? actor : null,
                    null,
                    true))
        .toList();
  }

  private static StoryStatements story(String actorOfLedger) {
    var all = new ArrayList<>(sentences("courier", COURIER, "organisation:operator"));
    all.addAll(sentences("ledger", LEDGER, actorOfLedger));
    return new StoryStatements(all, new CertaintyLadder());
  }

  private static Statement with(StoryStatements story, int sentence) {
    return story.statements().stream()
        .filter(statement -> statement.members().contains(sentence))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_outlets_that_tell_the_same_make_one_statement() {
    StoryStatements story = story(null);
    Statement data = with(story, 0);
    assertThat(data.members()).containsExactly(0, 3);
    assertThat(story.tellings(data))
        .allSatisfy(telling -> assertThat(telling.status()).isEqualTo(Status.TOLD));
    assertThat(story.tellings(data).get(0).rung().certainty()).isEqualTo(Certainty.STATED);
    assertThat(story.tellings(data).get(1).rung())
        .isEqualTo(new CertaintyLadder.Rung(Certainty.PRESUPPOSED, "reveals"));
  }

  @Test
  void what_one_of_two_outlets_tells_is_absent_in_the_other() {
    StoryStatements story = story(null);
    Telling ledger = story.tellings(with(story, 2)).get(1);
    assertThat(ledger.status()).isEqualTo(Status.ABSENT);
    assertThat(ledger.rung()).isNull();
  }

  @Test
  void answers_of_one_actor_are_one_statement_although_their_words_differ() {
    assertThat(with(story(null), 1).members()).containsExactly(1);
    StoryStatements story = story("organisation:operator");
    assertThat(with(story, 1).members()).containsExactly(1, 4);
    assertThat(story.tellings(with(story, 1)).get(0).grade()).isEqualTo(Grade.REACTION);
  }

  @Test
  void the_order_of_the_articles_changes_no_statement() {
    var turned = new ArrayList<>(sentences("ledger", LEDGER, null));
    turned.addAll(sentences("courier", COURIER, "organisation:operator"));
    var story = new StoryStatements(turned, new CertaintyLadder());
    assertThat(story.statements().stream().map(Statement::members))
        .contains(List.of(0, 3))
        .hasSameSizeAs(story(null).statements());
  }

  @Test
  void sentences_of_a_copy_do_not_make_a_term_common() {
    var texts = List.of("Oil leaks near the old pier", "Oil leaks near the old pier");
    TermCounts terms = TermCounts.of(ComparableText.words(texts.get(0)));
    var once = new StoryWeights(List.of(terms, terms), List.of(true, false));
    assertThat(once.cosine(0, 1)).isCloseTo(1, within(1e-6));
  }

  @Test
  void house_style_and_days_are_not_compared() {
    assertThat(
            ComparableText.words(
                "KELLMOUTH (AFP) - Sen. Jane Roe (D-Ct.) said on Monday the firm’s data was safe"))
        .containsExactly("sen", "jane", "roe", "said", "the", "firm", "data", "was", "safe");
  }

  @Test
  void a_sentence_of_time_words_alone_keeps_them() {
    assertThat(ComparableText.words("It was on Monday."))
        .containsExactly("it", "was", "on", "monday");
  }

  @Test
  void stems_leave_out_stop_words_and_write_numbers_as_digits() {
    assertThat(ComparableText.stems(List.of("the", "twelve", "ferries", "were", "leaking")))
        .containsExactly("12", "ferri", "leak");
  }

  @Test
  void the_rung_is_read_off_the_clause_that_holds_the_content() {
    var ladder = new CertaintyLadder();
    String sentence =
        "The memo claimed that the firm hands over customer data, and the firm denied it";
    assertThat(ladder.of(sentence, "Customer data were handed over by the firm").certainty())
        .isEqualTo(Certainty.CLAIMED);
    assertThat(ladder.of(sentence, "").certainty()).isEqualTo(Certainty.DENIED);
    assertThat(ladder.of("The paper said it could not independently verify the claims", "").cue())
        .isEqualTo("could not independently");
    assertThat(ladder.of("It was “a sham”", ""))
        .isEqualTo(new CertaintyLadder.Rung(Certainty.REPORTED, "quotation marks"));
    assertThat(ladder.of("", "")).isEqualTo(new CertaintyLadder.Rung(Certainty.STATED, null));
  }

  @Test
  void a_difference_is_what_lies_outside_the_common_words() {
    assertThat(
            WordDifference.of(
                "The memo claims that the firm sold data",
                "The report reveals that the firm sold some data"))
        .isEqualTo(new WordDifference("memo claims", "report reveals … some"));
    assertThat(WordDifference.of("It’s the SAME", "it's the same"))
        .isEqualTo(new WordDifference("", ""));
  }

  @Test
  void a_large_story_finds_the_pairs_of_a_small_one() {
    var all = new ArrayList<>(sentences("courier", COURIER, null));
    all.addAll(sentences("ledger", LEDGER, null));
    for (int i = 0; i < 1_600; i++) {
      String word = Integer.toString(i * 7919, 36);
      all.add(
          new ToldSentence(
              "a_x" + i,
              "x" + i % 40,
              0,
              0,
              "Filler " + word + "ab " + word + "cd",
              null,
              null,
              true));
    }
    var pairs = new SentenceScores(all).pairs(SentenceScores.LIKELY);
    assertThat(pairs)
        .anySatisfy(
            pair -> {
              assertThat(pair.first()).isZero();
              assertThat(pair.second()).isEqualTo(3);
            });
  }
}
