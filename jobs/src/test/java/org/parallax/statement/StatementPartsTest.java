package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Telling.Status;

class StatementPartsTest {
  private static final String TIES =
      "A spokesman said that Orsund Ferries is a small family firm and has no ties to the port"
          + " police of Dunmere.";
  private static final String NO_TIES =
      "Orsund Ferries has no ties to the port police of Dunmere, its spokesman said.";
  private static final String CAVEAT =
      "The Courier said it could not independently verify the memo, noting that the ministry"
          + " believes it.";

  private static List<ToldSentence> article(String outlet, String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            i ->
                new ToldSentence(
                    "a_" + outlet,
                    outlet,
                    i,
                    (double) i / texts.length,
                    texts[i],
                    null,
                    null,
                    true,
                    names(texts[i]),
                    List.of()))
        .toList();
  }

  private static List<SentenceName> names(String text) {
    int at = text.indexOf("Jane Roe");
    return at < 0 ? List.of() : List.of(new SentenceName(at, at + 8, "person:jane-roe", true));
  }

  private static StoryStatements story(List<ToldSentence> one, List<ToldSentence> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return new StoryStatements(all, new CertaintyLadder());
  }

  private static List<Statement> of(StoryStatements story, Statement.Kind kind) {
    return story.statements().stream().filter(statement -> statement.kind() == kind).toList();
  }

  private static List<Status> statuses(StoryStatements story, Statement statement) {
    return story.tellings(statement).stream().map(Telling::status).toList();
  }

  @Test
  void a_caveat_is_a_statement_that_the_other_outlet_leaves_out() {
    StoryStatements story =
        story(article("courier", CAVEAT, NO_TIES), article("ledger", TIES, "It rains in Dunmere."));
    List<Statement> caveats = of(story, Statement.Kind.CAVEAT);
    assertThat(caveats).hasSize(1);
    assertThat(caveats.get(0).text())
        .isEqualTo("The Courier said it could not independently verify the memo");
    assertThat(statuses(story, caveats.get(0))).containsExactly(Status.TOLD, Status.ABSENT);
    assertThat(story.tellings(caveats.get(0)).get(0).rung().certainty())
        .isEqualTo(Certainty.DOUBTED);
  }

  @Test
  void caveats_of_both_outlets_are_one_statement_or_possible() {
    StoryStatements same =
        story(
            article("courier", CAVEAT),
            article("ledger", "Reporters were unable to verify the memo of the ministry."));
    assertThat(statuses(same, of(same, Statement.Kind.CAVEAT).get(0)))
        .containsExactly(Status.TOLD, Status.TOLD);
    StoryStatements other =
        story(
            article("courier", CAVEAT),
            article("ledger", "It was unclear whether the ferry would sail again."));
    assertThat(statuses(other, of(other, Statement.Kind.CAVEAT).get(0)))
        .containsExactly(Status.TOLD, Status.POSSIBLE);
  }

  @Test
  void a_clause_inside_a_told_sentence_is_a_detail() {
    StoryStatements story =
        story(
            article("courier", TIES, "It rains in town."),
            article("ledger", NO_TIES, "The sun shines over the hills."));
    List<Statement> details = of(story, Statement.Kind.DETAIL);
    assertThat(details)
        .extracting(Statement::text)
        .contains("Orsund Ferries is a small family firm");
    assertThat(details).extracting(Statement::text).noneMatch(text -> text.contains("no ties"));
    assertThat(statuses(story, details.get(0))).containsExactly(Status.TOLD, Status.ABSENT);
  }

  @Test
  void a_name_that_the_other_outlet_never_gives_is_a_statement() {
    String named = "Jane Roe of Orsund Ferries said it has no ties to the port police of Dunmere.";
    StoryStatements story =
        story(
            article("courier", named, "It rains."), article("ledger", NO_TIES, "The sun shines."));
    List<Statement> names = of(story, Statement.Kind.NAME);
    assertThat(names).extracting(Statement::text).containsExactly("Jane Roe");
    assertThat(statuses(story, names.get(0))).containsExactly(Status.TOLD, Status.ABSENT);
    StoryStatements both =
        story(article("courier", named), article("ledger", NO_TIES, "Jane Roe likes the sun."));
    assertThat(of(both, Statement.Kind.NAME)).isEmpty();
  }

  @Test
  void among_three_outlets_a_name_that_one_gives_is_not_left_out_by_the_others() {
    String named = "Jane Roe of Orsund Ferries said it has no ties to the port police of Dunmere.";
    var others = new ArrayList<>(article("ledger", NO_TIES));
    others.addAll(article("post", NO_TIES));
    StoryStatements story = story(article("courier", named), others);
    assertThat(of(story, Statement.Kind.NAME)).isEmpty();
  }

  @Test
  void the_town_of_a_firm_does_not_open_its_sentence() {
    String text = "The Dunmere-based Orsund denied it.";
    assertThat(
            SentenceName.actor(
                text,
                List.of(
                    new SentenceName(4, 11, "place:dunmere", true),
                    new SentenceName(18, 24, "organisation:orsund", true))))
        .isEqualTo("organisation:orsund");
    assertThat(SentenceName.actor(text, List.of())).isNull();
  }
}
