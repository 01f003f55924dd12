package org.parallax.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.lexicon.LexiconFile;

/** The words of {@code data/lexicons/slot_words.tsv} as pieces of patterns. */
final class SlotWords {
  private static final Map<String, List<String>> BY_CLASS = byClass();

  private SlotWords() {}

  private static Map<String, List<String>> byClass() {
    return LexiconFile.load("slot_words").rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell(1),
                TreeMap::new,
                Collectors.mapping(row -> row.cell(0), Collectors.toList())));
  }

  /** The words of a class. */
  static List<String> of(String wordClass) {
    List<String> words = BY_CLASS.get(wordClass);
    if (words == null) {
      throw new IllegalStateException("no such class in slot_words: " + wordClass);
    }
    return words;
  }

  /** An unnamed group that matches any word of the classes, longest first. */
  static String any(String... wordClasses) {
    return Stream.of(wordClasses)
        .flatMap(wordClass -> of(wordClass).stream())
        .sorted(
            java.util.Comparator.comparingInt((String word) -> -word.length())
                .thenComparing(java.util.Comparator.naturalOrder()))
        .map(word -> word.endsWith("*") ? word.substring(0, word.length() - 1) + "\\p{L}*" : word)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
