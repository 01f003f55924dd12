package org.parallax.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words that set one outlet's telling of a story apart: log-odds with an informative Dirichlet
 * prior, outlet against the rest of the story.
 *
 * <p>The prior has {@value #PRIOR_WORDS} words; half of them are spread as news in general uses
 * words ({@link WordPrior}), half as the story's other outlets do. The second half keeps the
 * story's topic from counting as anybody's choice.
 *
 * <p>Source: Monroe, Colaresi and Quinn (2008), Fightin' Words; size and mixture of the prior as
 * measured before the project began (a0 = 500 for pairs of articles). Caveat: two articles never
 * make a significant word; the z orders the list and proves nothing.
 */
public final class Keywords {
  private Keywords() {}

  private static final double PRIOR_WORDS = 500;

  /** A word that both sides together use less often says nothing and is left out. */
  static final long LEAST_COUNT = 3;

  /** |z| from which a word is marked as worth a look. */
  static final double DESCRIPTIVE_Z = 1.0;

  /** A word of one outlet. */
  public record Keyword(
      String term,
      long count,
      long total,
      long restCount,
      long restTotal,
      double logOdds,
      double z) {

    /** {@code descriptive} where the word stands out, else {@code none}; never more. */
    public String significance() {
      return Math.abs(z) >= DESCRIPTIVE_Z && Math.max(count, restCount) >= LEAST_COUNT
          ? "descriptive"
          : "none";
    }
  }

  /**
   * Compares one outlet with the rest.
   *
   * @param own its words and how often it uses them
   * @param rest those of all other outlets of the story
   * @return words that both sides use at least {@value #LEAST_COUNT} times together, by term
   */
  public static List<Keyword> of(SortedMap<String, Long> own, SortedMap<String, Long> rest) {
    long total = own.values().stream().mapToLong(Long::longValue).sum();
    long restTotal = rest.values().stream().mapToLong(Long::longValue).sum();
    var counts = new TreeMap<String, long[]>();
    own.forEach((word, count) -> counts.computeIfAbsent(word, w -> new long[2])[0] += count);
    rest.forEach((word, count) -> counts.computeIfAbsent(word, w -> new long[2])[1] += count);
    var keywords = new ArrayList<Keyword>();
    for (Map.Entry<String, long[]> word : counts.entrySet()) {
      long count = word.getValue()[0];
      long restCount = word.getValue()[1];
      if (count + restCount >= LEAST_COUNT) {
        double story = restTotal == 0 ? 0 : (double) restCount / restTotal;
        double share = 0.5 * WordPrior.share(word.getKey()) + 0.5 * story;
        LogOdds.Keyness keyness =
            LogOdds.of(count, total, restCount, restTotal, PRIOR_WORDS * share, PRIOR_WORDS);
        keywords.add(
            new Keyword(
                word.getKey(), count, total, restCount, restTotal, keyness.logOdds(), keyness.z()));
      }
    }
    return keywords;
  }
}
