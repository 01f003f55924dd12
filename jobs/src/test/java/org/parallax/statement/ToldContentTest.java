package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.statement.Telling.Grade;

class ToldContentTest {
  private static ToldSentence sentence(String outlet, int index, String text, String name) {
    int start = name == null ? -1 : text.indexOf(name);
    List<SentenceName> names =
        start < 0
            ? List.of()
            : List.of(new SentenceName(start, start + name.length(), "id:" + name, true));
    return new ToldSentence(
        "a_" + outlet,
        outlet,
        index,
        0,
        text,
        SentenceName.actor(text, names),
        null,
        true,
        names,
        List.of());
  }

  private static List<ToldSentence> told(String... texts) {
    var sentences = new ArrayList<ToldSentence>();
    for (int i = 0; i < texts.length; i++) {
      sentences.add(sentence("o" + i, 0, texts[i], null));
    }
    return sentences;
  }

  private static ToldContent content(List<ToldSentence> sentences) {
    List<TermCounts> stems =
        sentences.stream().map(s -> TermCounts.of(List.copyOf(Stems.of(s.text())))).toList();
    return new ToldContent(
        sentences, new StoryWeights(stems, sentences.stream().map(s -> true).toList()));
  }

  @Test
  void a_title_and_a_name_are_no_content() {
    ToldContent content =
        content(
            told(
                "On Monday Harbour Minister Jane Roe closed the old pier.",
                "The old pier is closed, as Harbour Minister Jane Roe had hoped.",
                "A song by Harbour Minister Jane Roe was heard."));
    assertThat(content.share(0, 1)).isCloseTo(1, within(1e-9));
    assertThat(content.share(0, 2)).isZero();
    assertThat(content.names(0, 2)).isCloseTo(1, within(1e-9));
  }

  @Test
  void a_sentence_without_names_lacks_none_and_one_without_content_holds_none() {
    ToldContent content = content(told("the pier is closed", "It was."));
    assertThat(content.names(0, 1)).isEqualTo(1);
    assertThat(content.share(1, 0)).isZero();
  }

  @Test
  void who_says_it_is_no_content() {
    assertThat(ToldContent.withoutSpeaker("“The pier is safe,” said Ann Lee, a senior director."))
        .isEqualTo("“The pier is safe,”".substring(0, "“The pier is safe,".length()));
    assertThat(ToldContent.withoutSpeaker("Ann Lee, a senior director, said the pier is safe."))
        .isEqualTo("the pier is safe.");
    assertThat(ToldContent.withoutSpeaker("The firm's director said in a note that all is well."))
        .isEqualTo("all is well.");
    assertThat(ToldContent.withoutSpeaker("The port's director, Ann Lee, said: “All is well.”"))
        .isEqualTo("“All is well.”");
    assertThat(ToldContent.withoutSpeaker("Ann Lee said no.")).isEqualTo("Ann Lee said no.");
    assertThat(ToldContent.withoutSpeaker("")).isEmpty();
  }

  @Test
  void one_speaker_introduced_alike_does_not_make_two_statements_one() {
    String speaker = "said Ann Lee, a senior director of the harbour council for northern ports.";
    var sentences =
        List.of(
            sentence("courier", 0, "“Storms broke the crane on the quay twice,” " + speaker, null),
            sentence("ledger", 0, "“Nobody wants higher taxes now,” " + speaker, null),
            sentence("courier", 1, "Fishermen mended nets in the rain.", null),
            sentence("ledger", 1, "A museum opens in spring.", null));
    var scores = new SentenceScores(sentences);
    assertThat(scores.score(0, 1)).isGreaterThan(SentenceScores.LIKELY);
    assertThat(scores.isFirm(0, 1, scores.score(0, 1))).isFalse();
  }

  @Test
  void other_numbers_and_other_actors_are_other_facts() {
    var sentences =
        List.of(
            sentence("a", 0, "Norland is the largest buyer of cod, with 40 ships.", "Norland"),
            sentence("b", 0, "Suderland is the largest buyer of cod, with 40 ships.", "Suderland"),
            sentence("c", 0, "Norland is the largest buyer of cod, with 12 ships.", "Norland"),
            sentence("d", 0, "The largest buyer of cod, with 40 ships, is Norland.", "Norland"));
    var mismatch = new Mismatch(sentences);
    assertThat(mismatch.isOfActors(0, 1)).isTrue();
    assertThat(mismatch.isOfActors(0, 2)).isFalse();
    assertThat(mismatch.isOfNumbers(0, 1)).isFalse();
    assertThat(mismatch.isOfNumbers(0, 2)).isTrue();
    assertThat(mismatch.isOfActors(0, 3)).isFalse();
  }

  @Test
  void the_words_shown_are_those_that_both_outlets_tell() {
    var sentences =
        List.of(
            sentence(
                "courier",
                0,
                "The ferry company denied selling passenger data, while engineers repaired two"
                    + " broken harbour cranes overnight after heavy storms.",
                null),
            sentence("ledger", 0, "The ferry company denied selling its passenger data.", null),
            sentence("courier", 1, "Fishermen mended nets in the rain.", null),
            sentence("ledger", 1, "A museum opens in spring.", null));
    var story = new StoryStatements(sentences, new CertaintyLadder());
    Statement statement = story.statements().get(0);
    assertThat(statement.members()).containsExactly(0, 1);
    assertThat(statement.centre()).isEqualTo(1);
    assertThat(story.tellings(statement)).extracting(Telling::grade).containsOnly(Grade.FIRM);
  }
}
