package org.parallax.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may be said of two fillings that differ. */
public enum Standing {
  DISAGREEMENT("The outlets give it differently: at least seven in ten such rows were right."),
  SIDE_BY_SIDE(
      "Two values that may be about two things, shown beside one another: lists, of which one in"
          + " ten was right, and documents or ways that one of the outlets names only once.");

  private final String meaning;

  Standing(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of both. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Standing::label).toList();
  }
}
