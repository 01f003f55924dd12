package org.parallax.text;

/** The characters of a text that can be quotation marks, whatever they are at their place. */
final class Marks {

  private final String text;

  Marks(String text) {
    this.text = text;
  }

  int length(int at, int to) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> 1;
      case '\'', '`', '\u2019' -> at + 1 < to && text.charAt(at + 1) == c ? 2 : 1;
      case '\u2018', '\u201a', '\u201b' -> 1;
      default -> 0;
    };
  }

  boolean isDouble(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> true;
      case '\'', '`', '\u2019' -> at + 1 < text.length() && text.charAt(at + 1) == c;
      default -> false;
    };
  }

  boolean spaceOrEnd(int index, Span within) {
    return index >= within.end() || Characters.isSpace(text.charAt(index));
  }

  static boolean beforeWord(char c) {
    return Characters.isSpace(c)
        || Characters.isDash(c)
        || "([{-/*_|:\"'`\u201c\u2018\u201e\u201a\u00ab\u2026".indexOf(c) >= 0;
  }
}
