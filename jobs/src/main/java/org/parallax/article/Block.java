package org.parallax.article;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One block of a page (a line of a dump, a paragraph of HTML) and the facts that tell prose from
 * furniture. The facts are those of Kohlschütter, Fankhauser and Nejdl (2010), "Boilerplate
 * detection using shallow text features": length, link share, capitals, full stops.
 *
 * @param index position in the page, from 0
 * @param text the words, white space collapsed
 * @param place what the mark-up says; {@link Place#TEXT} in a dump
 * @param linkShare share of the characters inside links; 0 in a dump
 * @param words number of words; two Chinese, Japanese or Thai characters count as one word
 * @param endsSentence whether it closes with a full stop, question or exclamation mark, or goes on
 *     in the next block, which does
 * @param capitalShare share of the longer words (4 letters and more, the first left out) that start
 *     with a capital: a headline in title case has about 1, a sentence about .2
 * @param normal the letters and digits in lower case, to recognise a line printed twice; empty for
 *     blocks longer than any headline
 */
record Block(
    int index,
    String text,
    Place place,
    double linkShare,
    double words,
    boolean endsSentence,
    double capitalShare,
    String normal) {

  /** What the mark-up says about a block. */
  enum Place {
    /** A paragraph, or a line of a dump. */
    TEXT,
    /** A heading. */
    HEADING,
    /** An entry of a list. */
    ITEM,
    /** Words under a picture. */
    CAPTION,
    /** Inside a menu, a side column, a form, a footer. */
    FURNITURE
  }

  private static final int LONGEST_HEADLINE = 400;

  private static final String SENTENCE_ENDS = ".!?…。！？؟।";
  private static final String CLOSERS = "\"'”’»)]}*_ 」』）";

  private static final Pattern LIST_ENTRY = Pattern.compile("(?:\\d{1,2}[.)]|[•·▪●*–-]) ");

  /** A line of a dump. */
  static Block ofLine(int index, String text) {
    return of(index, text, Place.TEXT, 0);
  }

  static Block of(int index, String text, Place place, double linkShare) {
    double words = 0;
    int longer = 0;
    int capitals = 0;
    int position = 0;
    int end = text.length();
    boolean first = true;
    while (position < end) {
      int space = text.indexOf(' ', position);
      int stop = space < 0 ? end : space;
      int ideographs = 0;
      int letters = 0;
      char initial = 0;
      for (int i = position; i < stop; i++) {
        char c = text.charAt(i);
        if (isUnspaced(c)) {
          ideographs++;
        } else if (Character.isLetterOrDigit(c)) {
          initial = initial == 0 ? c : initial;
          letters++;
        }
      }
      words += ideographs / 2.0 + (letters > 0 ? 1 : 0);
      if (letters >= 4 && !first) {
        longer++;
        capitals += Character.isUpperCase(initial) ? 1 : 0;
      }
      first &= letters == 0;
      position = stop + 1;
    }
    return new Block(
        index,
        text,
        place,
        linkShare,
        words,
        endsSentence(text),
        longer == 0 ? 0 : capitals / (double) longer,
        end > LONGEST_HEADLINE ? "" : normal(text));
  }

  /** Letters and digits in lower case, nothing else: {@code "Q&A: It's on"} gives "qaitson". */
  static String normal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** The same block, known to go on in the next one. */
  Block continued() {
    return new Block(index, text, place, linkShare, words, true, capitalShare, normal);
  }

  /** Whether the block reads like running text: it closes a sentence and has words enough. */
  boolean isProse() {
    return linkShare < .6
        && !trailsOff()
        && ((endsSentence && words >= 7) || (words >= 20 && capitalShare < .6 && hasInnerStop()));
  }

  /** Whether it is cut short with dots, as teasers are. */
  boolean trailsOff() {
    return text.endsWith("...") || text.endsWith("…") || text.endsWith("[…]");
  }

  /** Whether it has the length of a headline and closes no sentence. */
  boolean isLinkLike() {
    return words >= 2.5 && words <= 25 && (!endsSentence || trailsOff() || text.endsWith("?"));
  }

  /**
   * Whether it is an entry of a list inside a text: {@code "3) A red bicycle"}, {@code "• ..."}.
   */
  boolean isNumbered() {
    return words >= 3 && LIST_ENTRY.matcher(text).lookingAt();
  }

  private boolean hasInnerStop() {
    return text.contains(". ") || text.contains(", ") || text.contains("。");
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isUnspaced(char c) {
    if (c < '\u0E00') {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }
}
