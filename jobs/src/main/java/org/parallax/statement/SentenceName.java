package org.parallax.statement;

/**
 * A stretch of a sentence that names or describes somebody or something.
 *
 * @param start first character, 0-based UTF-16 index into the sentence
 * @param end one past the last character
 * @param entityId the entity, one id for all its names in the story
 * @param isName whether it holds a name and is not only a description such as {@code the memo}
 */
public record SentenceName(int start, int end, String entityId, boolean isName) {}
