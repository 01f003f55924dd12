package org.parallax.story;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Articles of one story that print the same copy, as a rule a wire report: they are one source, not
 * several.
 *
 * <p>Two articles whose {@link Shingles#containment} is at least .60 belong together, and so do
 * those that are joined through a third (an edition that was cut in two ways).
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
  public static int[] group(List<Shingles> articles) {
    int[] group = IntStream.range(0, articles.size()).toArray();
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (group[i] != group[j] && areCopies(articles.get(i), articles.get(j))) {
          int from = Math.max(group[i], group[j]);
          int to = Math.min(group[i], group[j]);
          group = IntStream.of(group).map(label -> label == from ? to : label).toArray();
        }
      }
    }
    return group;
  }

  /**
   * How much of every article stands in one other article of the story.
   *
   * @return per article the largest share of its own runs of five words that a single other article
   *     holds, 0 to 1: an article of which half is agency text has .5 however long the report is
   */
  public static double[] shares(List<Shingles> articles) {
    return IntStream.range(0, articles.size())
        .mapToDouble(
            i ->
                IntStream.range(0, articles.size())
                    .filter(j -> j != i)
                    .mapToDouble(j -> articles.get(i).shareIn(articles.get(j)))
                    .max()
                    .orElse(0))
        .toArray();
  }
}
