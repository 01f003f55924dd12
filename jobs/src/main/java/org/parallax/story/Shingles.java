package org.parallax.story;

import java.util.stream.LongStream;

/**
 * The word sequences of a text, by which copied text is recognised: every run of five words, in
 * lower case and without punctuation, as a 64-bit hash.
 *
 * <p>containment(A, B) = |A ∩ B| / min(|A|, |B|). Example, with runs of 3: "the company denies
 * helping the army target the united states" (8 runs) and the same with "to target" (9 runs) share
 * 6: containment 0.75; with runs of 5 it is 2 of 6, 0.333.
 *
 * <p>Source: design/methods.md, 1.3. Two reports of one event that were written apart have a median
 * containment of .02 (quotations); .30 is partly, .60 wholly the same copy. Caveat: a text of fewer
 * than five words has no run and is contained in nothing; in a script without spaces a "word" is a
 * whole clause.
 */
public final class Shingles {

  private static final int WORDS = 5;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of five words of a text. */
  public static Shingles of(String text) {
    return of(text, WORDS);
  }

  /** The runs of so many words of a text. */
  static Shingles of(String text, int words) {
    return ofRuns(runs(text, words));
  }

  /** The different ones of these runs. */
  static Shingles ofRuns(long[] runs) {
    return new Shingles(LongStream.of(runs).sorted().distinct().toArray());
  }

  /** The runs of five words in the order of the text, repeated ones too. */
  static long[] runs(String text) {
    return runs(text, WORDS);
  }

  private static long[] runs(String text, int words) {
    long[] hashes = Words.of(text).hashes();
    long[] runs = new long[Math.max(0, hashes.length - words + 1)];
    for (int start = 0; start < runs.length; start++) {
      long hash = 1;
      for (int i = start; i < start + words; i++) {
        hash = (hash * 0x9e3779b97f4a7c15L) ^ hashes[i];
        hash ^= hash >>> 29;
      }
      runs[start] = hash;
    }
    return runs;
  }

  /** The different runs, rising. */
  LongStream hashes() {
    return LongStream.of(hashes);
  }

  /** Number of different runs. */
  public int size() {
    return hashes.length;
  }

  /** Share of the smaller text's runs that the other one holds too, 0 to 1; symmetric. */
  public double containment(Shingles other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  /** Share of this text's runs that the other one holds too, 0 to 1. */
  public double shareIn(Shingles other) {
    return hashes.length == 0 ? 0 : (double) shared(other) / hashes.length;
  }

  /** Number of runs that both hold. */
  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
