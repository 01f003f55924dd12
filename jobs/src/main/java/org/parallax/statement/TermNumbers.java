package org.parallax.statement;

/**
 * Numbers the terms of a story in the order in which they come, by their hashes: a table of ints
 * where a map of objects would cost more than all that is counted with it.
 */
final class TermNumbers {
  static final int NONE = -1;

  private static final int SMALLEST = 1 << 10;

  /** Spreads hashes whose lower bits are alike. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SHIFT = 7;

  private int[] hashes = new int[SMALLEST];

  /** One more than the number, 0 where the place is free. */
  private int[] numbers = new int[SMALLEST];

  private int size;

  /** How many terms there are. */
  int size() {
    return size;
  }

  /** The number of a term; {@value #NONE} where it never came. */
  int of(int hash) {
    return numbers[place(hash)] - 1;
  }

  /** The number of a term, a new one where it comes for the first time. */
  int add(int hash) {
    int place = place(hash);
    if (numbers[place] == 0) {
      hashes[place] = hash;
      numbers[place] = ++size;
      if (2 * size > hashes.length) {
        grow();
        return size - 1;
      }
    }
    return numbers[place] - 1;
  }

  private int place(int hash) {
    int last = hashes.length - 1;
    int place = ((hash * SPREAD) >>> SHIFT) & last;
    while (numbers[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & last;
    }
    return place;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new int[2 * oldHashes.length];
    numbers = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }
}
