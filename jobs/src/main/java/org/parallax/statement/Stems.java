package org.parallax.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Content stems of a few words, as the matching of sentences knows them. */
final class Stems {
  private Stems() {}

  /** A story asks for each of its sentences a dozen times. */
  private static final ThreadLocal<Map<String, Set<String>>> RECENT =
      ThreadLocal.withInitial(() -> new Recent<>(5_000));

  /** Example: {@code the payment records} gives {@code payment, record}. */
  static Set<String> of(String words) {
    return RECENT.get().computeIfAbsent(words, Stems::found);
  }

  private static Set<String> found(String words) {
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(ComparableText.stems(ComparableText.words(words))));
  }
}
