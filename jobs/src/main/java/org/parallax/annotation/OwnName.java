package org.parallax.annotation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.parallax.text.Token;

/**
 * Where an article speaks of its own outlet by its name, which is no choice of word.
 *
 * <p>Worked example: for the outlet {@code The Harbour Courier} the words {@code Harbour Courier}
 * in {@code the Harbour Courier has learned} and the one word {@code HarbourCourier.com}. Caveat: a
 * short form ({@code the Courier}) is not known.
 */
final class OwnName {
  private final String[] words;
  private final String joined;

  /** The name of an outlet; null or empty where it has none. */
  OwnName(String name) {
    String plain = name == null ? "" : name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    String letters = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    words = letters.isEmpty() ? new String[0] : letters.split(" ");
    joined = String.join("", words);
  }

  /** The tokens of a sentence that are part of the name. */
  BitSet in(List<Token> tokens) {
    var found = new BitSet();
    if (words.length == 0) {
      return found;
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (!isBeginning(tokens.get(at))) {
        continue;
      }
      if (words.length > 1 && plain(tokens.get(at)).equals(joined)) {
        found.set(at);
      }
      boolean isHere = at + words.length <= tokens.size();
      for (int i = 0; isHere && i < words.length; i++) {
        isHere = plain(tokens.get(at + i)).equals(words[i]);
      }
      // "Salon" is an outlet and "salon" a room: one word must be written as a name.
      if (isHere && (words.length > 1 || isCapital(tokens.get(at)))) {
        found.set(at, at + words.length);
      }
    }
    return found;
  }

  /** Spares nearly all tokens the rest. */
  private boolean isBeginning(Token token) {
    return Character.toLowerCase(token.text().charAt(0)) == joined.charAt(0);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static String plain(Token token) {
    return token
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("\\.(?:com|co\\.uk|org|net)$", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
