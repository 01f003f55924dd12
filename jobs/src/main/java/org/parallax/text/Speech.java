package org.parallax.text;

/**
 * A stretch of text that somebody other than the outlet speaks.
 *
 * @param start first character of the words spoken (quotation marks not included)
 * @param end one past the last character
 * @param voice {@link Voice#DIRECT_QUOTE} or {@link Voice#INDIRECT_SPEECH}
 * @param verbStart first character of the reporting verb, -1 where none was found
 * @param verbEnd one past the verb's last character, -1 where none was found
 */
public record Speech(int start, int end, Voice voice, int verbStart, int verbEnd) {}
