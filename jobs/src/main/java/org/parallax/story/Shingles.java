package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  /** Marks inside a word, which are dropped and do not part it: U.S. is us, don't is dont. */
  private static final Pattern INNER_MARK =
      Pattern.compile("(?<=[\\p{L}\\p{Nd}])[.,'’](?=[\\p{L}\\p{Nd}])");

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
    List<Long> hashes = new ArrayList<>();
    Matcher matcher =
        WORD.matcher(INNER_MARK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
    while (matcher.find()) {
      hashes.add(hash(matcher.group()));
    }
    return new Shingles(
        IntStream.rangeClosed(0, hashes.size() - words)
            .mapToLong(start -> combined(hashes.subList(start, start + words)))
            .sorted()
            .distinct()
            .toArray());
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

  private int shared(Shingles other) {
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

  /** FNV-1a over the characters: 64 bits, so that a false match is not to be expected. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long combined(List<Long> words) {
    long hash = 1;
    for (long word : words) {
      hash = (hash * 0x9e3779b97f4a7c15L) ^ word;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
