package org.parallax.report;

/**
 * A place where a counted term stands.
 *
 * @param term as in {@code story_words.term}
 * @param start first character in the article's text
 * @param end one past the last character
 */
public record OccurrenceView(String term, int start, int end) {}
