package org.parallax;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.table.Publication;
import org.parallax.table.Table;

/** Whatever happens to a run, a reader finds whole tables: the new ones or those before. */
@ExtendWith(SparkTest.class)
class PublicationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static final Table THINGS =
      Table.named("things", "A thing.")
          .oneRowPer("thing")
          .key("thing_id", StringType, "Thing.")
          .column("size", LongType, "How large.")
          .atLeast(1)
          .column("kind", StringType, "Which kind.")
          .oneOf(List.of("round", "square"))
          .missingWhen("nobody knows")
          .column("part_of", StringType, "The thing that holds it.")
          .references("things.thing_id")
          .missingWhen("it stands alone")
          .build();

  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("out");
  }

  private Publication open(boolean isSmall) {
    return Publication.open(SparkTest.session(), output().toString(), "run-1", NOW, isSmall);
  }

  private static Row thing(String id, Object size, String kind, String partOf) {
    return RowFactory.create(id, size, kind, partOf);
  }

  private static Dataset<Row> things(Row... rows) {
    return SparkTest.session().createDataFrame(List.of(rows), THINGS.schema());
  }

  private void publish(boolean isSmall, Dataset<Row> rows) {
    try (Publication publication = open(isSmall)) {
      publication.write(THINGS, rows);
      publication.verify();
      publication.writeText("run.json", "{}");
      publication.publish();
    }
  }

  private List<String> published() {
    try (DuckDb tables = DuckDb.over(output())) {
      return tables.lines("select thing_id, size from things");
    }
  }

  private void assertNothingLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(output())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void rowsAreSortedByKeyInOnePlainFile() throws IOException {
    publish(true, things(thing("b", 2L, "round", "a"), thing("a", 1L, null, null)));
    assertThat(published()).containsExactly("a|1", "b|2");
    assertThat(output().resolve("tables/things.parquet")).isRegularFile();
    assertNothingLeftOver();
  }

  @Test
  void aLargeRunMakesOnePlainFileOfASmallTableAsWell() throws IOException {
    publish(
        false,
        things(
                thing("d", 4L, null, null),
                thing("b", 2L, null, null),
                thing("c", 3L, null, null),
                thing("a", 1L, null, null))
            .repartition(3));
    assertThat(output().resolve("tables/things.parquet")).isRegularFile();
    assertThat(published()).containsExactly("a|1", "b|2", "c|3", "d|4");
    assertNothingLeftOver();
  }

  @Test
  void anEmptyTableIsAFileWithColumns() {
    for (boolean isSmall : List.of(true, false)) {
      publish(isSmall, things());
      assertThat(published()).isEmpty();
      try (DuckDb tables = DuckDb.over(output())) {
        assertThat(tables.columns("things"))
            .containsExactly("thing_id|VARCHAR", "size|BIGINT", "kind|VARCHAR", "part_of|VARCHAR");
      }
    }
  }

  @Test
  void aSecondRunReplacesTheTablesOfTheFirst() throws IOException {
    publish(true, things(thing("old", 1L, null, null)));
    publish(true, things(thing("new", 2L, null, null)));
    assertThat(published()).containsExactly("new|2");
    assertNothingLeftOver();
  }

  @Test
  void everyBrokenPromiseIsFoundAndNothingIsPublished() throws IOException {
    publish(true, things(thing("old", 1L, null, null)));
    Map<String, Dataset<Row>> broken = new TreeMap<>();
    broken.put("size >= 1.0", things(thing("a", 0L, null, null)));
    broken.put("size is never null", nullable(thing("a", null, null, null)));
    broken.put("thing_id is never null", nullable(thing(null, 1L, null, null)));
    broken.put("kind is one of [round, square]", things(thing("a", 1L, "oval", null)));
    broken.put("part_of stands in things.thing_id", things(thing("a", 1L, null, "b")));
    broken.put(
        "key [thing_id] is unique", things(thing("a", 1L, null, null), thing("a", 2L, null, null)));
    for (var promise : broken.entrySet()) {
      try (Publication publication = open(true)) {
        publication.write(THINGS, promise.getValue());
        publication.writeText("run.json", "{}");
        assertThatIllegalStateException()
            .isThrownBy(publication::verify)
            .withMessageContaining("nothing was published")
            .withMessageContaining("things: " + promise.getKey() + " (1 rows)");
      }
      assertThat(published()).as(promise.getKey()).containsExactly("old|1");
      assertNothingLeftOver();
    }
  }

  /** Rows whose schema does not say what the table promises, as a stage's may. */
  private static Dataset<Row> nullable(Row row) {
    var schema = new org.apache.spark.sql.types.StructType();
    for (var field : THINGS.schema().fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return SparkTest.session().createDataFrame(List.of(row), schema);
  }

  @Test
  void aRunThatFailsLeavesTheTablesOfTheRunBefore() throws IOException {
    publish(true, things(thing("old", 1L, null, null)));
    try (Publication publication = open(true)) {
      publication.write(THINGS, things(thing("new", 2L, null, null)));
      publication.writeText("report/index.html", "half a report");
    }
    assertThat(published()).containsExactly("old|1");
    assertThat(output().resolve("report")).doesNotExist();
    assertNothingLeftOver();
  }

  @Test
  void aRunBesideARunningOneStopsAtOnce() {
    publish(true, things(thing("old", 1L, null, null)));
    try (Publication running = open(true)) {
      Call call = Call.parallax("run", TinyRun.corpus(), "--output", output());
      assertThat(call.exitCode()).as("%s", call.err()).isEqualTo(2);
      assertThat(call.sentences())
          .singleElement()
          .asString()
          .contains(output().toString())
          .contains(Long.toString(ProcessHandle.current().pid()));
      running.write(THINGS, things(thing("new", 2L, null, null)));
      running.writeText("run.json", "{}");
      running.publish();
    }
    assertThat(published()).as("the running one is not disturbed").containsExactly("new|2");
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    lock(InetAddress.getLocalHost().getHostName(), dead.pid());
    publish(true, things(thing("new", 2L, null, null)));
    assertThat(published()).containsExactly("new|2");
    assertNothingLeftOver();
  }

  @Test
  void theLockOfAnotherHostIsRespectedAndNamed() throws IOException {
    lock("elsewhere.example", 4711);
    assertThatThrownBy(() -> open(true).close())
        .isInstanceOf(UserError.class)
        .hasMessageContaining("elsewhere.example")
        .hasMessageContaining("4711")
        .hasMessageContaining(".parallax-lock");
    assertThat(output().resolve(".parallax-lock")).as("it is not ours to remove").exists();
  }

  @Test
  void aLockWithoutWordsIsRespected() throws IOException {
    Files.createDirectories(output());
    Files.writeString(output().resolve(".parallax-lock"), "");
    assertThatThrownBy(() -> open(true).close()).isInstanceOf(UserError.class);
  }

  private void lock(String host, long process) throws IOException {
    Files.createDirectories(output());
    Files.writeString(
        output().resolve(".parallax-lock"),
        String.join("\n", host, Long.toString(process), "run-0", NOW.toString()));
  }

  /**
   * The process dies after so many of the steps of the swap; the next run finishes it. Names stand
   * for what they hold: three things published before, two of them made anew, the report not.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aSwapThatWasCutIsFinishedByTheNextRun(int stepsDone) throws IOException {
    Path staging = output().resolve(".parallax-staging");
    Path previous = output().resolve(".parallax-previous");
    write(output().resolve("tables/things.txt"), "old");
    write(output().resolve("report/index.html"), "old");
    write(output().resolve("run.json"), "old");
    write(staging.resolve("tables/things.txt"), "new");
    write(staging.resolve("run.json"), "new");
    write(staging.resolve("PUBLISHING"), "tables\nrun.json");
    Files.createDirectories(previous);
    List<Path[]> steps = new ArrayList<>();
    steps.add(new Path[] {output().resolve("tables"), previous.resolve("tables")});
    steps.add(new Path[] {staging.resolve("tables"), output().resolve("tables")});
    steps.add(new Path[] {output().resolve("report"), previous.resolve("report")});
    steps.add(new Path[] {output().resolve("run.json"), previous.resolve("run.json")});
    steps.add(new Path[] {staging.resolve("run.json"), output().resolve("run.json")});
    for (Path[] step : steps.subList(0, stepsDone)) {
      Files.move(step[0], step[1]);
    }

    open(true).close();

    assertThat(output().resolve("tables/things.txt")).hasContent("new");
    assertThat(output().resolve("run.json")).hasContent("new");
    assertNothingLeftOver();
  }

  @Test
  void aReportThatTheCutSwapHadTakenAwayStaysAway() throws IOException {
    write(output().resolve("tables/things.txt"), "new");
    write(output().resolve("run.json"), "old");
    write(output().resolve("report/index.html"), "old");
    write(output().resolve(".parallax-previous/tables/things.txt"), "old");
    write(output().resolve(".parallax-staging/run.json"), "new");
    write(output().resolve(".parallax-staging/PUBLISHING"), "tables\nrun.json");
    open(true).close();
    assertThat(output().resolve("run.json")).hasContent("new");
    assertThat(output().resolve("report")).doesNotExist();
  }

  @Test
  void whatADoneSwapLeftBehindIsThrownAway() throws IOException {
    write(output().resolve("tables/things.txt"), "new");
    write(output().resolve("run.json"), "new");
    write(output().resolve(".parallax-previous/report/index.html"), "old");
    open(true).close();
    assertThat(output().resolve("report")).doesNotExist();
    assertNothingLeftOver();
  }

  @Test
  void aRunThatDiedBeforeTheSwapIsForgotten() throws IOException {
    write(output().resolve("tables/things.txt"), "old");
    write(output().resolve("run.json"), "old");
    write(output().resolve(".parallax-staging/tables/things.txt"), "half");
    open(true).close();
    assertThat(output().resolve("tables/things.txt")).hasContent("old");
    assertThat(output().resolve("run.json")).hasContent("old");
    assertNothingLeftOver();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aTableThatIsNotThereSaysWhichJobMakesIt() {
    try (Publication publication = open(true)) {
      assertThat(publication.has(THINGS)).isFalse();
      assertThatThrownBy(() -> publication.read(THINGS))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("things")
          .hasMessageContaining("read, annotate, group, contrast, report");
    }
  }

  @Test
  void aCarriedTableIsPublishedAsItWas() throws IOException {
    publish(true, things(thing("a", 1L, null, null)));
    byte[] before = Files.readAllBytes(output().resolve("tables/things.parquet"));
    try (Publication publication = open(true)) {
      publication.carry(THINGS);
      assertThat(publication.tables()).containsExactly(THINGS);
      assertThat(publication.verify()).containsEntry("things", 1L);
      publication.writeText("run.json", "{}");
      publication.publish();
    }
    assertThat(output().resolve("tables/things.parquet")).hasBinaryContent(before);
    assertNothingLeftOver();
  }

  @Test
  void aFileNameWithBlanksAndMarksIsAnOutputLikeAnyOther() {
    Path odd = folder.resolve("my output [1] 100% {new}");
    try (Publication publication =
        Publication.open(SparkTest.session(), odd.toString(), "run-1", NOW, true)) {
      Dataset<Row> back = publication.write(THINGS, things(thing("a", 1L, null, null)));
      assertThat(back.count()).isEqualTo(1);
      publication.verify();
      publication.writeText("run.json", "{}");
      publication.publish();
    }
    assertThat(odd.resolve("tables/things.parquet")).isRegularFile();
  }
}
