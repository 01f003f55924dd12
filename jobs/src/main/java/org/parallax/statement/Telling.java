package org.parallax.statement;

/**
 * What one outlet makes of a statement of the story.
 *
 * @param outletId outlet
 * @param status told, possible or absent
 * @param grade what the status rests on
 * @param sentence index of the outlet's closest sentence; -1 where it has none at all
 * @param score its score with the closest member of the statement, other outlets' members first
 * @param rung how sure the telling sounds; null where it is not told
 */
public record Telling(
    String outletId,
    Status status,
    Grade grade,
    int sentence,
    double score,
    CertaintyLadder.Rung rung) {

  /** Whether an outlet tells a statement. */
  public enum Status {
    TOLD("The outlet tells it."),
    POSSIBLE("Its closest sentence may tell it; never to be read as left out."),
    ABSENT("No sentence of it comes close: a candidate for an omission, never a proof.");

    private final String meaning;

    Status(String meaning) {
      this.meaning = meaning;
    }

    /** The value that the tables hold. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One sentence for the data dictionary. */
    public String meaning() {
      return meaning;
    }
  }

  /** What a status rests on. */
  public enum Grade {
    OWN("The only telling, or the words themselves."),
    FIRM(
        "A sentence holds the content of the words shown, names counted little, and no number or"
            + " actor speaks against it: between eight and nine in ten tell it. Of a detail: a"
            + " sentence holds .80 of its words."),
    LIKELY(
        "Score of .20 or more with a sentence of the statement: four in ten tell it, half tell at"
            + " least a part. Of a detail: a sentence holds .60 of its words."),
    REACTION("An answer of the same actor, in other words."),
    UNCLEAR("Score of .16 or more. Of a detail: a sentence holds .35 of its words."),
    NONE("Score below .16. Of a detail: no sentence holds .35 of its words.");

    private final String meaning;

    Grade(String meaning) {
      this.meaning = meaning;
    }

    /** The value that the tables hold. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One sentence for the data dictionary. */
    public String meaning() {
      return meaning;
    }
  }
}
