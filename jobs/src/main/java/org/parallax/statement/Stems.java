package org.parallax.statement;

import java.util.LinkedHashSet;
import java.util.Set;

/** Content stems of a few words, as the matching of sentences knows them. */
final class Stems {
  private Stems() {}

  /** Example: {@code the payment records} gives {@code payment, record}. */
  static Set<String> of(String words) {
    return new LinkedHashSet<>(ComparableText.stems(ComparableText.words(words)));
  }
}
