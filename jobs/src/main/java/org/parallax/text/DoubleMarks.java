package org.parallax.text;

/**
 * Double quotation marks of every kind ({@code “ ” " `` '' „ « »}): where one opens a quotation and
 * where that quotation closes.
 *
 * <p>Worked example: in {@code a 27" screen, "he said"} the first mark opens nothing, the second
 * opens and the third closes it. Caveat: where a mark was lost, the first end of a sentence is
 * taken for the end.
 */
final class DoubleMarks {

  private final String text;
  private final Marks marks;

  DoubleMarks(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  boolean opens(int at, int length, Span within) {
    if (marks.isDouble(at) && text.charAt(at) == '\u00ab' && leadsAfterSpace(at, within)) {
      return true;
    }
    if (!marks.isDouble(at) || marks.spaceOrEnd(at + length, within)) {
      return false;
    }
    boolean begins = at == within.start() || Marks.beforeWord(text.charAt(at - 1));
    char after = text.charAt(at + length);
    boolean leads = Characters.isWordPart(text, at + length, within.end());
    return switch (text.charAt(at)) {
      case '\u201c', '\u201e', '\u201f', '\u00ab', '`' -> begins || leads;
      case '\u201d' -> begins && leads;
      case '\u00bb' -> begins;
      default ->
          (begins || (leads && !Characters.isWordPartBefore(text, at, within.start())))
              ? ",;:!?)]".indexOf(after) < 0
              : false;
    };
  }

  /** Where the double mark closes, or minus one minus the place where the search had to stop. */
  int close(int open, int length, int to) {
    char opener = text.charAt(open);
    boolean straight = opener == '"' || opener == '\'' || opener == '\u201d';
    int at = open + length;
    while (at < to) {
      int size = marks.length(at, to);
      if (size == 0 || !marks.isDouble(at)) {
        at += Math.max(1, size);
        continue;
      }
      char c = text.charAt(at);
      boolean afterSpace = Characters.isSpace(text.charAt(at - 1));
      boolean beforeSpace = at + size >= to || Characters.isSpace(text.charAt(at + size));
      if (closesWith(opener, c)) {
        if (!afterSpace || beforeSpace || !straight) {
          return at;
        }
        return -at - 1;
      }
      if (c == '\u201c' && afterSpace && !beforeSpace) {
        int inner = straight || balanced(open, to) ? close(at, size, to) : -1;
        if (inner < 0) {
          return -at - 1;
        }
        at = inner;
      } else if (c == '\u201c' && opener == '\u201c') {
        // A left mark typed where the right one belongs.
        return at;
      }
      at += size;
    }
    return -to - 1;
  }

  private static boolean closesWith(char opener, char c) {
    return switch (opener) {
      case '\u201c', '\u201f' -> c == '\u201d' || c == '"';
      case '\u201e' -> c == '\u201c' || c == '\u201d' || c == '"';
      case '\u00ab' -> c == '\u00bb';
      case '\u00bb' -> c == '\u00ab' || c == '\u00bb';
      case '`' -> c == '\'' || c == '"';
      case '\'' -> c == '\'';
      default -> c == '"' || c == '\u201d';
    };
  }

  private boolean balanced(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
    }
    return depth <= 0;
  }

  /**
   * Where a quotation without a closing mark ends. With the paragraph if the mark is a curly one or
   * if the next paragraph opens anew, as multi-paragraph quotations do; else a mark was lost, and
   * the first end of a sentence is the safest guess.
   */
  int openEnd(int open, int length, int stop, int to, Span next) {
    boolean opensAnew =
        next != null
            && marks.isDouble(next.start())
            && opens(next.start(), marks.length(next.start(), next.end()), next);
    if (stop == to && (opensAnew || text.charAt(open) == '\u201c')) {
      return to;
    }
    for (int i = open + length; i + 1 < stop; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && Characters.isSpace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return stop;
  }

  /** The mark after a number that opens nothing: {@code 6'2"}, {@code a 27" screen}. */
  boolean isInchMark(int at, Span within) {
    return text.charAt(at) == '"'
        && at > within.start()
        && Characters.isAsciiDigit(text.charAt(at - 1));
  }

  /** French sets a space inside its marks. */
  private boolean leadsAfterSpace(int at, Span within) {
    return at + 2 < within.end()
        && Characters.isSpace(text.charAt(at + 1))
        && !Characters.isSpace(text.charAt(at + 2))
        && (at == within.start() || Marks.beforeWord(text.charAt(at - 1)));
  }
}
