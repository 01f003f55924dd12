package org.parallax.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;
import org.parallax.story.StoryTerms.Term;

/**
 * What the headline and the lead of an article pin down: who and where (names), how many and which
 * year (numbers). Two quakes share their words and differ in these.
 *
 * <p>Example: headline "Quake of 6.1 shakes Lomara", lead "A quake of magnitude 6.1 shook the port
 * of Lomara on Tuesday, killing 12." gives the names {@code lomara} and the numbers {@code 12},
 * {@code 6.1}.
 *
 * <p>A name is a word that inside a sentence of the body stands with a capital, and with a capital
 * more often than without; months and weekdays are none. So the capitals of an English headline do
 * no harm. The terms are those of {@link StoryTerms}, in which numbers of one digit are left out.
 *
 * <p>Caveat: a name in a script without capitals is not seen; German nouns all look like names;
 * number words are not read.
 *
 * @param names as {@link StoryTerms} prints them
 * @param numbers digits, without commas
 */
record LeadFacts(SortedSet<String> names, SortedSet<String> numbers) {

  /** The headline and about the first three sentences. */
  private static final int LEAD_CHARACTERS = 500;

  private static final Set<String> CALENDAR =
      LexiconFile.load("number_words").rows().stream()
          .filter(row -> row.cell(1).equals("month"))
          .map(row -> row.cell(0).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  LeadFacts {
    names = new TreeSet<>(names);
    numbers = new TreeSet<>(numbers);
  }

  /**
   * Reads the head of an article.
   *
   * @param text headline, blank line, body; without a blank line all of it is body
   */
  static LeadFacts of(String text) {
    int end = text.indexOf("\n\n");
    String title = end < 0 ? "" : text.substring(0, end);
    var body = StoryTerms.ofBody(end < 0 ? text : text.substring(end));
    Set<String> known = names(body);
    var names = new TreeSet<String>();
    var numbers = new TreeSet<String>();
    for (Term term : StoryTerms.ofTitle(title)) {
      add(term, known, names, numbers);
    }
    for (Term term : body) {
      if (term.start() < LEAD_CHARACTERS && (term.isNumber() || term.isCapitalised())) {
        add(term, known, names, numbers);
      }
    }
    return new LeadFacts(names, numbers);
  }

  private static void add(Term term, Set<String> known, Set<String> names, Set<String> numbers) {
    if (term.isNumber()) {
      numbers.add(term.text());
    } else if (known.contains(term.text())) {
      names.add(term.text());
    }
  }

  private static Set<String> names(Iterable<Term> body) {
    Map<String, Integer> capitals = new HashMap<>();
    Set<String> inside = new HashSet<>();
    for (Term term : body) {
      if (!term.isNumber() && !CALENDAR.contains(term.text())) {
        capitals.merge(term.text(), term.isCapitalised() ? 1 : -1, Integer::sum);
        if (term.isCapitalised() && !term.isOpening()) {
          inside.add(term.text());
        }
      }
    }
    inside.removeIf(name -> capitals.get(name) <= 0);
    return inside;
  }
}
