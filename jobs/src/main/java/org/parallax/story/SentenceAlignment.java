package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which sentence of an article is which of its reference text, so that what was dropped, added and
 * rewritten can be told.
 *
 * <p>In the order of both texts, so that as many words as possible stand against the same word (a
 * dynamic programme over sentences; one sentence may also stand against two neighbours, where an
 * editor or the sentence splitter cut otherwise). Two sentences match if 2 · common / (words of
 * both) is at least {@value #ALIKE}. What is left over on both sides and matches by {@value #MOVED}
 * or more was moved.
 *
 * <p>Example: reference "A. B. C. D. E." and article "A. C, rewritten. D. F. B." give A–A, C–C,
 * D–D, E dropped, F added, B moved.
 *
 * <p>Source: after Gale and Church, "A program for aligning sentences in bilingual corpora", 1993,
 * with common words in place of lengths; the two limits are ours. Caveat: a sentence of which more
 * than half was rewritten is one dropped and one added; time and memory grow with the product of
 * the two numbers of sentences, so only the first {@value #MOST_SENTENCES} of each are aligned.
 */
final class SentenceAlignment {
  static final int MOST_SENTENCES = 1_000;
  private static final double ALIKE = 0.5;
  private static final double MOVED = 0.7;

  /** Two sentences count as one in the other text only if they hold most of its words. */
  private static final double MERGED = 0.75;

  /**
   * Sentences that stand against one another.
   *
   * @param first first sentence of the article; -1 where there is none (dropped)
   * @param last last one, included
   * @param referenceFirst first sentence of the reference; -1 where there is none (added)
   * @param referenceLast last one, included
   * @param isMoved whether they stand at different places
   */
  record Bead(int first, int last, int referenceFirst, int referenceLast, boolean isMoved) {
    boolean isAdded() {
      return referenceFirst < 0;
    }

    boolean isDropped() {
      return first < 0;
    }
  }

  private final long[][] article;
  private final long[][] reference;

  private SentenceAlignment(List<Words> article, List<Words> reference) {
    this.article = sorted(article);
    this.reference = sorted(reference);
  }

  private static long[][] sorted(List<Words> sentences) {
    return sentences.stream()
        .limit(MOST_SENTENCES)
        .map(words -> Arrays.stream(words.hashes()).sorted().toArray())
        .toArray(long[][]::new);
  }

  /** Aligns; the beads come in the order of the article, what was dropped where it stood. */
  static List<Bead> of(List<Words> article, List<Words> reference) {
    SentenceAlignment alignment = new SentenceAlignment(article, reference);
    return alignment.withMoved(alignment.inOrder());
  }

  private List<Bead> inOrder() {
    int n = article.length;
    int m = reference.length;
    double[][] best = new double[n + 1][m + 1];
    byte[][] step = new byte[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i < n || j < m) {
          decide(i, j, best, step);
        }
      }
    }
    var beads = new ArrayList<Bead>();
    for (int i = 0, j = 0; i < n || j < m; ) {
      int here = step[i][j] / 3;
      int there = step[i][j] % 3;
      beads.add(
          new Bead(
              here == 0 ? -1 : i,
              here == 0 ? -1 : i + here - 1,
              there == 0 ? -1 : j,
              there == 0 ? -1 : j + there - 1,
              false));
      i += here;
      j += there;
    }
    return beads;
  }

  /** The best continuation from sentence i and reference sentence j: 3 · sentences + sentences. */
  private void decide(int i, int j, double[][] best, byte[][] step) {
    double value = -1;
    int chosen = 0;
    for (int here = 0; here <= 2 && i + here <= article.length; here++) {
      for (int there = 0; there <= 2 && j + there <= reference.length; there++) {
        if (here + there == 0 || here + there == 4 || (here + there == 2 && here * there == 0)) {
          continue;
        }
        double gain = here * there == 0 ? 0 : gain(i, here, j, there);
        if (gain >= 0 && best[i + here][j + there] + gain > value) {
          value = best[i + here][j + there] + gain;
          chosen = 3 * here + there;
        }
      }
    }
    best[i][j] = value;
    step[i][j] = (byte) chosen;
  }

  /** Words that stand against the same word; below 0 where the sentences do not match. */
  private double gain(int i, int here, int j, int there) {
    if (here == 1 && there == 1) {
      int common = common(article[i], reference[j]);
      return likeness(common, article[i], reference[j]) >= ALIKE ? common : -1;
    }
    long[] one = here == 1 ? article[i] : reference[j];
    long[] first = here == 1 ? reference[j] : article[i];
    long[] second = here == 1 ? reference[j + 1] : article[i + 1];
    int least = Math.min(common(one, first), common(one, second));
    if (least == 0 || 2 * least < Math.min(first.length, second.length)) {
      return -1;
    }
    long[] both = joined(first, second);
    int common = common(one, both);
    // Half a word less, so that an even match goes to single sentences.
    return likeness(common, one, both) >= MERGED ? common - 0.5 : -1;
  }

  private static double likeness(int common, long[] one, long[] other) {
    return 2.0 * common / Math.max(1, one.length + other.length);
  }

  private static long[] joined(long[] one, long[] other) {
    long[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    Arrays.sort(joined);
    return joined;
  }

  /** Words that both hold, a repeated one as often as both do. */
  private static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private List<Bead> withMoved(List<Bead> beads) {
    var result = new ArrayList<Bead>(beads);
    for (int i = 0; i < result.size(); i++) {
      if (result.get(i).isAdded()) {
        int from = movedFrom(result, result.get(i).first());
        if (from >= 0) {
          Bead added = result.get(i);
          Bead dropped = result.get(from);
          int there = dropped.referenceFirst();
          result.set(i, new Bead(added.first(), added.last(), there, there, true));
          result.remove(from);
          i -= from < i ? 1 : 0;
        }
      }
    }
    return result;
  }

  private int movedFrom(List<Bead> beads, int sentence) {
    int found = -1;
    double best = 0;
    for (int i = 0; i < beads.size(); i++) {
      if (beads.get(i).isDropped()) {
        long[] dropped = reference[beads.get(i).referenceFirst()];
        double likeness = likeness(common(article[sentence], dropped), article[sentence], dropped);
        if (likeness >= MOVED && likeness > best) {
          best = likeness;
          found = i;
        }
      }
    }
    return found;
  }
}
