package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.SameTables.assertSameRows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.TinyCorpus.Told;

/**
 * What must not change, and what must flip, when the input is changed in a known way. Nobody knows
 * the right values, but everybody knows how two runs must agree.
 */
@ExtendWith(SparkTest.class)
class MetamorphicTest {
  @TempDir private Path folder;

  private Path run(String name, Path... inputs) {
    return run(folder, name, inputs);
  }

  private static Path run(Path folder, String name, Path... inputs) {
    Path output = folder.resolve(name);
    var arguments = new ArrayList<Object>(List.of("run", "--output", output));
    arguments.addAll(List.of(inputs));
    Call call = Call.parallax(arguments.toArray());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    return output;
  }

  private static Path run(Path folder, String name, List<Told> articles) {
    return run(
        folder, name, TinyCorpus.write(folder.resolve("in-" + name + "/articles.jsonl"), articles));
  }

  @Test
  void aSecondRunGivesTheSameRowsInEveryTable() {
    assertSameRows(TinyRun.output(), run("again", TinyRun.corpus().getParent()));
  }

  @Test
  void theOrderOfFilesAndLinesDoesNotMatter() {
    var articles = new ArrayList<>(TinyCorpus.articles());
    Collections.reverse(articles);
    Path last = TinyCorpus.write(folder.resolve("z/z.jsonl"), articles.subList(0, 2));
    Path first = TinyCorpus.write(folder.resolve("a/a.jsonl"), articles.subList(2, 5));
    assertSameRows(TinyRun.output(), run("shuffled", last, first), "articles.source_file");
  }

  @Test
  void partitionsAndSplitsOfFilesDoNotMatter() {
    var outputs = new ArrayList<Path>();
    SparkTest.with(
        "spark.sql.shuffle.partitions",
        "7",
        () ->
            SparkTest.with(
                "spark.sql.files.maxPartitionBytes",
                "2000",
                () -> outputs.add(run("partitions", TinyRun.corpus().getParent()))));
    assertSameRows(TinyRun.output(), outputs.get(0));
  }

  @Test
  void furnitureAroundAPageChangesNothingButRemovedBlocks() {
    List<Told> furnished =
        TinyCorpus.articles().stream()
            .map(
                article ->
                    article.saying(
                        """
                        Home | News | Sport | Weather | Opinion

                        %s

                        Related articles

                        Ten things to do in the garden this weekend

                        The lighthouse keeper who painted every storm

                        Share this article

                        Copyright 2026. All rights reserved.\
                        """
                            .formatted(article.text())))
            .toList();
    Path output = run(folder, "furnished", furnished);
    assertSameRows(
        TinyRun.output(), output, "articles.source_file", "removed_blocks", "run_metrics");
    try (DuckDb tables = DuckDb.over(output)) {
      assertThat(
              tables.number(
                  "select min(blocks) from (select count(*) as blocks from"
                      + " removed_blocks group by article_id)"))
          .isGreaterThanOrEqualTo(5);
    }
  }

  /** Two stories: one told by two outlets in their own words, one that both print word for word. */
  private static List<Told> twoOutlets(String one, String other) {
    return List.of(
        TinyCorpus.BRIDGE_IN_POST.by(one).at(null),
        TinyCorpus.BRIDGE_IN_BELL.by(other).at(null),
        TinyCorpus.ORCHARD_IN_POST.by(one).at(null),
        TinyCorpus.ORCHARD_IN_POST.by(other).at(null).as("other-orchard"));
  }

  /** The two runs of {@link #twoOutlets}, made when the first test asks. */
  private static final class Swapped {
    static final Path FOLDER = PassingFolder.named("parallax-swapped").path();
    static final DuckDb TABLES =
        DuckDb.over(
            run(FOLDER, "one", twoOutlets("North Star", "South Wind")),
            run(FOLDER, "other", twoOutlets("South Wind", "North Star")));
  }

  @Test
  void swappingTwoOutletsFlipsEveryDifference() {
    assertThat(Swapped.TABLES.lines("select article_count, outlet_count from one.stories"))
        .as("two stories of two outlets")
        .containsExactly("2|2", "2|2");
    assertThat(
            Swapped.TABLES.lines(
                """
                select a.*, b.difference from (%s) a full join (%s) b
                using (is_bridge, outlet_id, feature, voice)
                where a.difference is distinct from -b.difference
                  or a.value is distinct from b.rest_value
                  or a.rest_value is distinct from b.value\
                """
                    .formatted(named("one", "story_features"), named("other", "story_features"))))
        .isEmpty();
    assertThat(
            Swapped.TABLES.number("select count(*) from one.story_features where difference <> 0"))
        .as("differences between the two tellings of the bridge")
        .isGreaterThan(20);
  }

