package org.parallax.text;

import java.util.Set;

/** Short closed lists of words, as readable text. */
final class WordList {

  private WordList() {}

  /** The words of the text, which white space separates. */
  static Set<String> of(String lines) {
    return Set.of(lines.strip().split("\\s+"));
  }
}
