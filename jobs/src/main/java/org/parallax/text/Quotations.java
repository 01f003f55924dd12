package org.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  private final String text;
  private final Marks marks;
  private final DoubleMarks doubles;
  private final SingleMarks singles;
  private final byte[] roles;
  private final List<Span> spans = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
    this.marks = new Marks(text);
    this.doubles = new DoubleMarks(text, marks);
    this.singles = new SingleMarks(text, marks, doubles);
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
    found.addBlocks(BlockQuotes.in(text, paragraphs));
    return found;
  }

  /** A paragraph that is quoted as a whole swallows the quotations inside it. */
  private void addBlocks(List<Span> blocks) {
    for (Span block : blocks) {
      spans.removeIf(span -> block.start() <= span.start() && span.start() < block.end());
      spans.add(block);
    }
    if (!blocks.isEmpty()) {
      spans.sort(Comparator.comparingInt(Span::start));
    }
  }

  /**
   * What is quoted, names and titles included: the words inside the outermost marks, without the
   * marks, and quoted paragraphs, in reading order.
   */
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
      int length = marks.length(at, to);
      if (length == 0) {
        at++;
      } else if (doubles.opens(at, length, paragraph)) {
        int close = doubles.close(at, length, to);
        continued = false;
        if (close < 0) {
          int end = doubles.openEnd(at, length, -close - 1, to, next);
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
      } else if (singles.opens(at, paragraph)) {
        int close = singles.close(at, paragraph);
        if (close < 0 && singles.opensAnew(text.charAt(at), next)) {
          mark(at, 1, OPENING);
          keep(at + 1, to);
          nested(new Span(at + 1, to));
          return true;
        }
        at = close < 0 ? at + 1 : pair(at, 1, close, paragraph);
      } else {
        if (marks.isDouble(at)) {
          if (continued && closes(at, paragraph)) {
            keep(paragraph.start(), at);
          }
          continued = false;
          if (!doubles.isInchMark(at, paragraph)) {
            mark(at, length, CLOSING);
          }
        }
        at += length;
      }
    }
    return false;
  }

  private int pair(int open, int openLength, int close, Span paragraph) {
    int closeLength = Math.max(1, marks.length(close, paragraph.end()));
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
      int length = marks.length(at, inside.end());
      int close = -1;
      if (length > 0 && doubles.opens(at, length, inside)) {
        close = doubles.close(at, length, inside.end());
        if (close < 0) {
          mark(at, length, OPENING);
        }
      } else if (length > 0 && singles.opens(at, inside)) {
        close = singles.close(at, inside);
      } else if (length > 0 && marks.isDouble(at)) {
        mark(at, length, CLOSING);
      }
      if (close >= 0) {
        int closeLength = Math.max(1, marks.length(close, inside.end()));
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

  private boolean closes(int at, Span within) {
    return at > within.start() && !Characters.isSpace(text.charAt(at - 1));
  }
}
