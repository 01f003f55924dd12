package org.parallax.feature;

import java.util.Locale;

/**
 * Syllables of an English word, by its spelling: groups of vowels, without a silent e at the end.
 *
 * <p>Examples: plan 1, table 2, walked 1, wanted 2, senator 3, mayor 2, idea 2 (it has 3).
 *
 * <p>Caveat: English spelling hides syllables (idea, science, business); measured over a text the
 * errors are few and go both ways.
 */
final class Syllables {

  private static final String VOWELS = "aeiouy";

  private Syllables() {}

  /** At least 1 for a word with a letter, 0 for a number. */
  static int of(String word) {
    String letters = letters(word);
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < letters.length(); i++) {
      boolean vowel = isVowel(letters, i);
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    if (groups > 1 && endsSilently(letters)) {
      groups--;
    }
    return letters.isEmpty() ? 0 : Math.max(1, groups);
  }

  private static String letters(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (!Character.isLetter(lower.charAt(i))) {
        return lower.replaceAll("[^\\p{L}]", ""); // few words: it's, 34-year-old
      }
    }
    return lower;
  }

  /** A y between vowels, or before one at the start, is a consonant: mayor, beyond, yes. */
  private static boolean isVowel(String word, int at) {
    boolean glide =
        word.charAt(at) == 'y'
            && !isConsonant(word, at - 1)
            && at + 1 < word.length()
            && !isConsonant(word, at + 1);
    return !glide && !isConsonant(word, at);
  }

  /** "hope", "hoped", "hopes", but not "table", "wanted", "houses", "coffee". */
  private static boolean endsSilently(String word) {
    int length = word.length();
    if (word.endsWith("e")) {
      boolean table = word.endsWith("le") && length > 2 && isConsonant(word, length - 3);
      return !table && isConsonant(word, length - 2);
    }
    if (word.endsWith("ed")) {
      return isConsonant(word, length - 3) && "td".indexOf(word.charAt(length - 3)) < 0;
    }
    return word.endsWith("es")
        && isConsonant(word, length - 3)
        && "scgxz".indexOf(word.charAt(length - 3)) < 0
        && !word.endsWith("shes")
        && !word.endsWith("ches");
  }

  private static boolean isConsonant(String word, int at) {
    return at >= 0 && VOWELS.indexOf(word.charAt(at)) < 0;
  }
}
