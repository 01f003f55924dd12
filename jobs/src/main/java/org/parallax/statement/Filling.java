package org.parallax.statement;

import java.util.Collections;
import java.util.Set;

/**
 * What a sentence puts into a slot.
 *
 * @param topic what the slot is about, for example {@code memo}
 * @param value the words of the sentence, for example {@code a Harbour Board memo}
 * @param keys what the value is known by: entity ids and stems; two values that share one may mean
 *     the same
 * @param sentence the sentence
 */
record Filling(String topic, String value, Set<String> keys, ToldSentence sentence) {
  Filling {
    keys = Set.copyOf(keys);
  }

  boolean isLike(Filling other) {
    return !Collections.disjoint(keys, other.keys);
  }
}
