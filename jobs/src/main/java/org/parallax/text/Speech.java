package org.parallax.text;

/**
 * A stretch of text that somebody other than the outlet speaks, thinks, wants or judges.
 *
 * <p>Worked example: in {@code The firm, accused of "theft", said it would appeal} there are {@code
 * theft} (direct, verb {@code accused}, passive) and {@code it would appeal} (indirect, verb {@code
 * said}).
 *
 * <p>A quotation is speech unless {@link QuotedNames} takes it for a title, a name or a slogan. The
 * content of an indirect statement is a clause, an infinitive, a gerund or a noun phrase; it never
 * holds its own attribution, is cut where a direct quotation stands inside it, and the pieces share
 * their verb. No two speeches overlap: of a report inside a report only the outer is kept. A
 * headline has speeches too, but the voice of its words stays {@link Voice#HEADLINE} outside
 * quotation marks.
 *
 * @param start first character of the words spoken (quotation marks not included)
 * @param end one past the last character
 * @param voice {@link Voice#DIRECT_QUOTE} or {@link Voice#INDIRECT_SPEECH}
 * @param verbStart first character of the words that attribute (verb, noun, "according to"), -1
 *     where none was found
 * @param verbEnd one past their last character, -1 where none was found
 * @param cue what kind of words they are, null where none was found
 */
public record Speech(int start, int end, Voice voice, int verbStart, int verbEnd, CueKind cue) {

  /** A speech attributed by a plain verb, or by nothing if {@code verbStart} is -1. */
  public Speech(int start, int end, Voice voice, int verbStart, int verbEnd) {
    this(start, end, voice, verbStart, verbEnd, verbStart < 0 ? null : CueKind.VERB);
  }
}
