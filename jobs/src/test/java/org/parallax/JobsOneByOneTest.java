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
import org.junit.jupiter.api.Disabled;
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
    assertThat(output().resolve("report"))
        .as("no report of tables that are not there")
        .doesNotExist();
    job("annotate");
    job("group");
    job("contrast");
    Call report = job("report");
    assertThat(report.out()).contains("Read 5 records: 5 accepted, 0 rejected.");
    assertSameRows(TinyRun.output(), output());
    assertThat(pages(output())).isEqualTo(pages(TinyRun.output()));
    var jobs = new ArrayList<String>();
    new ObjectMapper()
        .readTree(Files.readString(output().resolve("run.json")))
        .path("jobs")
        .forEach(job -> jobs.add(job.path("job").asText()));
    assertThat(jobs).containsExactly("read", "annotate", "group", "contrast", "report");

    // An earlier job again: what later jobs made would speak of other tables, so it goes.
    job("annotate", "--without", "tokens");
    try (Stream<Path> tables = Files.list(output().resolve("tables"))) {
      assertThat(tables.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "articles.parquet",
              "rejected_records.parquet",
              "removed_blocks.parquet",
              "sentences.parquet",
              "cues.parquet",
              "article_features.parquet",
              "article_words.parquet",
              "data_dictionary.parquet",
              "run_metrics.parquet",
              "datapackage.json");
    }
    assertThat(output().resolve("report")).doesNotExist();
    job("group");
    job("contrast");
    job("report");
    assertThat(pages(output())).as("pages without tokens").isEqualTo(pages(TinyRun.output()));
    Files.copy(
        TinyRun.output().resolve("tables/tokens.parquet"),
        output().resolve("tables/tokens.parquet"));
    assertSameRows(TinyRun.output(), output(), "run_metrics");
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
  @Disabled(
      "bug: Publication.open makes the directory before anybody asks whether tables are there")
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
