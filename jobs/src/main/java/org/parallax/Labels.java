package org.parallax;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.parallax.evaluate.FrameScores;

/** A file of a user's labels, on any of Hadoop's file systems. */
final class Labels {
  private Labels() {}

  /** Opens the file. */
  static InputStream open(String file) throws IOException {
    Path path = new Path(file);
    return path.getFileSystem(new Configuration()).open(path);
  }

  /** The whole text: labels are made by people and small. */
  static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to say of a file that cannot be read. */
  static UserError unreadable(String file, IOException e) {
    return new UserError(
        "The gold file %s cannot be read (%s); check the path.".formatted(file, e.getMessage()), e);
  }

  /** Scores of frames, one line each. */
  static void print(PrintStream out, FrameScores scores) {
    scores
        .frames()
        .forEach(
            frame ->
                out.printf(
                    Locale.ROOT,
                    "%-24s articles %d  with it %d  precision %.3f  recall %.3f  F1 %.3f%n",
                    frame.frame(),
                    frame.articles(),
                    frame.gold(),
                    frame.precision(),
                    frame.recall(),
                    frame.f1()));
    out.printf(
        Locale.ROOT,
        "macro-F1 %.3f (%.3f where every article has every frame)%n",
        scores.macroF1(),
        scores.allTrueMacroF1());
  }
}
