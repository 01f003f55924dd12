package org.parallax.entity;

import org.parallax.text.Voice;

/**
 * A stretch of text that names or describes an entity. Pronouns are no mentions.
 *
 * <p>Worked example: in "Danish wind giant Orsund denies it" the mention is {@code Danish wind
 * giant Orsund}, its label {@code Danish wind giant}; in "The Aarhus-based firm called it a lie" it
 * is {@code The Aarhus-based firm}, which is also its label.
 *
 * <p>A name inside a description is a mention of its own, and the description's stretch begins
 * behind it, while its label is whole: {@code the Harbour Board's leaked memo} is {@code Harbour
 * Board} and {@code leaked memo} with the label {@code the Harbour Board's leaked memo}. A title
 * before a name belongs to the name's mention even if it holds names: {@code US President Jane
 * Doe}.
 *
 * @param sentenceIndex sentence of the article
 * @param start first character, 0-based UTF-16 index into the article's text
 * @param end one past the last character
 * @param entity index of the entity in {@link Entities#all}
 * @param label how the article describes the entity here, apart from its name: title, descriptor or
 *     the whole description; null where it stands with its bare name
 * @param name the name that stands here, without titles; null for a description such as {@code the
 *     memo}
 * @param voice who speaks it
 */
public record Mention(
    int sentenceIndex, int start, int end, int entity, String label, String name, Voice voice) {

  /** Whether it holds a name. */
  public boolean isName() {
    return name != null;
  }
}
