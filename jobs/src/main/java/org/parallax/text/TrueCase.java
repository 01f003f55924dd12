package org.parallax.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The case that a headline's words have in running text.
 *
 * <p>In {@code Memo Exposes Ties Between Firm and Army} every word looks like a name to a tagger.
 * Each is given the case in which the body writes it inside sentences; a word that the body does
 * not have is small if WordNet knows it, else kept. A headline in sentence case stays as it is.
 */
final class TrueCase {

  /** Words that WordNet leaves out. */
  private static final Set<String> FUNCTION_WORDS =
      WordList.of(
          """
          the of and to for with from that this these those what who how why when where
          which his her its their our your my he she they we you them him into onto than if
          or against between among during without despite since until could would should
          because while although per via amid toward towards
          """);

  /** Adjectives may have a capital and be none ({@code Russian}). */
  private static final Set<String> MISTAKEN = Set.of("NOUN", "VERB", "ADV", "X");

  private final Lemmatizer lemmatizer;
  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();

  TrueCase(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** Counts a sentence of the body; its first word says nothing about case. */
  void learn(String[] words) {
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      char first = word.charAt(0);
      if (Character.isLowerCase(first)) {
        small.merge(word, 1, Integer::sum);
      } else if (Character.isUpperCase(first)) {
        capital.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
  }

  /** Whether the body writes the word inside sentences with a capital, and never small. */
  boolean isName(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return capital.containsKey(lower) && !small.containsKey(lower);
  }

  /**
   * Makes names of words that a tagger takes for something else where a capital says nothing, at
   * the beginning of a sentence and in a headline, though the body knows them as names.
   *
   * @param words as the article has them
   * @param tags their tags, repaired in place
   * @param headline whether the whole is a headline, else only the first word is looked at
   */
  void restoreNames(String[] words, String[] tags, boolean headline) {
    for (int i = 0; i < words.length; i++) {
      if (MISTAKEN.contains(tags[i])
          && Character.isUpperCase(words[i].charAt(0))
          && isName(words[i])) {
        tags[i] = "PROPN";
      }
      if (!headline && Characters.isWord(words[i])) {
        return;
      }
    }
  }

  /** The headline's words as running text would have them. */
  String[] restore(String[] words) {
    String[] restored = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      restored[i] = restore(words[i]);
    }
    return restored;
  }

  private String restore(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int asSmall = small.getOrDefault(lower, 0);
    int asName = capital.getOrDefault(lower, 0);
    boolean mixed = !word.substring(1).equals(lower.substring(1));
    if (asSmall != asName) {
      return asSmall > asName ? lower : word;
    }
    boolean common =
        WordNet.NOUNS.has(lower)
            || WordNet.ADJECTIVES.has(lower)
            || WordNet.ADVERBS.has(lower)
            || FUNCTION_WORDS.contains(lower);
    boolean inflected =
        WordNet.VERBS.has(lemmatizer.lemma(lower, "VERB"))
            || WordNet.NOUNS.has(lemmatizer.lemma(lower, "NOUN"));
    return !mixed && (common || inflected) ? lower : word;
  }

  /** Whether nearly all longer words have a capital. */
  static boolean isTitleCase(String[] words) {
    int longWords = 0;
    int capitals = 0;
    for (int i = 1; i < words.length; i++) {
      if (words[i].length() > 3 && Character.isLetter(words[i].charAt(0))) {
        longWords++;
        capitals += Character.isUpperCase(words[i].charAt(0)) ? 1 : 0;
      }
    }
    return longWords > 1 && capitals > 0.7 * longWords;
  }
}
