package org.parallax.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Articles of one story that print the same copy, as a rule a wire report: they are one source, not
 * several.
 *
 * <p>Two articles whose {@link Shingles#containment} is at least .60 belong together, and so do
 * those that are joined through a third (an edition that was cut in two ways). Which do is known
 * from {@link CopyPairs}.
 *
 * <p>Source: design/methods.md, 1.3; the .60 is ours. Caveat: a brief of which .60 lies in a long
 * report counts as its copy, although the long report may hold much of its own; the share of each
 * article that is copied says so.
 */
public final class CopyGroups {

  private static final double SAME_COPY = 0.60;
  private static final double PARTLY_COPIED = 0.30;

  /** Fewer common runs are one sentence: a headline, a quotation. */
  private static final int LEAST_SHARED = Fingerprints.WINDOW;

  private CopyGroups() {}

  /** Whether the two print the same copy: containment of .60 or more. */
  static boolean areCopies(Shingles one, Shingles other) {
    return isAtLeast(SAME_COPY, one, other);
  }

  /** Whether the two print partly or wholly the same copy: containment of .30 or more. */
  static boolean arePartlyCopies(Shingles one, Shingles other) {
    return isAtLeast(PARTLY_COPIED, one, other);
  }

  private static boolean isAtLeast(double containment, Shingles one, Shingles other) {
    return one.containment(other) >= containment && one.shared(other) >= LEAST_SHARED;
  }

  /**
   * The copy group of every article.
   *
   * @param articles the articles of a story, in the order of their ids
   * @return per article the smallest index in its group; its own where it is nobody's copy
   */
  static int[] group(List<CopyLinks> articles) {
    return group(articles, (one, other) -> true);
  }

  /**
   * The same, of those pairs alone that may be joined.
   *
   * @param mayJoin of two indices, the smaller one first
   */
  static int[] group(List<CopyLinks> articles, BiPredicate<Integer, Integer> mayJoin) {
    Map<String, Integer> indices = indices(articles);
    int[] smallest = IntStream.range(0, articles.size()).toArray();
    for (int i = 0; i < smallest.length; i++) {
      CopyLinks article = articles.get(i);
      for (String other : article.others().keySet()) {
        Integer j = indices.get(other);
        if (j != null && article.isSameCopyAs(other)) {
          int from = root(smallest, i);
          int to = root(smallest, j);
          if (from != to && mayJoin.test(Math.min(i, j), Math.max(i, j))) {
            smallest[Math.max(from, to)] = Math.min(from, to);
          }
        }
      }
    }
    for (int i = 0; i < smallest.length; i++) {
      smallest[i] = root(smallest, i);
    }
    return smallest;
  }

  private static int root(int[] smallest, int index) {
    int root = index;
    while (smallest[root] != root) {
      smallest[root] = smallest[smallest[root]];
      root = smallest[root];
    }
    return root;
  }

  private static Map<String, Integer> indices(List<CopyLinks> articles) {
    Map<String, Integer> indices = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      indices.put(articles.get(i).articleId(), i);
    }
    return indices;
  }

  /**
   * How much of every article stands in one other article of the story.
   *
   * @return per article the largest share of its own runs of five words that a single other article
   *     holds, 0 to 1: an article of which half is agency text has .5 however long the report is; 0
   *     where no other article of the story is even partly the same copy
   */
  static double[] shares(List<CopyLinks> articles) {
    Map<String, Integer> indices = indices(articles);
    return articles.stream()
        .mapToDouble(
            article ->
                article.others().entrySet().stream()
                    .filter(other -> indices.containsKey(other.getKey()))
                    .mapToDouble(other -> other.getValue().share())
                    .max()
                    .orElse(0))
        .toArray();
  }
}
