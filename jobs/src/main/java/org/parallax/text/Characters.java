package org.parallax.text;

/** The few classes of characters that tokens, quotations and sentences ask for. */
final class Characters {

  private Characters() {}

  /** White space of any width, no-break and zero-width ones and the byte-order mark included. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= '\u1680'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'));
  }

  /** A straight, curly or modifier apostrophe; whether it is a quotation mark is another matter. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** A hyphen inside a word; dashes are not hyphens. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Any dash that separates clauses or joins numbers. */
  static boolean isDash(char c) {
    return c >= '\u2012' && c <= '\u2015';
  }

  static boolean isCurrency(char c) {
    return c == '$' || (c >= '\u00a2' && c <= '\u00a5') || (c >= '\u20a0' && c <= '\u20cf');
  }

  /** Whether a token has a letter or a digit. */
  static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (isWordPart(token, i, token.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character at the index is part of a word: letter, digit or combining mark. */
  static boolean isWordPart(String text, int index, int end) {
    if (index >= end) {
      return false;
    }
    char c = text.charAt(index);
    if (c < 128) {
      return isAsciiLetter(c) || isAsciiDigit(c);
    }
    if (Character.isLowSurrogate(c) && index > 0) {
      return isWordCodePoint(text.codePointAt(index - 1));
    }
    return isWordCodePoint(text.codePointAt(index));
  }

  /** Whether the character before the index, not before the start, is part of a word. */
  static boolean isWordPartBefore(String text, int index, int start) {
    return index > start && isWordPart(text, index - 1, index);
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordCodePoint(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
