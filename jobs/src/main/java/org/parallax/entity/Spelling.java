package org.parallax.entity;

import java.text.Normalizer;
import java.util.Locale;

/** The forms in which names are shown and compared. */
final class Spelling {

  private Spelling() {}

  /** One blank between words, straight apostrophes, no markup. */
  static String plain(String raw) {
    boolean clean = true;
    for (int i = 0; i < raw.length() && clean; i++) {
      char c = raw.charAt(i);
      clean =
          c < 128 && c != '*' && c != '\n' && c != '\t' && (c != ' ' || raw.charAt(i - 1) != ' ');
    }
    if (clean) {
      return raw;
    }
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space) {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
          kept.append(' ');
        }
      } else if (c == '\u2019' || c == '\u02bc' || c == '\u2018') {
        kept.append('\'');
      } else if (c != '*') {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  /** What two spellings of one name share: lower case, no accents, no stops. */
  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    boolean stops = false;
    for (int i = 0; i < lower.length(); i++) {
      ascii &= lower.charAt(i) < 128;
      stops |= lower.charAt(i) == '.';
    }
    if (!ascii) {
      lower = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
    return stops ? lower.replace(".", "") : lower;
  }
}
