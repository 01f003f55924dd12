package org.parallax.quote;

/**
 * The source of a quotation or reported statement.
 *
 * @param start first character of the words that name the source, 0-based UTF-16 index into the
 *     article's text; -1 where it is unknown
 * @param end one past the last character; -1 where it is unknown
 * @param text the source as a reader understands it: the name where a pronoun or description was
 *     resolved and the words themselves differ, else the words ({@code An Alibaba Group
 *     spokesperson}); null where it is unknown
 * @param kind what sort of source
 * @param entity index of its entity in {@link org.parallax.entity.Entities#all}; -1 where it has
 *     none, as an anonymous group
 */
public record Speaker(int start, int end, String text, SpeakerKind kind, int entity) {

  /** Nobody was found. */
  public static final Speaker UNKNOWN = new Speaker(-1, -1, null, SpeakerKind.UNKNOWN, -1);
}
