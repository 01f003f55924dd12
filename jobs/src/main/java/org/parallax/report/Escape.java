package org.parallax.report;

/**
 * Makes any string safe as text and as a quoted attribute of HTML and XML.
 *
 * <p>Besides the five characters of markup it shows what would otherwise act unseen. Control
 * characters become their pictures ({@code U+0007} is shown as {@code ␇}). Characters that turn the
 * direction of writing for what follows are named in brackets ({@code U+202E} is shown as {@code
 * ⟦U+202E⟧}), because an override in a headline can make a page read as what it does not say. Half
 * surrogates and non-characters become {@code U+FFFD}: they cannot be written in UTF-8.
 *
 * <p>Example: a less-than sign becomes {@code &} {@code lt;}, a double quotation mark {@code &}
 * {@code quot;}.
 *
 * <p>Caveat: joiners ({@code U+200C}, {@code U+200D}) and direction marks ({@code U+200E}, {@code
 * U+200F}) stay, Persian and Arabic are written with them.
 */
final class Escape {
  private Escape() {}

  /** The escaped form; empty for null. */
  static String text(String raw) {
    if (raw == null) {
      return "";
    }
    StringBuilder out = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n' -> out.append((char) point);
      case '\r' -> out.append('\n');
      case 0x7F -> out.append('\u2421');
      default -> appendOther(out, point);
    }
  }

  private static void appendOther(StringBuilder out, int point) {
    if (point < 0x20) {
      out.append((char) (0x2400 + point));
    } else if (turnsDirection(point)) {
      out.append("\u27E6U+").append(Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT));
      out.append('\u27E7');
    } else if (cannotBeShown(point)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(point);
    }
  }

  /** Embeddings, overrides and isolates: they act on text that follows them. */
  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean cannotBeShown(int point) {
    boolean control = point >= 0x80 && point <= 0x9F;
    boolean halfSurrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean separator = point == 0x2028 || point == 0x2029;
    boolean annotation = point >= 0xFFF9 && point <= 0xFFFB;
    boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return control || halfSurrogate || separator || annotation || nonCharacter;
  }
}
