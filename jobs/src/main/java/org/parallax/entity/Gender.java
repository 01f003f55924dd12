package org.parallax.entity;

/**
 * The gender by which an article's pronouns and titles speak of a person. A hint from the given
 * name, a title or a role noun ({@code Mrs.}, {@code spokesman}), never a fact about anyone.
 */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether two hints may be about one person. */
  public boolean agreesWith(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
