package org.parallax.text;

import java.util.List;

/** A sentence while it is being annotated: parallel arrays, one place for each token. */
final class Draft {

  final Segment segment;
  final int paragraphIndex;
  final List<Span> spans;

  /** The tokens' characters. */
  final String[] words;

  /** The same with straight quotation marks and apostrophes, as taggers were trained on. */
  final String[] straight;

  /** Universal Dependencies tags; empty until tagged. */
  String[] tags = {};

  Draft(String text, Segment segment, int paragraphIndex, List<Span> spans, Quotations quotations) {
    this.segment = segment;
    this.paragraphIndex = paragraphIndex;
    this.spans = List.copyOf(spans);
    this.words = new String[spans.size()];
    this.straight = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(spans.get(i).start(), spans.get(i).end());
      straight[i] = quotations.isMark(spans.get(i).start()) ? "\"" : straight(words[i]);
    }
  }

  int start() {
    return spans.get(0).start();
  }

  int end() {
    return spans.get(spans.size() - 1).end();
  }

  private static String straight(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) < 128) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    return switch (word) {
      case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "\"";
      case "\u2018", "\u2019" -> "'";
      case "\u2014", "\u2013" -> "-";
      case "\u2026" -> "...";
      default ->
          word.replace('\u2019', '\'')
              .replace('\u02bc', '\'')
              .replace('\u2010', '-')
              .replace('\u2011', '-');
    };
  }
}
