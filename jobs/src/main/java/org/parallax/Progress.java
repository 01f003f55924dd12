package org.parallax;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells on stderr what is being done, and keeps how long each step took. */
final class Progress {
  private final PrintStream out;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long begun = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  /** A step is done; the time since the last one is its own. */
  void done(String step) {
    long now = System.nanoTime();
    double took = (now - begun) / 1e9;
    begun = now;
    seconds.merge(step, took, Double::sum);
    out.printf(Locale.ROOT, "  %-18s %6.1f s%n", step, took);
    out.flush();
  }

  /** Something the user should know, and that does not end the run. */
  void note(String sentence) {
    out.println("  note: " + sentence);
  }

  /** Seconds by step, in the order of the steps. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
