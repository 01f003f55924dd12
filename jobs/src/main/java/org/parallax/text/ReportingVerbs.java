package org.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The verbs by which a text reports what somebody says, thinks or writes: the one-word terms of the
 * lexicon {@code reporting_verbs.tsv}, by lemma. Loaded once for each JVM.
 */
final class ReportingVerbs {

  private static final String LEXICON = "/org/parallax/lexicons/reporting_verbs.tsv";

  private static final Set<String> LEMMAS = load();

  private ReportingVerbs() {}

  /** Whether the lemma, in lower case, is a reporting verb of any class. */
  static boolean contains(String lemma) {
    return LEMMAS.contains(lemma);
  }

  private static Set<String> load() {
    try (InputStream in = ReportingVerbs.class.getResourceAsStream(LEXICON)) {
      if (in == null) {
        throw new IllegalStateException("The lexicon " + LEXICON + " is not on the class path.");
      }
      Set<String> lemmas = new HashSet<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#' && line.lastIndexOf(' ', tab) < 0) {
          lemmas.add(line.substring(0, tab));
        }
      }
      return Set.copyOf(lemmas);
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon " + LEXICON + " cannot be read.", e);
    }
  }
}
