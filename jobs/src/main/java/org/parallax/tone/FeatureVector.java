package org.parallax.tone;

import java.util.Arrays;

/**
 * Hashed features of a target: bucket numbers, each once, in the order in which they were found,
 * with a value above 0.
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

  /** Collects features; of two in one bucket the stronger counts. */
  static final class Builder {

    /** Twice the features of a long sentence: sorting them instead would take most of the time. */
    private int[] table = new int[2048];

    private int[] buckets = new int[512];
    private float[] values = new float[512];
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
      int bucket = bucket(column, word, next);
      int slot = slot(bucket);
      if (table[slot] != 0) {
        int known = table[slot] - 1;
        values[known] = Math.max(values[known], value);
        return;
      }
      if (size == buckets.length) {
        grow();
        slot = slot(bucket);
      }
      buckets[size] = bucket;
      values[size++] = value;
      table[slot] = size;
    }

    /** Where the bucket's place, counted from 1, stands in the table, or can stand. */
    private int slot(int bucket) {
      int slot = bucket & (table.length - 1);
      while (table[slot] != 0 && buckets[table[slot] - 1] != bucket) {
        slot = (slot + 1) & (table.length - 1);
      }
      return slot;
    }

    private void grow() {
      buckets = Arrays.copyOf(buckets, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      table = new int[2 * table.length];
      for (int i = 0; i < size; i++) {
        table[slot(buckets[i])] = i + 1;
      }
    }

    FeatureVector build() {
      return new FeatureVector(Arrays.copyOf(buckets, size), Arrays.copyOf(values, size));
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
