package org.parallax.report;

/**
 * A sentence of an article.
 *
 * @param index {@code sentences.sentence_index}; the anchor is {@code s-<articleId>-<index>}
 * @param segment {@code headline}, {@code standfirst}, {@code body} or {@code caption}
 * @param paragraphIndex sentences that follow each other with the same one share a paragraph
 * @param start first character in the article's text
 * @param end one past the last character
 */
public record SentenceView(int index, String segment, int paragraphIndex, int start, int end) {}
