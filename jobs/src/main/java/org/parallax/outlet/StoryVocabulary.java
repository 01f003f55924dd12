package org.parallax.outlet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How readily each outlet of a story uses each of the story's words, on a scale that can be added
 * up over stories.
 *
 * <p>Value = (y / n) / ((1 + Y) / N): the telling's rate against the story's, y of n words here, Y
 * of N words in all tellings together. A story in which a word comes in a burst so counts hardly
 * more than one that has it a few times, and a word that stands once in the whole story counts
 * half. Longer tellings have more words of every kind, but not a higher value: given Y, the
 * expected rate is the same whatever n.
 *
 * <p>Example: two tellings of 300 words; three uses against one: values 3/300 · 600/5 = 1.2 and .4.
 *
 * <p>Source: own; the dampened form of observed against expected counts in strata (Mantel and
 * Haenszel 1959). Outlets that print the same copies are one telling, as in {@link OutletContrast}.
 */
public final class StoryVocabulary {
  private StoryVocabulary() {}

  /**
   * A word in an outlet's articles of the story.
   *
   * @param outletId outlet
   * @param copies as {@link OutletContrast.Telling#copies()}
   * @param term word
   * @param count times it stands there
   * @param weight of these articles, 1 / articles of the copy group
   */
  public record Word(String outletId, Long copies, String term, long count, double weight) {
    double weighted() {
      return weight * count;
    }
  }

  /**
   * A word of the story in an outlet that may or may not use it.
   *
   * @param outletId outlet
   * @param copies as {@link OutletContrast.Telling#copies()}
   * @param term word
   * @param count times the outlet uses it
   * @param value its rate against the story's
   * @param more what the story adds to the numerator of the common odds ratio
   * @param less what it adds to the denominator
   */
  public record Use(
      String outletId,
      Long copies,
      String term,
      long count,
      double value,
      double more,
      double less) {}

  private record Outlet(String id, Long copies, String telling) {}

  /**
   * Every word of a story in every outlet of it.
   *
   * @param words the words of the story's outlets, one or more for each outlet and term
   */
  public static Stream<Use> of(List<Word> words) {
    return byTerm(words).flatMap(List::stream);
  }

  /** The same, the uses of one word by all outlets at a time; 200 outlets have millions. */
  static Stream<List<Use>> byTerm(List<Word> words) {
    Map<String, Map<String, Double>> tellings = new HashMap<>();
    Map<String, Map<String, Long>> counts = new HashMap<>();
    SortedMap<String, Double> totals = new TreeMap<>();
    SortedMap<String, Double> storyCounts = new TreeMap<>();
    var outlets = new TreeSet<>(Comparator.comparing(Outlet::id));
    // Sums of fractions depend on their order, so it is fixed.
    words.stream()
        .sorted(
            Comparator.comparing(Word::outletId)
                .thenComparing(Word::term)
                .thenComparing(Word::weighted))
        .forEach(
            word -> {
              String telling =
                  word.copies() == null ? "outlet " + word.outletId() : "copies " + word.copies();
              outlets.add(new Outlet(word.outletId(), word.copies(), telling));
              tellings
                  .computeIfAbsent(telling, id -> new HashMap<>())
                  .merge(word.term(), word.weighted(), Double::sum);
              counts
                  .computeIfAbsent(word.outletId(), id -> new HashMap<>())
                  .merge(word.term(), word.count(), Long::sum);
              totals.merge(telling, word.weighted(), Double::sum);
              storyCounts.merge(word.term(), word.weighted(), Double::sum);
            });
    double total = totals.values().stream().mapToDouble(Double::doubleValue).sum();
    if (tellings.size() < 2) {
      return Stream.empty();
    }
    return storyCounts.entrySet().stream()
        .map(
            word ->
                outlets.stream()
                    .map(
                        outlet -> {
                          double n = totals.get(outlet.telling());
                          double y =
                              tellings.get(outlet.telling()).getOrDefault(word.getKey(), 0.0);
                          double rest = word.getValue() - y;
                          return new Use(
                              outlet.id(),
                              outlet.copies(),
                              word.getKey(),
                              counts.get(outlet.id()).getOrDefault(word.getKey(), 0L),
                              y / n * total / (1 + word.getValue()),
                              y * (total - n - rest) / total,
                              rest * (n - y) / total);
                        })
                    .toList());
  }
}
