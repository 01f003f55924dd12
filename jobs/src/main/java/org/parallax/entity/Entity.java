package org.parallax.entity;

import java.util.List;

/**
 * Somebody or something that an article speaks of, with every name it gives it.
 *
 * @param name the fullest plain name in the article: {@code Donald Trump}, {@code People's
 *     Liberation Army}; a listed place has its usual name ({@code United States} for {@code U.S.});
 *     for a document or affair without a name its head noun: {@code memo}
 * @param kind what sort of thing it is
 * @param names the distinct names without titles and descriptions, in the order in which the
 *     article first uses them: {@code Donald Trump}, {@code Trump}; the head noun where there is no
 *     name
 * @param gender for a person, what its given name, titles and descriptions hint at; {@link
 *     Gender#UNKNOWN} for anything else
 */
public record Entity(String name, EntityKind kind, List<String> names, Gender gender) {

  public Entity {
    names = List.copyOf(names);
  }

  /** An entity of which no gender is known. */
  public Entity(String name, EntityKind kind, List<String> names) {
    this(name, kind, names, Gender.UNKNOWN);
  }
}
