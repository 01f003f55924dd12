package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The direct quotations of a text, found by their marks alone, in any language.
 *
 * <p>Pairs that are known: {@code “ ”}, {@code " "}, {@code ‘ ’}, {@code ' '}, {@code `` ''},
 * {@code „ “}, {@code ‚ ‘}, {@code « »} and {@code » «}. An apostrophe is never a mark: a single
 * mark opens only where a word begins, and only if a partner closes it in the same paragraph where
 * a word ends.
 *
 * <p>Worked example: {@code The firm's chair called it 'a ploy,' not "news".} has the quotations
 * {@code a ploy,} and {@code news}; the mark in {@code firm's} is none.
 *
 * <p>A quotation that runs over several paragraphs (each but the last left open, each opening anew)
 * gives one span for each paragraph. Inside a quotation only the outermost span is kept: its words
 * have one speaker. Caveat: a plural possessive inside single marks ({@code 'the workers' pay'}) is
 * told from the closing mark by looking ahead for a better one.
 */
final class Quotations {

  private static final byte OPENING = 1;
  private static final byte CLOSING = 2;

  /** A quotation that begins with two digits is believed to be one only if it is short. */
  private static final int YEAR_REACH = 40;

  /** Words that begin with an apostrophe: a mark before them opens nothing. */
  private static final Set<String> ELISIONS =
      WordList.of(
          """
          em til tis twas twill cause cos cuz n bout ere tude
          """);

  private final String text;
  private final byte[] roles;
  private final List<Span> spans = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
    this.roles = new byte[text.length()];
  }

  /** Finds the quotations of all paragraphs. */
  static Quotations in(String text, List<Span> paragraphs) {
    Quotations found = new Quotations(text);
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      open = found.scan(paragraphs.get(i), next, open);
    }
    return found;
  }

  /** The words inside the outermost marks, without the marks, in reading order. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  /** Whether a quotation mark, nested ones included, opens at this character. */
  boolean isOpening(int index) {
    return roles[index] == OPENING;
  }

  /** Whether a quotation mark, nested ones included, closes at this character. */
  boolean isClosing(int index) {
    return roles[index] == CLOSING;
  }

  /** Whether the character is a quotation mark at all. */
  boolean isMark(int index) {
    return roles[index] != 0;
  }

  /** One paragraph; returns whether its last quotation was left open for the next one. */
  private boolean scan(Span paragraph, Span next, boolean openBefore) {
    int at = paragraph.start();
    int to = paragraph.end();
    boolean continued = openBefore;
    while (at < to) {
      int length = markLength(at, to);
      if (length == 0) {
        at++;
      } else if (opensDouble(at, length, paragraph)) {
        int close = doubleClose(at, length, to);
        continued = false;
        if (close < 0) {
          int end = openEnd(at, length, -close - 1, to, next);
          mark(at, length, OPENING);
          keep(at + length, end);
          nested(new Span(at + length, end));
          if (end == to) {
            return true;
          }
          at = Math.max(end, at + length);
        } else {
          at = pair(at, length, close, paragraph);
        }
      } else if (opensSingle(at, paragraph)) {
        int close = singleClose(at, paragraph);
        if (close < 0 && opensAnew(text.charAt(at), next)) {
          mark(at, 1, OPENING);
          keep(at + 1, to);
          nested(new Span(at + 1, to));
          return true;
        }
        at = close < 0 ? at + 1 : pair(at, 1, close, paragraph);
      } else {
        if (isDouble(at)) {
          if (continued && closes(at, paragraph)) {
            keep(paragraph.start(), at);
          }
          continued = false;
          if (!isInchMark(at, paragraph)) {
            mark(at, length, CLOSING);
          }
        }
        at += length;
      }
    }
    return false;
  }

  private int pair(int open, int openLength, int close, Span paragraph) {
    int closeLength = Math.max(1, markLength(close, paragraph.end()));
    mark(open, openLength, OPENING);
    mark(close, closeLength, CLOSING);
    keep(open + openLength, close);
    nested(new Span(open + openLength, close));
    return close + closeLength;
  }

  /** Gives the marks inside a quotation their roles, so that none is taken for an apostrophe. */
  private void nested(Span inside) {
    int at = inside.start();
    while (at < inside.end()) {
      int length = markLength(at, inside.end());
      int close = -1;
      if (length > 0 && opensDouble(at, length, inside)) {
        close = doubleClose(at, length, inside.end());
        if (close < 0) {
          mark(at, length, OPENING);
        }
      } else if (length > 0 && opensSingle(at, inside)) {
        close = singleClose(at, inside);
      } else if (length > 0 && isDouble(at)) {
        mark(at, length, CLOSING);
      }
      if (close >= 0) {
        int closeLength = Math.max(1, markLength(close, inside.end()));
        mark(at, length, OPENING);
        mark(close, closeLength, CLOSING);
        nested(new Span(at + length, close));
        at = close + closeLength;
      } else {
        at += Math.max(1, length);
      }
    }
  }

  private void mark(int at, int length, byte role) {
    for (int i = at; i < at + length; i++) {
      roles[i] = role;
    }
  }

  private void keep(int start, int end) {
    Span inside = new Span(start, end).trimmed(text);
    for (int i = inside.start(); i < inside.end(); i++) {
      if (Characters.isWordPart(text, i, inside.end())) {
        spans.add(inside);
        return;
      }
    }
  }

  private int markLength(int at, int to) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> 1;
      case '\'', '`' -> at + 1 < to && text.charAt(at + 1) == c ? 2 : 1;
      case '\u2018', '\u2019', '\u201a', '\u201b' -> 1;
      default -> 0;
    };
  }

  private boolean isDouble(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> true;
      case '\'', '`' -> at + 1 < text.length() && text.charAt(at + 1) == c;
      default -> false;
    };
  }

  private boolean opensDouble(int at, int length, Span within) {
    if (isDouble(at) && text.charAt(at) == '\u00ab' && leadsAfterSpace(at, within)) {
      return true;
    }
    if (!isDouble(at) || spaceOrEnd(at + length, within)) {
      return false;
    }
    boolean begins = at == within.start() || beforeWord(text.charAt(at - 1));
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
  private int doubleClose(int open, int length, int to) {
    char opener = text.charAt(open);
    boolean straight = opener == '"' || opener == '\'' || opener == '\u201d';
    int at = open + length;
    while (at < to) {
      int size = markLength(at, to);
      if (size == 0 || !isDouble(at)) {
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
        int inner = straight || balanced(open, to) ? doubleClose(at, size, to) : -1;
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
  private int openEnd(int open, int length, int stop, int to, Span next) {
    boolean opensAnew =
        next != null
            && isDouble(next.start())
            && opensDouble(next.start(), markLength(next.start(), next.end()), next);
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

  /** A single mark at the start of the next paragraph carries on what this one left open. */
  private boolean opensAnew(char opener, Span next) {
    return next != null && text.charAt(next.start()) == opener && opensSingle(next.start(), next);
  }

  private boolean closes(int at, Span within) {
    return at > within.start() && !Characters.isSpace(text.charAt(at - 1));
  }

  /** The mark after a number that opens nothing: {@code 6'2"}, {@code a 27" screen}. */
  private boolean isInchMark(int at, Span within) {
    return text.charAt(at) == '"'
        && at > within.start()
        && Characters.isAsciiDigit(text.charAt(at - 1));
  }

  private boolean opensSingle(int at, Span within) {
    char c = text.charAt(at);
    if ((c != '\'' && c != '\u2018' && c != '\u201a' && c != '\u201b' && c != '`')
        || spaceOrEnd(at + 1, within)
        || !(at == within.start() || beforeWord(text.charAt(at - 1)) || lostSpace(at, within))) {
      return false;
    }
    char after = text.charAt(at + 1);
    boolean leads =
        Characters.isWordPart(text, at + 1, within.end())
            || Characters.isCurrency(after)
            || isDouble(at + 1)
            || "([.\u2026@#*".indexOf(after) >= 0;
    return leads && !isElision(at + 1, within.end());
  }

  private boolean isElision(int word, int to) {
    int end = word;
    while (Characters.isWordPart(text, end, to)) {
      end++;
    }
    String letters = text.substring(word, end).toLowerCase(Locale.ROOT);
    boolean decade = letters.length() == 3 && letters.endsWith("s") && isYear(word, end - 1);
    return decade || ELISIONS.contains(letters);
  }

  /** Two digits: a short year ({@code the '16 race}) or the start of a quotation. */
  private boolean isYear(int word, int to) {
    return word + 2 <= to
        && Characters.isAsciiDigit(text.charAt(word))
        && Characters.isAsciiDigit(text.charAt(word + 1))
        && !Characters.isWordPart(text, word + 2, to);
  }

  /** {@code it ended.'But she} on a page that lost the space on one side of the mark. */
  private boolean lostSpace(int at, Span within) {
    return at > within.start() + 1
        && at + 2 < within.end()
        && ".!?,".indexOf(text.charAt(at - 1)) >= 0
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** Where the single mark closes, or -1 if it never does. */
  private int singleClose(int open, Span within) {
    char opener = text.charAt(open);
    int doubtful = -1;
    int at = open + 1;
    while (at < within.end()) {
      char c = text.charAt(at);
      int size = markLength(at, within.end());
      if (size > 0 && isDouble(at)) {
        int inner = opensDouble(at, size, within) ? doubleClose(at, size, within.end()) : -1;
        at = inner < 0 ? at + size : inner + markLength(inner, within.end());
        continue;
      }
      if (closesSingle(opener, c)
          && !Characters.isSpace(text.charAt(at - 1))
          && (!Characters.isWordPart(text, at + 1, within.end()) || lostSpace(at, within))) {
        if (isYear(open + 1, within.end()) && at - open > YEAR_REACH) {
          return -1;
        }
        if (!isDoubtful(at, within)) {
          return at;
        }
        doubtful = doubtful < 0 ? at : doubtful;
      } else if (c == opener && at > open + 1 && opensSingle(at, within)) {
        return doubtful;
      }
      at++;
    }
    return doubtful;
  }

  private static boolean closesSingle(char opener, char c) {
    return switch (opener) {
      case '\'', '`' -> c == '\'';
      case '\u201a' -> c == '\u2018' || c == '\u2019';
      default -> c == '\u2019' || c == '\'';
    };
  }

  /** A mark that may be a possessive ({@code workers' rights}) or a dropped g. */
  private boolean isDoubtful(int at, Span within) {
    char before = text.charAt(at - 1);
    boolean wordFollows =
        at + 2 < within.end()
            && Characters.isSpace(text.charAt(at + 1))
            && Characters.isWordPart(text, at + 2, within.end());
    boolean droppedLetter = before == 'n' && at > 1 && text.charAt(at - 2) == 'i';
    return wordFollows && (before == 's' || before == 'S' || droppedLetter);
  }

  /** French sets a space inside its marks. */
  private boolean leadsAfterSpace(int at, Span within) {
    return at + 2 < within.end()
        && Characters.isSpace(text.charAt(at + 1))
        && !Characters.isSpace(text.charAt(at + 2))
        && (at == within.start() || beforeWord(text.charAt(at - 1)));
  }

  private boolean spaceOrEnd(int index, Span within) {
    return index >= within.end() || Characters.isSpace(text.charAt(index));
  }

  private static boolean beforeWord(char c) {
    return Characters.isSpace(c)
        || Characters.isDash(c)
        || "([{-/*_|:\"'`\u201c\u2018\u201e\u201a\u00ab\u2026".indexOf(c) >= 0;
  }
}
