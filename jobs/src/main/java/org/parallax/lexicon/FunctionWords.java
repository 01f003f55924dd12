package org.parallax.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words that hold sentences together and tell nothing by themselves: {@code the, that}. */
public final class FunctionWords {
  private FunctionWords() {}

  private static final Set<String> WORDS =
      Stream.of("stop_words_en", "function_word_rates_en")
          .flatMap(list -> LexiconFile.load(list).rows().stream())
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a word is one, in any case. */
  public static boolean hold(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
