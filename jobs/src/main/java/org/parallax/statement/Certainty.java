package org.parallax.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How sure a telling sounds, from the surest down, with the sentence that the dictionary prints.
 */
public enum Certainty {
  STATED("The outlet states it in its own voice."),
  PRESUPPOSED("It is taken as true: revealed, confirmed, admitted."),
  REPORTED("A source is reported neutrally: said, according to, or words in quotation marks."),
  CLAIMED("The narrator leaves the truth open: claims, argues, believes."),
  ALLEGED("An open charge or appearance: allegedly, accused, appears to."),
  DENIED("Somebody denies it in the same clause."),
  DOUBTED("The text itself doubts it: could not verify, no evidence.");

  private final String meaning;

  Certainty(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code presupposed}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /** The labels of all rungs. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Certainty::label).toList();
  }
}
