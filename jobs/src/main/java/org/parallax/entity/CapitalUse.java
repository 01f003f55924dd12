package org.parallax.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an article writes its words inside sentences: what is a name there is a name in the headline,
 * at the start of a sentence and in capitals too.
 */
final class CapitalUse {

  private static final class Count {
    private int small;
    private int capital;

    /** At the start of a sentence, where the tagger takes it for a name. */
    private int initial;

    private String form;
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Months that stand behind a given name: the article's Jane May. */
  private final Set<String> surnames = new HashSet<>();

  CapitalUse(List<Line> lines) {
    for (Line line : lines) {
      if (line.writing == Line.Case.RUNNING) {
        for (int i = 0; i < line.size(); i++) {
          learn(line, i);
        }
      }
    }
  }

  private void learn(Line line, int at) {
    String text = line.text(at);
    if (!Character.isLetter(text.charAt(0))) {
      return;
    }
    boolean capital = Character.isUpperCase(text.charAt(0));
    if (capital && isBehindGivenName(line, at)) {
      surnames.add(line.lower(at));
    }
    if (!capital) {
      counts.computeIfAbsent(line.lower(at), word -> new Count()).small++;
    } else {
      boolean initial = line.isInitial(at);
      if (initial && !line.isTag(at, "PROPN")) {
        return;
      }
      Count count = counts.computeIfAbsent(line.lower(at), word -> new Count());
      count.capital += initial ? 0 : 1;
      count.initial += initial ? 1 : 0;
      count.form = count.form == null || isShouted(count.form) ? text : count.form;
    }
  }

  /** {@code Jane May}, but not {@code Jane May 3}. */
  private static boolean isBehindGivenName(Line line, int at) {
    return Gazetteer.ENGLISH.isGivenName(line.text(at - 1)) && !line.isTag(at + 1, "NUM");
  }

  /** Whether the article has somebody of this surname, though the word may be a month. */
  boolean isSurname(String lower) {
    return surnames.contains(lower);
  }

  private static boolean isShouted(String text) {
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  int small(String lower) {
    Count count = counts.get(lower);
    return count == null ? 0 : count.small;
  }

  int capital(String lower) {
    Count count = counts.get(lower);
    return count == null ? 0 : count.capital;
  }

  /** Whether inside sentences the word mostly has a capital. */
  boolean isName(String lower) {
    Count count = counts.get(lower);
    return count != null && count.capital > count.small;
  }

  /** The same for a headline, which may repeat the first word of a sentence. */
  boolean isNameInHeadline(String lower) {
    Count count = counts.get(lower);
    return count != null && count.capital + count.initial > count.small;
  }

  /** The word as the article writes it inside sentences; null if it does not. */
  String form(String lower) {
    Count count = counts.get(lower);
    return count == null ? null : count.form;
  }
}
