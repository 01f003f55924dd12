package org.parallax.tone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a sentence speaks of a target. */
public enum Polarity {
  NEGATIVE(0),
  NEUTRAL(1),
  POSITIVE(2);

  private static final List<Polarity> ALL = List.of(values());

  private final int index;

  Polarity(int index) {
    this.index = index;
  }

  /** Place in arrays of three: negative 0, neutral 1, positive 2. */
  public int index() {
    return index;
  }

  /** The polarity at a place. */
  static Polarity at(int index) {
    return ALL.get(index);
  }

  /** The value that the tables hold, for example {@code negative}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a label or its first three letters: {@code neg}, {@code neu}, {@code pos}. */
  static Optional<Polarity> of(String label) {
    return Arrays.stream(values())
        .filter(each -> label.equals(each.label()) || label.equals(each.label().substring(0, 3)))
        .findFirst();
  }
}
