package org.parallax.text;

import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * The verbs by which a text reports what somebody says, thinks or writes: the one-word terms of the
 * lexicon {@code reporting_verbs.tsv}, by lemma. Loaded once for each JVM.
 */
final class ReportingVerbs {

  private static final Set<String> LEMMAS = load();

  private ReportingVerbs() {}

  /** Whether the lemma, in lower case, is a reporting verb of any class. */
  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }

  private static Set<String> load() {
    return LexiconFile.load("reporting_verbs").rows().stream()
        .map(row -> row.cell(0))
        .filter(term -> term.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }
}
