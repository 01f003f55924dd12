package org.parallax.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parallax.lexicon.LexiconFile;

/**
 * What common nouns name near a reporting verb, from the lexicon {@code source_nouns.tsv}: a person
 * without a name, a body, a text, an utterance, or something that never speaks.
 */
final class SourceNouns {

  private static final Set<String> OCCASIONS = Set.of("occasion", "document", "utterance");

  private static final Map<String, String> CLASSES = load();

  /** Singular and plural forms with their classes; a word's own row wins over a plural. */
  private static Map<String, String> load() {
    Map<String, String> classes = new HashMap<>();
    Map<String, String> plurals = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.load("source_nouns").rows()) {
      classes.put(row.cell(0), row.cell(1));
      plurals.putIfAbsent(plural(row.cell(0)), row.cell(1));
    }
    plurals.forEach(classes::putIfAbsent);
    return Map.copyOf(classes);
  }

  private static String plural(String noun) {
    String stem = noun.substring(0, noun.length() - 1);
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    boolean vowelBefore = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) >= 0;
    if (noun.endsWith("y") && !vowelBefore) {
      return stem + "ies";
    }
    boolean hissing =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }

  /** The class of a noun, singular or plural, in lower case; empty where it is not listed. */
  String classOf(String noun) {
    return CLASSES.getOrDefault(noun, "");
  }

  /** A day, a month, {@code week}, {@code later}. */
  boolean isTime(Line line, int i) {
    return !line.isNamed(i) && isTime(line.word(i));
  }

  private boolean isTime(String word) {
    return "time".equals(classOf(word)) || isYear(word);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }

  /** Where or by what somebody speaks: {@code interview}, {@code statement}, {@code tweet}. */
  boolean isChannel(String word) {
    return OCCASIONS.contains(classOf(word));
  }

  /** A person, body or text that is named as a source without its name: {@code police}. */
  boolean isSpeaker(String word) {
    return Set.of("person", "spokesperson", "organisation", "document").contains(classOf(word));
  }

  boolean isUtterance(String word) {
    return "utterance".equals(classOf(word));
  }
}
