package org.parallax.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a quotation stands to the closest one of another outlet, as the dictionary prints it. */
public enum QuoteVariant {
  IDENTICAL("Another outlet prints the same words."),
  SHORTENED("The same words, of which another outlet prints more."),
  EXTENDED("The same words and more than any other outlet prints in one piece."),
  OVERLAPPING("The same words, but each of the two outlets prints some that the other leaves out."),
  BRACKETED("The same words, some replaced by the outlet's own in brackets: [the company]."),
  REWORDED("One utterance with other words in it, or the same words in two translations."),
  ONLY_HERE("No other outlet prints it in direct quotation from this speaker.");

  private final String meaning;

  QuoteVariant(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code only_here}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all variants. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(QuoteVariant::label).toList();
  }
}