  /**
   * Half of a word's prior is the story without the outlet, so the two rows of one word are not
   * each other's mirror image; what holds is that names change nothing (each text keeps its numbers
   * under the other name) and that a word that stands out on one side does not on the other.
   */
  @Test
  void swappingTwoOutletsSwapsTheirWords() {
    assertThat(Swapped.TABLES.number("select count(*) from one.story_words where log_odds <> 0"))
        .isPositive();
    assertThat(
            Swapped.TABLES.lines(
                """
                select a.outlet_id, a.term, a.log_odds, b.log_odds, a.z, b.z
                from (%s) a full join (%s) b
                on a.is_bridge = b.is_bridge and a.term = b.term and a.outlet_id <> b.outlet_id
                where a.count is distinct from b.count
                  or not coalesce(abs(a.log_odds - b.log_odds) < 1e-9, false)
                  or not coalesce(abs(a.z - b.z) < 1e-9, false)\
                """
                    .formatted(named("one", "story_words"), named("other", "story_words"))))
        .isEmpty();
    assertThat(
            Swapped.TABLES.lines(
                """
                select a.term, a.z, b.z from (%s) a join (%s) b
                on a.is_bridge = b.is_bridge and a.term = b.term and a.outlet_id < b.outlet_id
                where a.significance = 'descriptive' and b.significance = 'descriptive'
                  and sign(a.z) = sign(b.z)\
                """
                    .formatted(named("one", "story_words"), named("one", "story_words"))))
        .isEmpty();
  }

  @Test
  void theSameArticleUnderTwoOutletsDiffersInNothing() {
    assertThat(
            Swapped.TABLES.lines(
                """
                select outlet_id, feature, voice, value, rest_value from (%s) where not is_bridge
                and (value is distinct from rest_value or coalesce(difference, 0) <> 0)\
                """
                    .formatted(named("one", "story_features"))))
        .isEmpty();
    assertThat(
            Swapped.TABLES.lines(
                """
                select term from (%s) where not is_bridge
                and (abs(log_odds) > 1e-9 or count <> rest_count)\
                """
                    .formatted(named("one", "story_words"))))
        .isEmpty();
    assertThat(
            Swapped.TABLES.lines(
                """
                select weight, copy_share, independent_source_count from one.story_articles
                join one.stories using (story_id) where key_terms not like '%bridge%'\
                """))
        .as("a text and its copy weigh as one")
        .containsExactly("0.5|1.0|1", "0.5|1.0|1");
  }

  /** The rows of a table of one run, by a name of the story that both runs share. */
  private static String named(String run, String table) {
    return """
    select * exclude (story_id) from %1$s.%2$s join (select story_id,
      key_terms like '%%bridge%%' as is_bridge from %1$s.stories) using (story_id)\
    """
        .formatted(run, table);
  }

  @Test
  void filesInFormatsOfEveryKindGiveTheSameArticles() {
    // As CSV with lines in its cells, as JSON, and as pages with a sidecar.
    List<Told> articles = TinyCorpus.articles();
    Path input = folder.resolve("formats");
    TinyCorpus.write(
        input.resolve("rows.csv"),
        "id,outlet,url,title,published_at,text",
        csv(articles.get(0)),
        csv(articles.get(1)));
    TinyCorpus.write(
        input.resolve("feed.json"), "{\"articles\": [" + articles.get(2).json() + "]}");
    TinyCorpus.write(input.resolve("pages/3.txt"), articles.get(3).text());
    TinyCorpus.write(input.resolve("pages/4.txt"), articles.get(4).text());
    TinyCorpus.write(
        input.resolve("pages/articles.csv"),
        "file,id,outlet,url,title,published_at",
        "3.txt," + csvWithoutText(articles.get(3)),
        "4.txt," + csvWithoutText(articles.get(4)));
    assertSameRows(
        TinyRun.output(),
        run("formats-out", input),
        "articles.source_file",
        "articles.published_at_source");
  }

  private static String csv(Told told) {
    return csvWithoutText(told) + "," + cell(told.text());
  }

  private static String csvWithoutText(Told told) {
    return String.join(
        ",",
        cell(told.id()),
        cell(told.outlet()),
        cell(told.url()),
        cell(told.title()),
        cell(told.publishedAt()));
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
