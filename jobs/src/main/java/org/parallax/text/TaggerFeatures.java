package org.parallax.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the part-of-speech tagger looks at: a window of five words and the two tags before, as
 * numbers.
 *
 * <p>A feature is a template and its values ({@code suffix=ing}), mixed into one int; that two fall
 * together is as rare as one in some thousand and costs little. Most features hang on one word and
 * at most one tag, and come from {@link Word}, so that the tagger can add up their weights once and
 * keep the sums; the rest need two words and come from {@link #pairs}.
 *
 * <p>Besides the word's form and ending a feature is what WordNet knows of it: the open classes
 * that it may have. So a word that the treebank lacks ({@code alleges}) is still known for a verb.
 *
 * <p>What a capital says hangs on the sentence, hence {@link Case}.
 */
public final class TaggerFeatures {

  /** Places of neighbours, in the order of {@link Word#neighbour(int)}. */
  static final List<Integer> PLACES = List.of(-2, -1, 1, 2);

  /** How many features of pairs there are. */
  public static final int PAIRS = 5;

  /** How many features there are at most. */
  public static final int ALL = 64;

  private static final int OWN = 0;
  private static final int NEIGHBOUR = 100;
  private static final int AFTER_TAG = 200;
  private static final int PAIR = 300;

  private static final Word BEFORE = new Word("<", Case.EDITED);
  private static final Word AFTER = new Word(">", Case.EDITED);

  private TaggerFeatures() {}

  /** How a sentence uses capitals. */
  public enum Case {
    /** It begins with a capital, so others in it are names. */
    EDITED,
    /** It begins with a small letter, so names may do so too. */
    CARELESS,
    /** Nearly every word has one (a headline, a shouted line), so they say nothing. */
    CAPITALS;

    private static final int LONG = 4;

    /** Whether at least one in four longer words has a small letter, so that capitals are names. */
    static boolean isRunningText(String[] words) {
      int small = 0;
      int capital = 0;
      for (String word : words) {
        small += Character.isLowerCase(word.charAt(0)) && word.length() >= LONG ? 1 : 0;
        capital += Character.isUpperCase(word.charAt(0)) && word.length() >= LONG ? 1 : 0;
      }
      return capital <= 3 * small;
    }

    /** The case of a sentence. */
    public static Case of(String[] words) {
      int small = 0;
      int capital = 0;
      boolean careless = false;
      boolean begun = false;
      for (String word : words) {
        char first = word.charAt(0);
        boolean lower = Character.isLowerCase(first);
        boolean upper = Character.isUpperCase(first);
        careless |= lower && !begun;
        begun |= Character.isLetterOrDigit(first);
        // Short words are small in headlines too; acronyms are capital in any text.
        boolean shouted = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        small += lower && word.length() >= LONG ? 1 : 0;
        capital += upper && (word.length() >= LONG || shouted) ? 1 : 0;
      }
      if (capital > 3 && capital > 4 * small) {
        return CAPITALS;
      }
      return careless ? CARELESS : EDITED;
    }
  }

  /** A word with the values that features ask for, made once and kept. */
  public static final class Word {
    private final long form;
    private final long lower;
    private final long ending;
    private final long shape;
    private final long classes;
    private final boolean mark;
    private final String small;
    private final long edited;

    private Word(String word, Case use) {
      boolean capitals = use == Case.CAPITALS;
      small = word.toLowerCase(Locale.ROOT);
      edited = use == Case.EDITED ? 1 : 2;
      lower = hash(small);
      form = capitals ? lower : hash(word);
      ending = hash(small.substring(Math.max(0, small.length() - 3)));
      shape = hash(capitals ? "~" + shape(small) : shape(word));
      mark = !Characters.isWord(word);
      classes = mark ? lower : Lemmatizer.classMask(small);
    }

    /** Whether WordNet does not know it for two open classes. */
    public boolean isOfOneClass() {
      return mark || Long.bitCount(classes) <= 1;
    }

    /** Whether it has neither letter nor digit. */
    public boolean isMark() {
      return mark;
    }

    /** The feature of the word alone: whether it was seen in training. */
    int seen() {
      return key(OWN + 2, lower);
    }

    /** Whether WordNet has it as noun, verb, adjective or adverb. */
    boolean isInDictionary() {
      return !mark && classes != 0;
    }

    /** The features of the word itself. */
    public int[] own() {
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
      keys[n++] = key(OWN + 8, mix(edited, mix(shape, classes)));
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
      return Arrays.copyOf(keys, n);
    }

    /** Its features where only marks stand before it in the sentence. */
    public int[] first() {
      return new int[] {key(OWN + 40, mix(shape, classes)), key(OWN + 41, lower)};
    }

    /** Its features as the neighbour at {@code PLACES.get(index)} of another. */
    public int[] neighbour(int index) {
      int template = NEIGHBOUR + 10 * index;
      return Math.abs(PLACES.get(index)) == 1
          ? new int[] {
            key(template, lower),
            key(template + 1, ending),
            key(template + 2, shape),
            key(template + 3, classes),
            key(template + 4, mix(classes, shape))
          }
          : new int[] {key(template, lower), key(template + 3, classes)};
    }

    /**
     * Its features with the tag before.
     *
     * @param tag number of the tag, -1 at the beginning
     */
    public int[] after(int tag) {
      return new int[] {
        key(AFTER_TAG, tag),
        key(AFTER_TAG + 1, mix(tag, lower)),
        key(AFTER_TAG + 2, mix(tag, classes)),
        key(AFTER_TAG + 3, mix(tag, ending)),
        key(AFTER_TAG + 4, mix(mix(tag, shape), classes))
      };
    }

    /** Its feature as the next word of one that has the tag before it. */
    public int[] nextAfter(int tag) {
      return new int[] {key(AFTER_TAG + 5, mix(tag, lower))};
    }
  }

  /**
   * Makes a word's values.
   *
   * @param word a token with straight marks
   * @param use how its sentence uses capitals
   */
  public static Word word(String word, Case use) {
    return new Word(word, use);
  }

  /**
   * The features that need several words.
   *
   * @param words the sentence
   * @param i the word in question
   * @param keys takes the features, {@link #PAIRS} places
   * @return how many there are
   */
  public static int pairs(Word[] words, int i, int[] keys) {
    Word word = words[i];
    Word last = i > 0 ? words[i - 1] : BEFORE;
    Word next = i + 1 < words.length ? words[i + 1] : AFTER;
    Word second = i + 2 < words.length ? words[i + 2] : AFTER;
    long classes = mix(word.classes, next.classes);
    keys[0] = key(PAIR, mix(word.lower, next.classes));
    keys[1] = key(PAIR + 1, mix(classes, second.classes));
    keys[2] = key(PAIR + 2, mix(mix(word.shape, last.shape), next.shape));
    keys[3] = key(PAIR + 3, mix(mix(word.shape, last.shape), word.classes));
    keys[4] = key(PAIR + 4, mix(word.ending, classes));
    return PAIRS;
  }

  /**
   * The feature of the two tags before.
   *
   * @param before tag of the word before, -1 at the beginning
   * @param beforeThat tag of the word before that, -1 at the beginning
   */
  public static int[] afterTags(int before, int beforeThat) {
    return new int[] {key(PAIR + 5, (before + 1) * 100L + beforeThat + 1)};
  }

  /**
   * All features of a place, for the trainer.
   *
   * @param keys takes them, {@link #ALL} places
   * @return how many there are
   */
  public static int all(Word[] words, int i, int before, int beforeThat, int[] keys) {
    int n = pairs(words, i, keys);
    n = copy(afterTags(before, beforeThat), keys, n);
    n = copy(words[i].own(), keys, n);
    n = copy(words[i].after(before), keys, n);
    n = isFirst(words, i) ? copy(words[i].first(), keys, n) : n;
    n = i + 1 < words.length ? copy(words[i + 1].nextAfter(before), keys, n) : n;
    for (int place = 0; place < PLACES.size(); place++) {
      int at = i + PLACES.get(place);
      if (at >= 0 && at < words.length) {
        n = copy(words[at].neighbour(place), keys, n);
      }
    }
    return n;
  }

  private static int copy(int[] from, int[] keys, int n) {
    System.arraycopy(from, 0, keys, n, from.length);
    return n + from.length;
  }

  private static boolean isFirst(Word[] words, int i) {
    for (int j = 0; j < i; j++) {
      if (!words[j].mark) {
        return false;
      }
    }
    return true;
  }

  /** {@code Xxd-x}: runs of capitals, small letters and digits, two capitals told from one. */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
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
