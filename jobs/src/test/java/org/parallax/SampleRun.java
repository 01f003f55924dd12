package org.parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run over {@code data/sample}, made when the first test asks and read by all that do. */
final class SampleRun {
  /** The corpus; tests are run from the root of the repository. */
  static final Path CORPUS = Path.of("data", "sample");

  private SampleRun() {}

  /** What the user saw. */
  static Call call() {
    return Holder.CALL;
  }

  /** The output directory. */
  static Path output() {
    return Holder.OUTPUT.path();
  }

  /** The tables. */
  static DuckDb tables() {
    return Holder.TABLES;
  }

  /** The cells of a tab-separated file of the corpus, without its header. */
  static List<List<String>> answers(String name) {
    try {
      return Files.readAllLines(CORPUS.resolve(name)).stream()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final PassingFolder OUTPUT = PassingFolder.named("parallax-sample");
    static final Call CALL = run();
    static final DuckDb TABLES = DuckDb.over(OUTPUT.path());

    private static Call run() {
      SparkTest.session();
      return Call.parallax("run", CORPUS, "--output", OUTPUT.path());
    }
  }
}
