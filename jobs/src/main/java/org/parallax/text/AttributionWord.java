package org.parallax.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * A verb or noun by which a text hands words to a source, with the forms of its content.
 *
 * <p>Source: {@code attribution_verbs.tsv} and {@code attribution_nouns.tsv}; a verb that only
 * {@code reporting_verbs.tsv} has takes a that-clause and nothing else. Loaded once for each JVM.
 *
 * @param complements forms of content and flags
 * @param prepositions prepositions that open the content: complained <i>about</i> the noise
 */
record AttributionWord(Set<Complement> complements, Set<String> prepositions) {

  private static final Map<String, AttributionWord> VERBS = verbs();
  private static final Set<String> PHRASAL =
      VERBS.keySet().stream()
          .filter(term -> term.indexOf(' ') > 0)
          .map(term -> term.substring(0, term.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, AttributionWord> NOUNS = load("attribution_nouns");

  AttributionWord {
    complements = Set.copyOf(complements);
    prepositions = Set.copyOf(prepositions);
  }

  /** The verb with this lemma, or null; a phrasal verb has a space ({@code point out}). */
  static AttributionWord verb(String term) {
    return VERBS.get(term);
  }

  /** Whether phrasal verbs begin with this lemma. */
  static boolean beginsPhrase(String lemma) {
    return PHRASAL.contains(lemma);
  }

  /** The noun with this lemma, or null. */
  static AttributionWord noun(String lemma) {
    return NOUNS.get(lemma);
  }

  boolean takes(Complement complement) {
    return complements.contains(complement);
  }

  private static Map<String, AttributionWord> verbs() {
    Map<String, AttributionWord> verbs = load("attribution_verbs");
    for (LexiconFile.Row row : LexiconFile.load("reporting_verbs").rows()) {
      if (row.cell(0).indexOf(' ') < 0) {
        verbs.putIfAbsent(row.cell(0), of("that"));
      }
    }
    return verbs;
  }

  private static Map<String, AttributionWord> load(String name) {
    Map<String, AttributionWord> words = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.load(name).rows()) {
      words.put(row.cell(0), of(row.cell(1)));
    }
    return words;
  }

  /** {@code that tail +about}: names of complements, and prepositions behind a plus. */
  static AttributionWord of(String cell) {
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    Set<String> prepositions = new HashSet<>();
    for (String code : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      if (code.startsWith("+")) {
        prepositions.add(code.substring(1));
      } else {
        complements.add(Complement.valueOf(code.toUpperCase(Locale.ROOT)));
      }
    }
    return new AttributionWord(complements, prepositions);
  }
}
