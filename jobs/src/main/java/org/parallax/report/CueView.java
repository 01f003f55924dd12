package org.parallax.report;

/**
 * A row of {@code cues}: a span that is evidence of a measure.
 *
 * @param sentenceIndex sentence in which it starts
 * @param start first character in the article's text
 * @param end one past the last character
 * @param family for example {@code hedge}
 * @param cueClass class inside the family, for example {@code distancing}; null where there is none
 * @param voice who speaks it: {@code headline}, {@code narrator}, {@code direct_quote}, {@code
 *     indirect_speech}
 */
public record CueView(
    int sentenceIndex, int start, int end, String family, String cueClass, String voice) {}
