package org.parallax.report;

/**
 * A stretch that somebody other than the outlet speaks: a row of {@code quotes}, or a run of tokens
 * with that voice.
 *
 * @param start first character in the article's text
 * @param end one past the last character
 * @param voice {@code direct_quote} or {@code indirect_speech}
 * @param speaker who speaks it; null where nobody was found
 */
public record SpeechView(int start, int end, String voice, String speaker) {

  /** A stretch of which nobody knows the speaker. */
  public SpeechView(int start, int end, String voice) {
    this(start, end, voice, null);
  }
}
