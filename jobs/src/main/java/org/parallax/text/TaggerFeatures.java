package org.parallax.text;

import java.util.Locale;

/**
 * What the part-of-speech tagger looks at: a window of five words and the two tags before, as
 * numbers.
 *
 * <p>A feature is a template and its values ({@code suffix=ing}), mixed into one int; two features
 * that fall together are as rare as one in some thousand and cost little. Three kinds, by what they
 * depend on, so that the tagger can add up the first two once for each word and keep the sums: the
 * word itself; the word as somebody's neighbour; and what needs the place (pairs of words, the tags
 * before, whether it begins the sentence).
 *
 * <p>Capitals are read in running text only: in a sentence in which nearly every word has one (a
 * headline in Title Case, a shouted line) words are taken in small letters and say so.
 */
public final class TaggerFeatures {

  /** Places of neighbours, in the order of {@link Word#neighbour(int)}. */
  public static final int[] PLACES = {-2, -1, 1, 2};

  private static final int OWN = 0;
  private static final int NEIGHBOUR = 100;
  private static final int PAIR = 200;

  private static final Word BEFORE = new Word("<", false);
  private static final Word AFTER = new Word(">", false);

  private TaggerFeatures() {}

  /** A word with the values that features ask for, made once and kept. */
  public static final class Word {
    private final long form;
    private final long lower;
    private final long ending;
    private final long shape;
    private final long classes;
    private final boolean mark;
    private final boolean upper;
    private final int[] own;
    private final int[][] neighbour = new int[PLACES.length][];

    private Word(String word, boolean capitals) {
      String small = word.toLowerCase(Locale.ROOT);
      String read = capitals ? small : word;
      lower = hash(small);
      form = hash(read);
      int length = small.length();
      ending = hash(small.substring(Math.max(0, length - 3)));
      shape = hash(capitals ? "~" + shape(small) : shape(word));
      upper = Character.isUpperCase(word.charAt(0));
      mark = !Characters.isWord(word);
      classes = mark ? lower : hash(String.join(" ", Lemmatizer.classes(small)));
      own = own(small);
      for (int i = 0; i < PLACES.length; i++) {
        neighbour[i] = neighbour(NEIGHBOUR + 10 * i, Math.abs(PLACES[i]) == 1);
      }
    }

    /** The features of the word itself. */
    public int[] own() {
      return own;
    }

    /** Its features as the neighbour at {@code PLACES[index]} of another. */
    public int[] neighbour(int index) {
      return neighbour[index];
    }

    private int[] own(String small) {
      int length = small.length();
      int[] keys = new int[18];
      int n = 0;
      keys[n++] = key(OWN, 0);
      keys[n++] = key(OWN + 1, form);
      keys[n++] = key(OWN + 2, lower);
      keys[n++] = key(OWN + 3, shape);
      keys[n++] = key(OWN + 4, classes);
      keys[n++] = key(OWN + 5, mix(classes, shape));
      keys[n++] = key(OWN + 6, mix(ending, classes));
      keys[n++] = key(OWN + 7, mix(ending, shape));
      for (int i = 1; i <= 5 && i < length; i++) {
        keys[n++] = key(OWN + 10 + i, hash(small.substring(length - i)));
      }
      for (int i = 1; i <= 3 && i < length; i++) {
        keys[n++] = key(OWN + 20 + i, hash(small.substring(0, i)));
      }
      int hyphen = small.lastIndexOf('-');
      if (hyphen > 0 && hyphen + 1 < length) {
        keys[n++] = key(OWN + 30, hash(small.substring(hyphen + 1)));
      }
      return java.util.Arrays.copyOf(keys, n);
    }

    private int[] neighbour(int template, boolean close) {
      return close
          ? new int[] {
            key(template, lower),
            key(template + 1, ending),
            key(template + 2, shape),
            key(template + 3, classes),
            key(template + 4, mix(classes, shape))
          }
          : new int[] {key(template, lower), key(template + 3, classes)};
    }
  }

  /** How many features of pairs there are at most. */
  public static final int PAIRS = 27;

  /**
   * Makes a word's values.
   *
   * @param word a token with straight marks
   * @param capitals whether its sentence is one in which capitals say nothing
   */
  public static Word word(String word, boolean capitals) {
    return new Word(word, capitals);
  }

