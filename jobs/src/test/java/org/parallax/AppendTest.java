package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.SameTables.assertSameRows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.TinyCorpus.Told;

/** New articles beside those of an earlier run: the tables are those of one run over all. */
@ExtendWith(SparkTest.class)
class AppendTest {
  @TempDir private Path folder;

  /** An event months before the others, so that its story is closed when they come. */
  private static final Told STORM_IN_POST =
      new Told(
          "post-storm",
          "Harbour Post",
          "https://harbourpost.example/storm",
          "Storm tears roof off Kessel school",
          "2026-01-12T09:00:00Z",
          """
          A storm tore the roof off the primary school in Kessel on Sunday night, and 240 pupils will \
          be taught in the parish hall.

          “Nobody was in the building, and that is all that matters,” said the headmistress, Ida Brandt. \
          The wind reached 118 kilometres an hour.

          The county estimates the damage at 900,000 pounds.\
          """);

  private static final Told STORM_IN_BELL =
      new Told(
          "bell-storm",
          "Evening Bell",
          "https://eveningbell.example/storm",
          "240 pupils without a school after storm in Kessel",
          "2026-01-12T15:00:00Z",
          """
          The roof of the primary school in Kessel was ripped away by a furious storm on Sunday night.

          Headmistress Ida Brandt said that nobody was in the building. Its 240 pupils move to the \
          parish hall while the county counts a loss of 900,000 pounds.\
          """);

  private static final List<Told> FIRST =
      List.of(
          STORM_IN_POST,
          STORM_IN_BELL,
          TinyCorpus.ORCHARD_IN_POST,
          TinyCorpus.BRIDGE_IN_POST,
          TinyCorpus.BRIDGE_IN_BELL);

  /** A text again and longer, at the same address: it takes the place of the shorter one. */
  private static final Told UPDATE =
      TinyCorpus.BRIDGE_IN_BELL
          .as("bell-bridge-2")
          .saying(
              TinyCorpus.BRIDGE_IN_BELL.text()
                  + "\n\n"
                  + "The council met again on Tuesday and set aside 1 million pounds for buses.");

  private static final List<Told> LATER =
      List.of(TinyCorpus.ORCHARD_IN_LAMP, TinyCorpus.BRIDGE_IN_LAMP, UPDATE);

  private Call run(Path output, Object... arguments) {
    var all = new ArrayList<Object>();
    all.add("run");
    all.addAll(List.of(arguments));
    all.addAll(List.of("--output", output));
    return Call.parallax(all.toArray());
  }

  private Call done(Path output, Object... arguments) {
    Call call = run(output, arguments);
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    return call;
  }

  @Test
  void appendedArticlesGiveTheTablesOfOneRunOverAll() throws IOException {
    Path feed = TinyCorpus.write(folder.resolve("in/feed.jsonl"), FIRST);
    Path appended = folder.resolve("appended");
    done(appended, feed);
    // The feed has grown: its old records stand where they stood.
    String more = String.join("\n", LATER.stream().map(Told::json).toList());
    Files.writeString(feed, Files.readString(feed) + more + "\nno record\n");
    Call call = done(appended, "--append", feed);
    assertThat(call.out())
        .contains("Read 9 records: 7 accepted, 2 rejected.")
        .contains("Passed over 5 records that were read before.");
    Path whole = folder.resolve("whole");
    done(whole, feed);

    // How much alike the articles of a closed story are is told by the words of its day.
    assertSameRows(
        whole,
        appended,
        "rejected_records.position",
        "story_articles",
        "stories",
        "story_changes",
        "run_metrics");
    assertSame(whole, appended, "select story_id, article_id, weight from %s.story_articles");
    assertSame(
        whole,
        appended,
        "select a.* from %1$s.story_articles a join %1$s.articles using (article_id)"
            + " where published_at > timestamp '2026-03-01'");
    try (DuckDb tables = DuckDb.over(appended)) {
      assertThat(
              tables.lines(
                  "select change, article_count_before, article_count from story_changes"
                      + " where story_id = story_id_before order by 1"))
          .containsExactly("grown|1|2", "renewed|2|3");
    }
    whatDoesNotFitIsSaidInOneSentence(appended, feed);
  }

  private static void assertSame(Path one, Path other, String query) {
    try (DuckDb both = DuckDb.over(one, other)) {
      assertThat(both.lines(query.formatted("one")))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(both.lines(query.formatted("other")));
    }
  }

  private void whatDoesNotFitIsSaidInOneSentence(Path output, Path feed) {
    assertMistake(run(folder.resolve("empty"), "--append", feed), "without --append");
    assertMistake(run(output, "--append", feed, "--story-threshold", "0.05"), "0.04", "0.05");
    assertMistake(run(output, "--append", feed, "--without", "tokens"), "tokens");
  }

  private static void assertMistake(Call call, String... parts) {
    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.sentences()).singleElement().asString().contains(parts);
  }
}
