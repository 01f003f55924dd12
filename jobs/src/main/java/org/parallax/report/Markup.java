package org.parallax.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is HTML and well-formed XML at once: every element is closed in its order and
 * every text and attribute is escaped.
 *
 * <p>Example: {@code new Markup().open("p", "class", "note").text("a").close().finish()} gives
 * {@code <p class="note">a</p>}.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value, …; an attribute whose value is null is left out
   */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds only text. */
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that cannot have content: {@code meta}, {@code link}, {@code input}, or of SVG. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  Markup text(String text) {
    out.append(Escape.text(text));
    return this;
  }

  /** A line break between elements, so that the source can be read and compared. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Our own style or script, which HTML does not unescape; never anything read from a table. */
  Markup trusted(String tag, String content) {
    if (content.contains("</")) {
      throw new IllegalStateException("an inlined " + tag + " may not contain </");
    }
    out.append('<').append(tag).append('>').append(content);
    out.append("</").append(tag).append('>');
    return this;
  }

  /** The markup; all elements must be closed. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("left open: " + open);
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Escape.text(attributes[i + 1])).append('"');
      }
    }
  }
}
