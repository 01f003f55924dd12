package org.parallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Turns the characters of a page into blocks. Control characters, bidirectional marks and invisible
 * spaces go (they break word matching and can hide text from a reader), every kind of blank becomes
 * one space, every kind of line break a line feed. One pass, so a page of megabytes costs
 * milliseconds.
 */
final class PageText {

  /** Feeds escape what they quote: the ampersand comes as five characters. */
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp|quot|lt|gt|nbsp|apos|[lr][sd]quo|[mn]dash|hellip|#x?[0-9a-fA-F]{2,5});");

  private PageText() {}

  /** The non-empty lines of a dump. A page without line breaks is one block. */
  static List<Block> blocks(String dump) {
    List<Block> blocks = new ArrayList<>();
    String readable = ENTITY.matcher(dump).find() ? Parser.unescapeEntities(dump, false) : dump;
    for (String line : clean(readable).split("\n")) {
      String text = line.strip();
      if (!text.isEmpty()) {
        blocks.add(Block.ofLine(blocks.size(), text));
      }
    }
    return blocks;
  }

  /** The text without hostile or invisible characters; blanks collapsed inside a line. */
  static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        kept.append('\n');
        blank = false;
      } else if (c == '\t' || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
        if (blank) {
          kept.append(' ');
          blank = false;
        }
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007F' && c <= '\u009F')
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || (c >= '\uFFF9' && c <= '\uFFFB');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
