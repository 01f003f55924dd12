package org.parallax.table;

import org.apache.hadoop.fs.Path;

/** A path as Spark's readers want it: they take {@code [ ] { } * ?} for a pattern. */
public final class LiteralPath {
  private LiteralPath() {}

  /** Example: {@code out [1]} becomes {@code out \\[1\\]}. */
  public static String of(Path path) {
    return path.toString().replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }
}
