package org.parallax.show;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal may show it: on one line, without characters that a terminal obeys.
 *
 * <p>Control characters and those that turn the direction of writing become {@code U+FFFD}; white
 * space becomes one space.
 *
 * <p>Caveat: a width is counted in code points, so lines of Chinese or with combining marks come
 * out wider or narrower than asked.
 */
final class Plain {
  private static final String CUT = "…";

  private Plain() {}

  /** The text without anything that acts; empty for null. */
  static String of(String raw) {
    if (raw == null) {
      return "";
    }
    var out = new StringBuilder();
    raw.codePoints()
        .forEach(
            point -> {
              if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                  out.append(' ');
                }
              } else {
                out.appendCodePoint(acts(point) ? 0xFFFD : point);
              }
            });
    return out.toString().strip();
  }

  private static boolean acts(int point) {
    int type = Character.getType(point);
    boolean isJoiner = point == 0x200C || point == 0x200D;
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (type == Character.FORMAT && !isJoiner);
  }

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The first characters, with an ellipsis where more follow. */
  static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
    return text.substring(0, end).stripTrailing() + CUT;
  }

  /** Lines of at most this width, broken between words where that is possible. */
  static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (line.isEmpty() && width(rest) > width) {
        int end = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Filled with spaces to the width, or cut to it. */
  static String left(String text, int width) {
    String fitting = cut(text, width);
    return fitting + " ".repeat(Math.max(0, width - width(fitting)));
  }

  /** The same with the spaces before it. */
  static String right(String text, int width) {
    String fitting = cut(text, width);
    return " ".repeat(Math.max(0, width - width(fitting))) + fitting;
  }
}
