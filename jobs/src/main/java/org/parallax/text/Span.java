package org.parallax.text;

/**
 * A stretch of characters while an article is being annotated.
 *
 * @param start first character, 0-based UTF-16 index into the article's text
 * @param end one past the last character
 */
record Span(int start, int end) {

  boolean contains(int index) {
    return start <= index && index < end;
  }

  /** This stretch of the text without the white space at either end; empty if nothing is left. */
  Span trimmed(String text) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  boolean isEmpty() {
    return start >= end;
  }
}
