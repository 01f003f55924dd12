package org.parallax.report;

/**
 * A sentence of an article, as the tables point at it.
 *
 * @param articleId {@code articles.article_id}
 * @param sentence {@code sentences.sentence_index}
 */
public record Place(String articleId, int sentence) {}
