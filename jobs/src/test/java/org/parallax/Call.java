package org.parallax;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A call of the program as a user makes it, and all that the user sees of it.
 *
 * @param exitCode 0 done, 2 a mistake of the user, 3 a bug
 * @param out lines on stdout
 * @param err lines on stderr
 */
record Call(int exitCode, List<String> out, List<String> err) {

  /** Calls the program with these arguments. */
  static Call parallax(Object... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int exitCode;
    try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exitCode = Parallax.execute(outStream, errStream, words);
    }
    return new Call(exitCode, lines(out), lines(err));
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** What stderr says besides the progress, whose lines begin with two blanks. */
  List<String> sentences() {
    return err.stream().filter(line -> !line.startsWith("  ")).toList();
  }
}
