package org.parallax.story;

/**
 * One thing that an outlet changed in copy that it prints.
 *
 * @param kind what was done
 * @param sentenceIndex sentence of the article; null for a dropped one and for the headline
 * @param referenceSentenceIndex sentence of the reference text; null for an added one and for the
 *     headline
 * @param text what the article prints; null for a dropped sentence
 * @param referenceText what the reference prints; null for an added sentence
 * @param words the words that differ; null where a whole sentence came or went, or only moved
 */
public record CopyEdit(
    Kind kind,
    Integer sentenceIndex,
    Integer referenceSentenceIndex,
    String text,
    String referenceText,
    ChangedWords words) {

  /** What can be done to copy. */
  public enum Kind {
    HEADLINE_CHANGED("headline_changed", "It runs under another headline."),
    SENTENCE_DROPPED("sentence_dropped", "A sentence of the reference text is missing."),
    SENTENCE_ADDED("sentence_added", "A sentence that the reference text does not have."),
    SENTENCE_MOVED("sentence_moved", "A sentence stands at another place, reworded or not."),
    WORDS_CHANGED("words_changed", "A sentence was reworded, in half of its words at most.");

    private final String label;
    private final String meaning;

    Kind(String label, String meaning) {
      this.label = label;
      this.meaning = meaning;
    }

    /** The value that the table holds. */
    public String label() {
      return label;
    }

    /** What it says. */
    public String meaning() {
      return meaning;
    }
  }
}
