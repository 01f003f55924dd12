package org.parallax.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Double quotation marks of every kind ({@code “ ” " `` '' „ « »}): where one opens a quotation and
 * where that quotation closes.
 *
 * <p>Worked example: in {@code a 27" screen, "he said"} the first mark opens nothing, the second
 * opens and the third closes it. Caveat: where a mark was lost, the first end of a sentence is
 * taken for the end.
 */
final class DoubleMarks {

  /** {@code , she said}, {@code , said the}: somebody speaks outside the marks. */
  private static final Pattern SPEAKER_TAG =
      Pattern.compile(",['\u2019]* (?:[\\p{L}.]+ ){0,4}(?:said|says|told|added|wrote)\\b");

  private final String text;
  private final Marks marks;

  DoubleMarks(String text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  boolean opens(int at, int length, Span within) {
    if (text.charAt(at) == '"' && isSpaced(within)) {
      return true;
    }
    if (marks.isDouble(at) && leadsAfterSpace(at, within) && spacedMark(at)) {
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
      case '\u2019' -> false;
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
      boolean opensAgain = afterSpace && !beforeSpace;
      if (closesWith(opener, c) && !(opensAgain && c == '"' && isNested(open, at, to))) {
        return !opensAgain || !straight ? at : -at - 1;
      }
      if (isTwoSingles(at, size) && (opener == '"' || opener == '\u201c') && !opensAgain) {
        return at;
      }
      if (opensAgain && c != '\u201d') {
        int inner = isNested(open, at, to) ? close(at, size, to) : -1;
        if (inner < 0) {
          return -at - 1;
        }
        at = inner;
        size = Math.max(1, marks.length(at, to));
      } else if (c == '\u201c' && opener == '\u201c') {
        // A left mark typed where the right one belongs.
        return at;
      }
      at += size;
    }
    return -to - 1;
  }

  /** {@code "word''}: two single marks typed for a double one, and not before a third. */
  private boolean isTwoSingles(int at, int size) {
    char c = text.charAt(at);
    boolean third = at + 2 < text.length() && "\"\u201d'\u2019".indexOf(text.charAt(at + 2)) >= 0;
    return size == 2 && (c == '\'' || c == '\u2019') && !third;
  }

  /**
   * Whether a mark that opens inside an open quotation is nested, and not the next quotation after
   * a lost mark: {@code "For years, as a "civilian," I listened} goes on behind a word, {@code "It
   * is over, he said. "We lost."} begins anew behind a stop.
   */
  private boolean isNested(int open, int at, int to) {
    char opener = text.charAt(open);
    char c = text.charAt(at);
    if (opener != c) {
      return true;
    }
    if (c == '\u201c') {
      return balanced(open, to);
    }
    boolean starts = open == 0 || text.charAt(open - 1) == '\n';
    return c == '"' && starts && at > open + 2 && Characters.isWordPart(text, at - 2, to);
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
   * Where a quotation without a closing mark ends. With the paragraph if the mark is a curly one,
   * if the next paragraph opens anew, as multi-paragraph quotations do, or if the mark begins the
   * paragraph and nobody is named in it as the speaker; else a mark was lost, and the first end of
   * a sentence is the safest guess.
   */
  int openEnd(int open, int length, int stop, int to, Span next) {
    boolean opensAnew =
        next != null
            && marks.isDouble(next.start())
            && opens(next.start(), marks.length(next.start(), next.end()), next);
    boolean whole = isParagraphStart(open) && !hasSpeakerTag(open, to);
    if (stop == to && (opensAnew || whole || text.charAt(open) == '\u201c')) {
      return to;
    }
    for (int i = open + length; i + 1 < stop; i++) {
      boolean ends = ".!?".indexOf(text.charAt(i)) >= 0 && Characters.isSpace(text.charAt(i + 1));
      if (ends && !isAbbreviation(i)) {
        return i + 1;
      }
    }
    return stop;
  }

  private boolean isParagraphStart(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private boolean hasSpeakerTag(int from, int to) {
    return SPEAKER_TAG.matcher(text).region(from, to).find();
  }

  private boolean isAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && Characters.isWordPart(text, start - 1, stop)) {
      start--;
    }
    String stem = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return text.charAt(stop) == '.' && stem.length() > 1 && Abbreviations.isLeading(stem);
  }

  /** The mark after a number that opens nothing: {@code 6'2"}, {@code a 27" screen}. */
  boolean isInchMark(int at, Span within) {
    return text.charAt(at) == '"'
        && at > within.start()
        && Characters.isAsciiDigit(text.charAt(at - 1));
  }

  /**
   * Whether the straight marks of a paragraph all stand between blanks, as in texts that were cut
   * into tokens: {@code said " No one knows, " and left}. Then every other one opens.
   */
  private boolean isSpaced(Span within) {
    int marks = 0;
    for (int i = within.start(); i < within.end(); i++) {
      if (text.charAt(i) == '"') {
        boolean isFree = i == within.start() || Characters.isSpace(text.charAt(i - 1));
        if (!isFree || !this.marks.spaceOrEnd(i + 1, within)) {
          return false;
        }
        marks++;
      }
    }
    boolean isGoingOn = marks == 1 && text.charAt(within.start()) == '"';
    return isGoingOn || (marks > 0 && marks % 2 == 0);
  }

  private boolean spacedMark(int at) {
    char c = text.charAt(at);
    if (c == '"' && at > 0 && Characters.isSpace(text.charAt(at - 1))) {
      // "A mark " with a space" closes where the next one stands behind a word.
      int next = text.indexOf('"', at + 1);
      return next > 0
          && !Characters.isSpace(text.charAt(next - 1))
          && (next + 1 == text.length() || !Characters.isWordPart(text, next + 1, text.length()));
    }
    return c == '\u00ab' || (c == '\u201c' && text.indexOf(" \u201d", at) > 0);
  }

  /** French sets a space inside its marks. */
  private boolean leadsAfterSpace(int at, Span within) {
    return at + 2 < within.end()
        && Characters.isSpace(text.charAt(at + 1))
        && !Characters.isSpace(text.charAt(at + 2))
        && (at == within.start() || Marks.beforeWord(text.charAt(at - 1)));
  }
}
