package org.parallax.text;

/**
 * Gives a headline its verb back.
 *
 * <p>Headlines drop articles, so {@code rejects} in {@code Acme rejects report of ties} stands
 * between nouns and taggers take it for one. Where no verb stands before it, the first form in -s
 * that the dictionary knows as a verb, behind a noun and before a word that can begin an object, is
 * the verb.
 */
final class HeadlineVerb {

  private HeadlineVerb() {}

  /**
   * Repairs the tags in place.
   *
   * @param words the headline's words in the case of running text
   * @param tags their tags
   */
  static void restore(String[] words, String[] tags) {
    for (int i = 1; i + 1 < words.length; i++) {
      boolean verb = "AUX".equals(tags[i]) || "VERB".equals(tags[i]);
      if (verb) {
        return;
      }
      boolean form = "NOUN".equals(tags[i]) && words[i].endsWith("s") && !words[i].endsWith("ss");
      boolean behindNoun =
          "PROPN".equals(tags[i - 1])
              || ("NOUN".equals(tags[i - 1]) && !words[i - 1].endsWith("s"));
      if (form && behindNoun && beginsObject(i + 1, words, tags) && isVerb(words[i])) {
        tags[i] = "VERB";
        return;
      }
    }
  }

  private static boolean beginsObject(int i, String[] words, String[] tags) {
    return switch (tags[i]) {
      case "NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON" -> true;
      // "exposes alleged ties": a participle before a noun.
      case "VERB" -> words[i].endsWith("ed") || words[i].endsWith("ing");
      case "PUNCT" -> "\"".equals(words[i]);
      default -> false;
    };
  }

  private static boolean isVerb(String word) {
    return Lemmatizer.classes(word).contains("VERB");
  }
}
