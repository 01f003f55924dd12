package org.parallax.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who speaks a word. Every count of Parallax is split by voice, so that a loaded word inside a
 * source's quotation is never charged to the outlet.
 */
public enum Voice {
  /** The outlet's own headline, outside quotation marks. */
  HEADLINE,
  /** The outlet's own text: standfirst and body, outside quotations and reported statements. */
  NARRATOR,
  /** Words between quotation marks, wherever they stand (headline included). */
  DIRECT_QUOTE,
  /** The content of a reported statement: "said it <i>could not verify the claims</i>". */
  INDIRECT_SPEECH;

  /** The row that sums the four voices, where a table has one. */
  public static final String ALL = "all";

  /** The labels of all voices, with the row {@code all} in front where a table has it. */
  public static List<String> labels(boolean withAll) {
    Stream<String> voices = Arrays.stream(values()).map(Voice::label);
    return (withAll ? Stream.concat(Stream.of(ALL), voices) : voices).toList();
  }

  /** The value that the tables hold, for example {@code direct_quote}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
