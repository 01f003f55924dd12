package org.parallax.text;

import java.util.Locale;
import java.util.Set;

/**
 * Gives a headline, or a sentence that was left without one, its verb back.
 *
 * <p>Headlines drop articles, so {@code rejects} in {@code Acme rejects report of ties} stands
 * between nouns and taggers take it for one. Where no finite verb stands before it, the first
 * candidate is the verb: a form that the dictionary knows as a verb, behind a noun that agrees with
 * it ({@code firm rejects}, {@code firms reject}) and before a word that can begin an object or a
 * place.
 *
 * <p>Caveat: {@code Budget talks stall} keeps two readings; the first that agrees is taken only
 * before an object, so here none.
 */
final class HeadlineVerb {

  private static final Set<String> OBJECTS = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON");

  /** Plurals without an s. */
  private static final Set<String> PLURALS =
      WordList.of("police people men women children media data");

  private HeadlineVerb() {}

  /**
   * Repairs the tags in place.
   *
   * @param words the headline's words in the case of running text
   * @param tags their tags
   */
  static void restore(String[] words, String[] tags) {
    for (int i = 1; i + 1 < words.length; i++) {
      if (isFinite(words[i], tags[i])) {
        return;
      }
      if ("NOUN".equals(tags[i])
          && agrees(words[i - 1], tags[i - 1], words[i])
          && beginsObject(i + 1, words, tags)
          && isVerb(words[i])) {
        tags[i] = "VERB";
        return;
      }
    }
  }

  /**
   * The same for a sentence of running text, if it is a whole one and has no verb at all.
   *
   * @param words its words with straight marks
   * @param tags their tags
   */
  static void restoreInSentence(String[] words, String[] tags) {
    if (words.length < 4 || !".".equals(words[words.length - 1])) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      if (isFinite(words[i], tags[i])) {
        return;
      }
    }
    restore(words, tags);
  }

  private static boolean isFinite(String word, String tag) {
    return "AUX".equals(tag) || ("VERB".equals(tag) && !word.endsWith("ing"));
  }

  /** One firm rejects, two firms reject; a name of several words may be either. */
  private static boolean agrees(String subject, String tag, String word) {
    boolean third = word.endsWith("s") && !word.endsWith("ss");
    boolean plural =
        (subject.endsWith("s") && !subject.endsWith("ss"))
            || PLURALS.contains(subject.toLowerCase(Locale.ROOT));
    return third
        ? "PROPN".equals(tag) || ("NOUN".equals(tag) && !plural)
        : "NOUN".equals(tag) && plural;
  }

  private static boolean beginsObject(int i, String[] words, String[] tags) {
    return switch (tags[i]) {
      // "exposes alleged ties": a participle before a noun.
      case "VERB" -> words[i].endsWith("ed") || words[i].endsWith("ing");
      case "PUNCT" -> "\"".equals(words[i]);
      default -> OBJECTS.contains(tags[i]);
    };
  }

  private static boolean isVerb(String word) {
    return Lemmatizer.classes(word).contains("VERB");
  }
}
