package org.parallax.report;

/**
 * A stretch that somebody other than the outlet speaks: a row of {@code quotes}, or a run of tokens
 * with that voice.
 *
 * @param start first character in the article's text
 * @param end one past the last character
 * @param voice {@code direct_quote} or {@code indirect_speech}
 */
public record SpeechView(int start, int end, String voice) {}
