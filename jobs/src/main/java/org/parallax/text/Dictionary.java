package org.parallax.text;

/**
 * The words of general English, by which other rooms tell a name from words that make one up.
 *
 * <p>Worked example: {@code grey} is a word, {@code kestrane} is none. Source: Princeton WordNet
 * 3.1. Caveat: it lists some names of famous people and places too, in lower case.
 */
public final class Dictionary {

  private Dictionary() {}

  /** Whether the word, in lower case, is a noun or an adjective in its base form. */
  public static boolean has(String word) {
    return WordNet.NOUNS.has(word) || WordNet.ADJECTIVES.has(word);
  }
}