  /**
   * The features that need the place.
   *
   * @param words the sentence
   * @param i the word in question
   * @param before tag of the word before, -1 at the beginning
   * @param beforeThat tag of the word before that, -1 at the beginning
   * @param keys takes the features, at least {@link #PAIRS} places
   * @return how many there are
   */
  public static int pairs(Word[] words, int i, int before, int beforeThat, int[] keys) {
    Word word = words[i];
    Word last = i > 0 ? words[i - 1] : BEFORE;
    Word next = i + 1 < words.length ? words[i + 1] : AFTER;
    Word second = i + 2 < words.length ? words[i + 2] : AFTER;
    long tag = before + 1;
    long tags = tag * 100 + beforeThat + 1;
    int n = 0;
    keys[n++] = key(PAIR, tag);
    keys[n++] = key(PAIR + 1, tags);
    keys[n++] = key(PAIR + 2, mix(tag, word.lower));
    keys[n++] = key(PAIR + 3, mix(tag, word.classes));
    keys[n++] = key(PAIR + 4, mix(tag, word.ending));
    keys[n++] = key(PAIR + 5, mix(tag, next.lower));
    keys[n++] = key(PAIR + 6, mix(mix(tag, word.classes), next.classes));
    keys[n++] = key(PAIR + 7, mix(tags, word.classes));
    keys[n++] = key(PAIR + 8, mix(last.lower, word.lower));
    keys[n++] = key(PAIR + 9, mix(word.lower, next.lower));
    keys[n++] = key(PAIR + 10, mix(word.lower, next.classes));
    keys[n++] = key(PAIR + 11, mix(mix(word.classes, next.classes), second.classes));
    keys[n++] = key(PAIR + 12, mix(last.lower, next.lower));
    keys[n++] = key(PAIR + 13, mix(mix(word.shape, last.shape), next.shape));
    keys[n++] = key(PAIR + 14, mix(mix(tag, word.shape), word.classes));
    if (isFirst(words, i)) {
      keys[n++] = key(PAIR + 15, mix(word.shape, word.classes));
      keys[n++] = key(PAIR + 16, word.lower);
    }
    if (X > 0) {
      long edited = words[0].upper ? 1 : 2;
      if ((X & 1) != 0) keys[n++] = key(PAIR + 17, mix(edited, mix(word.shape, word.classes)));
      if ((X & 2) != 0) keys[n++] = key(PAIR + 18, mix(mix(word.shape, next.shape), word.classes));
      if ((X & 4) != 0) keys[n++] = key(PAIR + 19, mix(mix(word.shape, last.shape), word.classes));
      if ((X & 8) != 0) keys[n++] = key(PAIR + 20, mix(mix(tag, word.lower), next.classes));
      if ((X & 16) != 0)
        keys[n++] = key(PAIR + 21, mix(mix(last.lower, word.classes), word.ending));
      if ((X & 32) != 0)
        keys[n++] = key(PAIR + 22, mix(mix(word.ending, word.classes), next.classes));
      if ((X & 64) != 0)
        keys[n++] = key(PAIR + 23, mix(mix(next.lower, second.lower), word.classes));
      if ((X & 128) != 0) keys[n++] = key(PAIR + 24, mix(tags, word.lower));
      if ((X & 256) != 0) keys[n++] = key(PAIR + 25, mix(mix(last.lower, tag), word.classes));
      if ((X & 512) != 0)
        keys[n++] = key(PAIR + 26, mix(mix(next.ending, next.classes), mix(word.classes, tag)));
    }
    return n;
  }

  static final int X = Integer.getInteger("X", 0);

  /** Whether nothing but marks stands before the word. */
  private static boolean isFirst(Word[] words, int i) {
    for (int j = 0; j < i; j++) {
      if (!words[j].mark) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence is one in which a capital says nothing. */
  public static boolean isInCapitals(String[] words) {
    int small = 0;
    int capital = 0;
    for (int i = 0; i < words.length; i++) {
      char first = words[i].charAt(0);
      boolean whole = words[i].length() > 1 && Character.isUpperCase(words[i].charAt(1));
      if (Character.isLowerCase(first) && words[i].length() > 3) {
        small++;
      } else if (Character.isUpperCase(first) && (words[i].length() > 3 || whole)) {
        capital++;
      }
    }
    return capital > 3 && capital > 4 * small;
  }

  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      // One capital is an initial, two an acronym; beyond that length says nothing.
      if (kind != last || (kind == 'X' && i == 1)) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static long hash(String value) {
    long hash = 1125899906842597L;
    for (int i = 0; i < value.length(); i++) {
      hash = 31 * hash + value.charAt(i);
    }
    return hash;
  }

  private static long mix(long one, long other) {
    return (one * 0x9E3779B97F4A7C15L) ^ (other + 0x7F4A7C15L + (one >>> 29));
  }

  private static int key(int template, long value) {
    long hash = (value + template * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (int) (hash >>> 32);
  }
}
