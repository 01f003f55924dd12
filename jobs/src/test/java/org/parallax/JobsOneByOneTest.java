package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.SameTables.assertSameRows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The jobs, called one after the other, are the run. */
@ExtendWith(SparkTest.class)
class JobsOneByOneTest {
  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("out");
  }

  private Call job(String name, Object... more) {
    var arguments = new ArrayList<Object>();
    arguments.add(name);
    arguments.addAll(List.of(more));
    arguments.add("--output");
    arguments.add(output());
    Call call = Call.parallax(arguments.toArray());
    assertThat(call.exitCode()).as("%s: %s", name, call.err()).isZero();
    return call;
  }

  @Test
  void theJobsOneAfterTheOtherGiveTheRowsOfOneRun() throws IOException {
    job("read", TinyRun.corpus().getParent());
    assertThat(tables())
        .containsExactlyElementsOf(
            withDescriptions("articles", "rejected_records", "removed_blocks"));
    assertThat(output().resolve("report")).as("there is nothing to report yet").doesNotExist();

    // The largest table is left out at first; nothing later needs it.
    job("annotate", "--without", "tokens");
    assertThat(tables()).doesNotContain("tokens.parquet").contains("sentences.parquet");
    job("group");
    job("contrast");
    Call report = job("report");
    assertThat(report.out()).contains("Read 5 records: 5 accepted, 0 rejected.");
    assertThat(pages(output())).isEqualTo(pages(TinyRun.output()));
    var jobs = new ArrayList<String>();
    new ObjectMapper()
        .readTree(Files.readString(output().resolve("run.json")))
        .path("jobs")
        .forEach(job -> jobs.add(job.path("job").asText()));
    assertThat(jobs).containsExactly("read", "annotate", "group", "contrast", "report");
    Path tokens = output().resolve("tables/tokens.parquet");
    Files.copy(TinyRun.output().resolve("tables/tokens.parquet"), tokens);
    assertSameRows(TinyRun.output(), output(), "run_metrics");
    Files.delete(tokens);

    // An earlier job again: what later jobs made would speak of other tables, so it goes.
    job("annotate");
    assertThat(tables())
        .containsExactlyElementsOf(
            withDescriptions(
                "article_features",
                "article_words",
                "articles",
                "cues",
                "mentions",
                "quotes",
                "rejected_records",
                "removed_blocks",
                "sentences",
                "tokens"));
    assertThat(output().resolve("report")).doesNotExist();
    try (DuckDb both = DuckDb.over(TinyRun.output(), output())) {
      assertThat(both.lines("from one.tokens except from other.tokens")).isEmpty();
      assertThat(both.lines("from other.tokens except from one.tokens")).isEmpty();
    }
  }

  private List<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(output().resolve("tables"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** File names of tables, with those that every job writes. */
  private static List<String> withDescriptions(String... tables) {
    return Stream.concat(
            Stream.of(tables).map(table -> table + ".parquet"),
            Stream.of("data_dictionary.parquet", "datapackage.json", "run_metrics.parquet"))
        .sorted()
        .toList();
  }

  private static List<String> pages(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("report"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aJobBeforeTheOneThatFeedsItSaysWhatToRunFirst() {
    for (String job : List.of("annotate", "group", "contrast", "report")) {
      Call call = Call.parallax(job, "--output", output());
      assertThat(call.exitCode()).as("%s: %s", job, call.err()).isEqualTo(2);
      assertThat(call.sentences())
          .as(job)
          .singleElement()
          .asString()
          .contains(output().toString())
          .contains("read")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aJobOnADirectoryThatIsNotThereDoesNotMakeIt() {
    assertThat(Call.parallax("report", "--output", output()).exitCode()).isEqualTo(2);
    assertThat(output()).doesNotExist();
  }

  @Test
  void aJobThatSkipsOneSaysWhatToRunFirst() {
    job("read", TinyRun.corpus());
    Call call = Call.parallax("contrast", "--output", output());
    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.sentences()).singleElement().asString().contains("group");
    try (DuckDb tables = DuckDb.over(output())) {
      assertThat(tables.number("select count(*) from articles"))
          .as("tables as they were")
          .isEqualTo(5);
    }
  }
}
