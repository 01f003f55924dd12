package org.parallax.statement;

import java.util.List;

/**
 * A stretch of a sentence that names or describes somebody or something.
 *
 * @param start first character, 0-based UTF-16 index into the sentence
 * @param end one past the last character
 * @param entityId the entity, one id for all its names in the story
 * @param isName whether it holds a name and is not only a description such as {@code the memo}
 */
public record SentenceName(int start, int end, String entityId, boolean isName) {
  /** A mention this near to the start of a sentence is taken for who acts in it. */
  private static final int OPENING_CHARACTERS = 60;

  /**
   * Who opens a sentence: the first mention that does not only belong to what follows it, as the
   * town does in "the Dunmere-based firm" and "Dunmere's mayor".
   *
   * @param text the sentence
   * @param names its mentions, by start
   * @return the entity's id, or null where nobody opens it
   */
  public static String actor(String text, List<SentenceName> names) {
    for (SentenceName name : names) {
      String behind = text.substring(Math.min(text.length(), name.end()));
      boolean isOwner =
          behind.startsWith("-") || behind.startsWith("'s ") || behind.startsWith("’s ");
      if (!isOwner) {
        return name.start() < OPENING_CHARACTERS ? name.entityId() : null;
      }
    }
    return null;
  }
}
