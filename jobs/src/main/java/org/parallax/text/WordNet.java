package org.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one part of speech in Princeton WordNet 3.1, and their irregular forms.
 *
 * <p>Only single words are kept (the many-word entries are of no use for a lemma), about 80,000 in
 * all; loaded once for each JVM when the first English article comes, in about 0.2 seconds.
 */
final class WordNet {

  static final WordNet NOUNS = new WordNet("noun");
  static final WordNet VERBS = new WordNet("verb");
  static final WordNet ADJECTIVES = new WordNet("adj");
  static final WordNet ADVERBS = new WordNet("adv");

  private static final String FOLDER =
      "/org/parallax/packages/wordnet/net/sf/extjwnl/data/wordnet/wn31/";

  private final Set<String> words = new HashSet<>();
  private final Map<String, String> exceptions = new HashMap<>();

  private WordNet(String name) {
    byte[] index = read("index." + name);
    byte[] irregular = read(name + ".exc");
    forEachLine(index, (from, to) -> addWord(index, from, to));
    forEachLine(irregular, (from, to) -> addException(irregular, from, to));
  }

  /** Whether WordNet lists the word, in lower case, with this part of speech. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** The base form, if the word is an irregular form. */
  Optional<String> exception(String word) {
    return Optional.ofNullable(exceptions.get(word));
  }

  private void addWord(byte[] bytes, int from, int to) {
    // Lines of the licence at the top begin with a blank.
    int end = from;
    while (end < to && bytes[end] != ' ' && bytes[end] != '_') {
      end++;
    }
    if (end > from && end < to && bytes[end] == ' ') {
      words.add(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    }
  }

  private void addException(byte[] bytes, int from, int to) {
    String[] forms =
        new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).strip().split(" ");
    if (forms.length > 1 && forms[0].indexOf('_') < 0) {
      exceptions.putIfAbsent(forms[0], forms[1]);
    }
  }

  private interface Line {
    void at(int from, int to);
  }

  private static void forEachLine(byte[] bytes, Line line) {
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (i > from) {
          line.at(from, i);
        }
        from = i + 1;
      }
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "WordNet's " + FOLDER + file + " is not on the class path.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet's " + file + " cannot be read.", e);
    }
  }
}
