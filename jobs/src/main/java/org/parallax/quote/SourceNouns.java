package org.parallax.quote;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * What common nouns name near a reporting verb, from the lexicon {@code source_nouns.tsv}: a person
 * without a name, a body, a text, an utterance, or something that never speaks.
 */
final class SourceNouns {

  private static final Set<String> OCCASIONS = Set.of("occasion", "document", "utterance");

  private final Map<String, String> classes;

  SourceNouns() {
    this.classes =
        LexiconFile.load("source_nouns").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
  }

  /** The class of a noun, singular or plural, in lower case; empty where it is not listed. */
  String classOf(String noun) {
    return singular(noun, form -> classes.getOrDefault(form, ""));
  }

  private static String singular(String noun, Function<String, String> look) {
    String found = look.apply(noun);
    if (found.isEmpty() && noun.endsWith("ies")) {
      found = look.apply(noun.substring(0, noun.length() - 3) + "y");
    }
    if (found.isEmpty() && noun.endsWith("men")) {
      found = look.apply(noun.substring(0, noun.length() - 2) + "an");
    }
    if (found.isEmpty() && noun.endsWith("es")) {
      found = look.apply(noun.substring(0, noun.length() - 2));
    }
    if (found.isEmpty() && noun.endsWith("s") && noun.length() > 3) {
      found = look.apply(noun.substring(0, noun.length() - 1));
    }
    return found;
  }

  /** A day, a month, {@code week}, {@code later}. */
  boolean isTime(Line line, int i) {
    return !line.isNamed(i) && isTime(line.word(i));
  }

  private boolean isTime(String word) {
    return "time".equals(classOf(word)) || (word.length() == 4 && word.matches("(19|20)\\d\\d"));
  }

  /** Where or by what somebody speaks: {@code interview}, {@code statement}, {@code tweet}. */
  boolean isChannel(String word) {
    return OCCASIONS.contains(classOf(word));
  }

  boolean isUtterance(String word) {
    return "utterance".equals(classOf(word));
  }
}
