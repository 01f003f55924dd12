package org.parallax.statement;

import java.util.Arrays;
import java.util.List;

/**
 * Terms of one sentence with how often it has them, by the hash of the term, ascending. Two terms
 * of one hash are taken for one: with some ten thousand terms a story that happens now and then and
 * moves a score by less than it is good for.
 *
 * @param hashes distinct, ascending
 * @param counts how often, same places
 */
@SuppressWarnings("ArrayRecordComponent") // walked by merges, never compared
record TermCounts(int[] hashes, int[] counts) {

  static TermCounts of(List<String> terms) {
    return of(terms.stream().mapToInt(String::hashCode).toArray());
  }

  /** Of the hashes of the terms, in any order; they are sorted. */
  static TermCounts of(int[] all) {
    Arrays.sort(all);
    int[] hashes = new int[all.length];
    int[] counts = new int[all.length];
    int size = 0;
    for (int hash : all) {
      if (size > 0 && hashes[size - 1] == hash) {
        counts[size - 1]++;
      } else {
        hashes[size] = hash;
        counts[size++] = 1;
      }
    }
    return new TermCounts(Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
  }
}
