package org.parallax.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a story's outlets tell.
 *
 * @param kind how much of a sentence it is
 * @param text its words: the centre's sentence, or the part of it that counts
 * @param members indices into the story's sentences that tell it, ascending
 * @param centre the member whose content the others hold most; the only one of a statement told
 *     once
 */
public record Statement(Kind kind, String text, List<Integer> members, int centre) {
  public Statement {
    members = List.copyOf(members);
  }

  /** How much of a sentence a statement is. */
  public enum Kind {
    SENTENCE("Whole sentences that tell the same."),
    CAVEAT("A clause by which the text says that what it tells is not verified."),
    DETAIL("A clause or quoted phrase inside a sentence that the others tell without it."),
    NAME("A person, body or thing named inside a sentence that the others tell without the name.");

    private final String meaning;

    Kind(String meaning) {
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

    /** The labels of all kinds. */
    public static List<String> labels() {
      return Arrays.stream(values()).map(Kind::label).toList();
    }
  }
}
