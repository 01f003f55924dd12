package org.parallax.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A quoted stretch inside its sentence. */
final class QuotedPlace {

  private static final Set<String> SMALL_WORDS =
      WordList.of("a an the of and in on for to with at by from or as is be vs");

  final Draft draft;
  final Span span;

  /** First token inside the marks. */
  final int first;

  /** Last token inside the marks. */
  final int last;

  QuotedPlace(Draft draft, Span span) {
    this.draft = draft;
    this.span = span;
    int from = 0;
    while (draft.spans.get(from).start() < span.start()) {
      from++;
    }
    int to = from;
    while (to + 1 < draft.spans.size() && draft.spans.get(to + 1).end() <= span.end()) {
      to++;
    }
    this.first = from;
    this.last = to;
  }

  int size() {
    return draft.words.length;
  }

  boolean isMarked() {
    return first > 0 && last + 1 < size() && "\"".equals(draft.straight[first - 1]);
  }

  int words() {
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += Characters.isWord(draft.words[i]) ? 1 : 0;
    }
    return count;
  }

  /** No stop inside, but for the last mark. */
  boolean isOneBreath() {
    for (int i = first; i < last; i++) {
      if (".!?;:".contains(word(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many words bear the capitals of a name; 0 if one of the longer words has none. */
  int capitals() {
    int capitals = 0;
    for (int i = first; i <= last; i++) {
      char c = draft.words[i].charAt(0);
      boolean small = SMALL_WORDS.contains(word(i)) || !Characters.isWord(draft.words[i]);
      boolean capital = Character.isUpperCase(c) || Character.isDigit(c) || c == '#';
      if (!small && !capital && !word(i).contains("'")) {
        return 0;
      }
      // "The View": an article with a capital in mid-sentence belongs to a title.
      capitals += capital && (!small || (i == first && i < last)) ? 1 : 0;
    }
    return isOneBreath() ? capitals : 0;
  }

  /** The same letters in the headline and in the body. */
  String form() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(this::word)
        .filter(Characters::isWord)
        .collect(Collectors.joining(" "));
  }

  /** Whether the words around it are in Title Case too, so that capitals say nothing. */
  boolean isTitleCased() {
    int longWords = 0;
    int capitals = 0;
    for (int i = 1; i < size(); i++) {
      boolean inside = first <= i && i <= last;
      if (!inside && draft.words[i].length() > 3 && Character.isLetter(draft.words[i].charAt(0))) {
        longWords++;
        capitals += Character.isUpperCase(draft.words[i].charAt(0)) ? 1 : 0;
      }
    }
    return draft.segment == Segment.HEADLINE
        ? longWords == 0 || 2 * capitals > longWords
        : longWords > 3 && 5 * capitals > 4 * longWords;
  }

  String word(int i) {
    return i < 0 || i >= size() ? "" : draft.straight[i].toLowerCase(Locale.ROOT);
  }

  boolean hasTag(int i, String tag) {
    return i >= 0 && i < size() && tag.equals(draft.tags[i]);
  }
}
