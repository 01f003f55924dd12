package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.TinyCorpus.Told;

/**
 * What users do by mistake and what the web puts into files. A mistake ends the run with one
 * sentence; a bad record never does: it is a row of rejected_records.
 */
@ExtendWith(SparkTest.class)
class BadInputTest {
  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("out");
  }

  /** Fails unless the call ended with exit code 2 and one sentence, and gives the sentence back. */
  private static String mistake(Object... arguments) {
    Call call = Call.parallax(arguments);
    assertThat(call.exitCode()).as("%s", call.err()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.sentences()).as("one sentence, no stack trace").hasSize(1);
    String sentence = call.sentences().get(0);
    assertThat(sentence).as("says what to do").matches("(?s).*[;,.(].*").endsWith(".");
    assertThat(sentence).doesNotContain("Exception");
    return sentence;
  }

  private String mistakeOfInput(Path input) {
    String sentence = mistake("run", input, "--output", output());
    assertThat(output()).as("nothing is written").doesNotExist();
    return sentence;
  }

  @Test
  void noInputIsToldWithTheCommandThatExplains() {
    assertThat(mistake("run", "--output", output())).contains("INPUT").contains("run --help");
    assertThat(mistake("read", "--output", output())).contains("INPUT");
  }

  @Test
  void anEmptyNameAsInputIsTold() {
    assertThat(mistake("run", "", "--output", output())).contains("empty");
  }

  @Test
  void noOutputIsTold() {
    assertThat(mistake("run", TinyRun.corpus())).contains("--output");
    assertThat(mistake("run", TinyRun.corpus(), "--output", "")).contains("--output");
  }

  @Test
  void anInputThatIsNotThereIsToldWithThePlaceWhereItWasLookedFor() {
    Path input = folder.resolve("no such folder");
    assertThat(mistakeOfInput(input)).contains(input.toString()).contains("does not exist");
  }

  @Test
  void anEmptyFolderIsToldWithWhatIsRead() throws IOException {
    Path input = Files.createDirectory(folder.resolve("empty"));
    assertThat(mistakeOfInput(input)).contains(input.toString()).contains(".jsonl");
  }

  @Test
  void aFileOfAnUnknownKindIsToldWithTheKnownKinds() throws IOException {
    Path input = Files.writeString(folder.resolve("articles.docx"), "words");
    assertThat(mistakeOfInput(input)).contains("articles.docx").contains(".csv");
  }

  @Test
  void anOutletListWithoutNamesIsTold() {
    TinyCorpus.write(folder.resolve("in/outlets.csv"), "outlet,web", "a,b");
    TinyCorpus.write(folder.resolve("in/a.jsonl"), TinyCorpus.bridge());
    assertThat(mistakeOfInput(folder.resolve("in"))).contains("outlets.csv").contains("name");
  }

  @Test
  void anUnknownOptionOrCommandIsTold() {
    assertThat(mistake("run", TinyRun.corpus(), "--output", output(), "--speed", "9"))
        .contains("--speed");
    assertThat(mistake("runn", TinyRun.corpus())).contains("runn");
  }

  @Test
  void aValueOutOfItsRangeIsTold() {
    for (String threshold : List.of("7", "0", "-1", "NaN")) {
      assertThat(mistake("run", TinyRun.corpus(), "-o", output(), "--story-threshold", threshold))
          .contains("--story-threshold");
    }
    assertThat(mistake("run", TinyRun.corpus(), "-o", output(), "--story-threshold", "much"))
        .contains("--story-threshold")
        .contains("much");
    assertThat(mistake("run", TinyRun.corpus(), "-o", output(), "--report-stories", "-3"))
        .contains("--report-stories");
    assertThat(mistake("run", TinyRun.corpus(), "-o", output(), "--without", "cues"))
        .contains("tokens");
    assertThat(output()).doesNotExist();
  }

  @Test
  void anOutputThatIsAFileIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThat(mistake("run", TinyRun.corpus(), "--output", file)).contains("notes.txt");
    assertThat(file).hasContent("mine");
  }

  @Test
  void anOutputThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThat(mistake("run", TinyRun.corpus(), "--output", file.resolve("out")))
        .contains("notes.txt");
    assertThat(file).hasContent("mine");
  }

  @Test
  void tablesOfSomebodyElseAreNotReplaced() throws IOException {
    Path mine = output().resolve("tables/mine.parquet");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "not yours");
    assertThat(mistake("run", TinyRun.corpus(), "--output", output())).contains("tables");
    assertThat(mine).hasContent("not yours");
    try (Stream<Path> files = Files.list(output())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aGoldFileThatIsNotThereOrSaysNothingIsTold() {
    Path gold = folder.resolve("gold.jsonl");
    Path tables = TinyRun.output();
    assertThat(mistake("evaluate", "stories", "--gold", gold, "--output", tables))
        .contains("gold.jsonl");
    TinyCorpus.write(gold, "{\"id\": \"post-bridge\"}");
    assertThat(mistake("evaluate", "stories", "--gold", gold, "--output", tables))
        .contains("Line 1")
        .contains("story");
    TinyCorpus.write(gold, "");
    assertThat(mistake("evaluate", "stories", "--gold", gold, "--output", tables))
        .contains("empty");
    assertThat(mistake("evaluate", "words", "--gold", gold, "--output", tables)).contains("words");
  }

  @Test
  void goldIsScoredAgainstTheStoriesAndTablesStayAsTheyAre() {
    Path gold =
        TinyCorpus.write(
            folder.resolve("gold.tsv"),
            "id\tstory",
            "post-bridge\tbridge",
            "bell-bridge\tbridge",
            "lamp-bridge\tbridge",
            "post-orchard\tfrost",
            "lamp-orchard\tfrost",
            "nowhere\tfrost");
    Call call = Call.parallax("evaluate", "stories", "--gold", gold, "--output", TinyRun.output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.out().get(0)).startsWith("articles 6 (1 not in the tables), stories 2");
    assertThat(call.out().get(1)).contains("B-cubed").contains("precision 1.0000");
    assertThat(TinyRun.output().resolve("tables/stories.parquet")).isRegularFile();
    assertThat(TinyRun.output().resolve(".parallax-lock")).doesNotExist();
  }

  /** One run over everything at once: what is bad is rejected, and what is good comes through. */
  @Test
  void badRecordsAreRejectedForTheDocumentedReasonAndGoodOnesComeThrough() throws IOException {
    Path input = folder.resolve("in");
    Told good = TinyCorpus.BRIDGE_IN_POST;
    TinyCorpus.write(
        input.resolve("records.jsonl"),
        good.json(),
        "{\"id\": \"cut\", \"outlet\": \"Evening Bell\", \"text\": \"A line that ends too",
        "[1, 2, 3]",
        "",
        "   ",
        good.as("copy").at("https://harbourpost.example/bridge?from=feed").json(),
        TinyCorpus.BRIDGE_IN_LAMP.as("first-century").on("0001-01-01").json(),
        TinyCorpus.BRIDGE_IN_LAMP.as("month-13").on("2050-13-40").json(),
        TinyCorpus.BRIDGE_IN_LAMP.as("future").on("2250-01-01").json(),
        TinyCorpus.BRIDGE_IN_LAMP.as("no-date").on("None").json(),
        TinyCorpus.BRIDGE_IN_BELL.as("nobody").by(null).at(null).json(),
        TinyCorpus.BRIDGE_IN_BELL.as("empty").saying("").json(),
        TinyCorpus.BRIDGE_IN_BELL.as("blank").saying(" \n\t ").json(),
        TinyCorpus.BRIDGE_IN_BELL
            .as("menu")
            .saying("Home\nNews\nSport\nLog in\nSubscribe\n© 2026 Evening Bell")
            .json(),
        TinyCorpus.BRIDGE_IN_BELL.as("archive").saying(twentyMegabytes()).json(),
        TinyCorpus.ORCHARD_IN_POST.as("climber").by("../../etc").at(null).json(),
        TinyCorpus.ORCHARD_IN_LAMP
            .as("script")
            .titled("<script>alert('frost')</script> Growers & <b>friends</b> ask for help")
            .json());
    writeBytes(
        input.resolve("bytes.jsonl"),
        bytes("{\"id\": \"latin\", \"outlet\": \"Evening Bell\", \"text\": \"Caf"),
        new byte[] {(byte) 0xE9, (byte) 0xFF},
        bytes(" closed.\"}\n" + TinyCorpus.BRIDGE_IN_BELL.json() + "\n"));
    writeBytes(
        input.resolve("pages/latin.txt"), bytes("Caf"), new byte[] {(byte) 0xE9}, bytes(" shut."));
    TinyCorpus.write(
        input.resolve("pages/articles.csv"), "file,outlet", "latin.txt,Evening Bell", "gone.txt,");
    TinyCorpus.write(
        input.resolve("rows.csv"), "id,outlet,text", "one,Evening Bell,short,and,surplus,cells");
    Files.writeString(input.resolve("nothing.jsonl"), "");
    Files.writeString(input.resolve("picture.jpg"), "no text");

    Call call = Call.parallax("run", input, "--output", output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.sentences()).isEmpty();

    try (DuckDb tables = DuckDb.over(output())) {
      var expected = new TreeMap<String, String>();
      expected.put("bytes.jsonl:1", "invalid_encoding");
      expected.put("pages/gone.txt:1", "missing_file");
      expected.put("pages/latin.txt:1", "invalid_encoding");
      expected.put("records.jsonl:2", "broken_record");
      expected.put("records.jsonl:3", "broken_record");
      expected.put("records.jsonl:copy", "duplicate");
      expected.put("records.jsonl:first-century", "date_out_of_range");
      expected.put("records.jsonl:month-13", "invalid_date");
      expected.put("records.jsonl:future", "date_out_of_range");
      expected.put("records.jsonl:nobody", "no_outlet");
      expected.put("records.jsonl:empty", "empty_text");
      expected.put("records.jsonl:blank", "empty_text");
      expected.put("records.jsonl:menu", "only_furniture");
      expected.put("records.jsonl:archive", "too_long");
      expected.put("rows.csv:1", "broken_record");
      Map<String, String> rejected =
          tables
              .rows("select source_file || ':' || source_record, reason from rejected_records")
              .stream()
              .collect(
                  Collectors.toMap(
                      row -> row.get(0).toString().replaceFirst("^in/", ""),
                      row -> (String) row.get(1),
                      (one, other) -> one + " and " + other,
                      TreeMap::new));
      assertThat(rejected).isEqualTo(expected);
      assertThat(tables.lines("select source_record from articles order by 1"))
          .containsExactly("bell-bridge", "climber", "no-date", "post-bridge", "script");
      assertThat(call.out().get(0)).isEqualTo("Read 20 records: 5 accepted, 15 rejected.");
      assertThat(tables.number("select value from run_metrics where metric = 'records_read'"))
          .isEqualTo(20);

      assertThat(
              tables.lines(
                  "select position from rejected_records where source_record =" + " 'archive'"))
          .as("blank lines are counted as lines")
          .containsExactly("15");
      assertThat(tables.number("select max(length(excerpt)) from rejected_records"))
          .isLessThanOrEqualTo(200);
      assertThat(tables.lines("select detail from rejected_records where trim(detail) = ''"))
          .isEmpty();
      assertThat(tables.lines("select published_at from articles where source_record = 'no-date'"))
          .containsExactly("");

      assertThat(tables.lines("select outlet_id from articles where source_record = 'climber'"))
          .as("an outlet is never a path")
          .containsExactly("etc");
    }
    assertNothingElse(folder, "in", "out");
    assertNothingElse(output(), "tables", "report", "run.json");
    assertEscaped(output().resolve("report"));
    assertThat(
            new ObjectMapper()
                .readTree(Files.readString(output().resolve("run.json")))
                .at("/jobs/0/input/passed_over")
                .asInt())
        .isEqualTo(1);
  }

  private static void assertNothingElse(Path directory, String... names) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }

  private static void assertEscaped(Path report) throws IOException {
    try (Stream<Path> files = Files.walk(report)) {
      List<Path> pages = files.filter(Files::isRegularFile).toList();
      assertThat(pages).isNotEmpty();
      int mentions = 0;
      for (Path page : pages) {
        String html = Files.readString(page);
        assertThat(html).as(page.toString()).doesNotContain("<script>alert");
        assertThat(html).as(page.toString()).doesNotContain("<b>friends");
        mentions += html.contains("&lt;script&gt;alert") ? 1 : 0;
      }
      assertThat(mentions).as("pages that print the headline").isPositive();
    }
  }

  private static String twentyMegabytes() {
    return "The council met again and the bridge stayed shut. ".repeat(420_000);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void writeBytes(Path file, byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, all.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aJsonFileThatIsCutOffIsABrokenRecord() {
    Path input = folder.resolve("in");
    TinyCorpus.write(input.resolve("good.jsonl"), TinyCorpus.bridge());
    TinyCorpus.write(input.resolve("feed.json"), "{\"articles\": [{\"id\": \"a\"");
    Call call = Call.parallax("read", input, "--output", output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.out()).contains("Read 4 records: 3 accepted, 1 rejected.");
  }

  @Test
  void inputsOfTheSameNameInOtherFoldersAreKeptApart() {
    String again = TinyCorpus.BRIDGE_IN_POST.as("again").json();
    Path one =
        TinyCorpus.write(
            folder.resolve("may/articles.jsonl"),
            TinyCorpus.BRIDGE_IN_POST.json(),
            again,
            "broken");
    Path other =
        TinyCorpus.write(
            folder.resolve("june/articles.jsonl"),
            TinyCorpus.BRIDGE_IN_BELL.json(),
            TinyCorpus.BRIDGE_IN_LAMP.json(),
            "broken");
    Call call = Call.parallax("read", one, other, "--output", output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.out()).contains("Read 6 records: 3 accepted, 3 rejected.");
  }

  @Test
  void anInputThatIsNamedTwiceIsReadOnce() {
    Call call = Call.parallax("read", TinyRun.corpus(), TinyRun.corpus(), "--output", output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.out()).contains("Read 5 records: 5 accepted, 0 rejected.");
  }

  @Test
  void aCorpusWithoutOneGoodRecordGivesEmptyTablesAndSaysSo() {
    Path input = TinyCorpus.write(folder.resolve("in.jsonl"), "no JSON", "{}");
    Call call = Call.parallax("run", input, "--output", output());
    assertThat(call.exitCode()).as("%s", call.err()).isZero();
    assertThat(call.out())
        .contains("Read 2 records: 0 accepted, 2 rejected.")
        .anyMatch(line -> line.contains("rejected_records.parquet says why"));
    try (DuckDb tables = DuckDb.over(output())) {
      assertThat(tables.number("select count(*) from rejected_records")).isEqualTo(2);
      for (var table : Tables.ALL) {
        assertThat(tables.columns(table.name())).hasSize(table.columns().size());
      }
      assertThat(tables.number("select count(*) from story_features")).isZero();
    }
    assertThat(output().resolve("report/index.html")).isRegularFile();
  }

  @Test
  void aParquetFileThatIsNoneIsTold() {
    Path file = TinyCorpus.write(folder.resolve("table.parquet"), "this is no table");
    assertThat(mistake("run", file, "--output", output())).contains("table.parquet");
    assertThat(output().resolve("tables")).doesNotExist();
    assertThat(output().resolve(".parallax-lock")).doesNotExist();
  }

  @Test
  void aCompressedFileThatIsNoneIsTold() {
    Path file = TinyCorpus.write(folder.resolve("lines.jsonl.gz"), "this is not compressed");
    assertThat(mistake("run", file, "--output", output())).contains("lines.jsonl.gz");
    assertThat(output().resolve("tables")).doesNotExist();
    assertThat(output().resolve(".parallax-lock")).doesNotExist();
  }
}
