package org.parallax.tone;

import java.util.Arrays;

/**
 * Hashed features of a target: bucket numbers in rising order, each once, with a value above 0.
 *
 * <p>The hash is our own and part of the model's format, so it must never change: a word is {@link
 * String#hashCode} (which the Java language fixes), a feature is the words and the column mixed by
 * the finaliser of MurmurHash3. The arrays are not copied: they are made for one reader.
 *
 * @param buckets 0 .. 2^{@value #BITS} - 1
 * @param values how strongly the feature holds; 1 for a plain n-gram
 */
@SuppressWarnings("ArrayRecordComponent")
public record FeatureVector(int[] buckets, float[] values) {

  /** Width of the hash: 262,144 buckets for some 70,000 features that a model keeps. */
  static final int BITS = 18;

  /** How many buckets there are. */
  public static final int BUCKETS = 1 << BITS;

  private static final int SHIFT = 32;

  /** Collects features; of two in one bucket the stronger counts. */
  static final class Builder {

    private long[] entries = new long[512];
    private int size;

    void add(Column column, int word) {
      add(column, word, 0, 1f);
    }

    void add(Column column, int word, int next) {
      add(column, word, next, 1f);
    }

    void add(Column column, int word, float value) {
      add(column, word, 0, value);
    }

    private void add(Column column, int word, int next, float value) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, 2 * size);
      }
      // Floats above 0 sort like their bits, so one sort brings the strongest of a bucket last.
      entries[size++] = ((long) bucket(column, word, next) << SHIFT) | Float.floatToIntBits(value);
    }

    FeatureVector build() {
      Arrays.sort(entries, 0, size);
      int[] buckets = new int[size];
      float[] values = new float[size];
      int kept = 0;
      for (int i = 0; i < size; i++) {
        int bucket = (int) (entries[i] >>> SHIFT);
        if (i + 1 == size || bucket != (int) (entries[i + 1] >>> SHIFT)) {
          buckets[kept] = bucket;
          values[kept++] = Float.intBitsToFloat((int) entries[i]);
        }
      }
      return new FeatureVector(Arrays.copyOf(buckets, kept), Arrays.copyOf(values, kept));
    }
  }

  static int bucket(Column column, int word, int next) {
    int hash = mixed(column.salt() ^ mixed(word + 0x9e3779b9 * mixed(next)));
    return hash >>> (Integer.SIZE - BITS);
  }

  /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }
}
