package org.parallax.statement;

/**
 * Words of a sentence that somebody other than the outlet speaks.
 *
 * @param start first character, 0-based UTF-16 index into the sentence in which they begin
 * @param end one past the last character; beyond the sentence where the quotation runs on
 * @param text the words, without quotation marks
 * @param isDirect whether they stand between quotation marks
 * @param speakerId who speaks, as an entity of the story; null where that is unknown or anonymous
 * @param verbClass what the choice of the reporting verb adds ({@code distancing}); null where
 *     there is none
 * @param verb dictionary form of the reporting verb; null where there is none
 */
public record SentenceQuote(
    int start,
    int end,
    String text,
    boolean isDirect,
    String speakerId,
    String verbClass,
    String verb) {

  /** A quotation of which only the class of its verb matters. */
  public SentenceQuote(
      int start, int end, String text, boolean isDirect, String speakerId, String verbClass) {
    this(start, end, text, isDirect, speakerId, verbClass, null);
  }
}
