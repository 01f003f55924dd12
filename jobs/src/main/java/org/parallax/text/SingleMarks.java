package org.parallax.text;

import java.util.Locale;
import java.util.Set;

/**
 * Single quotation marks ({@code ‘ ’ ' ‚}), told from apostrophes: one opens only where a word
 * begins, and only if a partner closes it in the same paragraph where a word ends.
 *
 * <p>Worked example: in {@code the '90s 'boom' of the firm's rivals} only {@code boom} is quoted.
 * Caveat: a plural possessive inside single marks ({@code 'the workers' pay'}) is told from the
 * closing mark by looking ahead for a better one.
 */
final class SingleMarks {

  /** A quotation that begins with two digits is believed to be one only if it is short. */
  private static final int YEAR_REACH = 40;

  /** Words that begin with an apostrophe: a mark before them opens nothing. */
  private static final Set<String> ELISIONS =
      WordList.of(
          """
          em til tis twas twill cause cos cuz n bout ere tude
          """);

  private final String text;
  private final Marks marks;
  private final DoubleMarks doubleMarks;

  SingleMarks(String text, Marks marks, DoubleMarks doubleMarks) {
    this.text = text;
    this.marks = marks;
    this.doubleMarks = doubleMarks;
  }

  boolean opens(int at, Span within) {
    char c = text.charAt(at);
    if ((c != '\'' && c != '\u2018' && c != '\u201a' && c != '\u201b' && c != '`')
        || marks.spaceOrEnd(at + 1, within)
        || !(at == within.start()
            || Marks.beforeWord(text.charAt(at - 1))
            || lostSpace(at, within))) {
      return false;
    }
    char after = text.charAt(at + 1);
    boolean leads =
        Characters.isWordPart(text, at + 1, within.end())
            || Characters.isCurrency(after)
            || marks.isDouble(at + 1)
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
  int close(int open, Span within) {
    char opener = text.charAt(open);
    int doubtful = -1;
    int at = open + 1;
    while (at < within.end()) {
      char c = text.charAt(at);
      int size = marks.length(at, within.end());
      if (size > 0 && marks.isDouble(at)) {
        int inner =
            doubleMarks.opens(at, size, within) ? doubleMarks.close(at, size, within.end()) : -1;
        at = inner < 0 ? at + size : inner + marks.length(inner, within.end());
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
      } else if (c == opener && at > open + 1 && opens(at, within)) {
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

  /** A single mark at the start of the next paragraph carries on what this one left open. */
  boolean opensAnew(char opener, Span next) {
    return next != null && text.charAt(next.start()) == opener && opens(next.start(), next);
  }
}
