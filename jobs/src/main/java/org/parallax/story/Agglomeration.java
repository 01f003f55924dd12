package org.parallax.story;

import java.util.Arrays;
import java.util.List;

/**
 * Groups articles into stories: starts with every article alone and joins, again and again, the two
 * clusters with the strongest link, until no link reaches the threshold.
 *
 * <p>link(A, B) = avg · factor − cohesion · max(0, (coh(A) + coh(B)) / 2 − avg) − size ·
 * ln(min(|A|, |B|, 10)), where avg is the mean score over all |A|·|B| cross pairs (an absent pair
 * counts 0), factor is what names and numbers that differ make of it ({@link Opposition}, 1 where
 * none are known) and coh(X) the mean score inside X (of a single article: avg). The cohesion term
 * refuses to join two tight clusters over a loose bridge, the size term refuses to join two large
 * ones.
 *
 * <p>Example: scores 0–1 .50, 1–2 .20. First 0 and 1 join. Then avg = (0 + .20) / 2 = .10, coh =
 * (.50 + .10) / 2 = .30, link = .10 − .4 · .20 − .02 · ln 1 = .02 &lt; .04: article 2 stays alone,
 * where connected components would have chained it.
 *
 * <p>Source: design/grouping.md, recipe R1, step 8. Deterministic: of equal links the one with the
 * smallest member index goes first, and sums are added in the order of the joins, so the order in
 * which scores are given never shows. Caveat: greedy, no second pass; the threshold is a compromise
 * between articles with and without dates.
 */
public final class Agglomeration {

  /**
   * The three dials of the recipe.
   *
   * @param threshold smallest link that joins, above 0
   * @param cohesion weight of the cohesion term, at least 0
   * @param size weight of the size term, at least 0
   */
  public record Settings(double threshold, double cohesion, double size) {

    /** The one setting for all sets; .06 is strict, .03 loose. */
    public static final Settings RECIPE = new Settings(0.04, 0.4, 0.02);

    public Settings {
      if (!(threshold > 0 && cohesion >= 0 && size >= 0)) {
        throw new IllegalArgumentException(
            "threshold must be above 0, cohesion and size at least 0: %s, %s, %s"
                .formatted(threshold, cohesion, size));
      }
    }
  }

  /**
   * The score of two articles.
   *
   * @param a index of one article, 0-based
   * @param b index of the other
   * @param score {@link PairScore}, 0 to 1
   */
  public record Pair(int a, int b, double score) {}

  private static final int NONE = -1;

  /**
   * From this size on a cluster is large, and what two larger ones must have in common grows no
   * more. Without this limit a story of thousands, whose halves are as alike as its articles, falls
   * in two: .02 · ln 800 is .13. No labelled set tells 10 from more.
   */
  private static final int LARGE = 10;

  private final Settings settings;
  private final Opposition opposition;
  private final int[] label;
  private final int[] size;

  /** The labels that are still clusters, ascending, and how many they are. */
  private final int[] clusters;

  private int clusterCount;

  /** Sum of the scores inside a cluster, by its label (its smallest member). */
  private final double[] inside;

  /**
   * Sum of the scores between two clusters, {@code across[larger label][smaller label]}. A triangle
   * and no maps: a component is compared pair by pair anyway, and 5,000 articles need 100 MB here
   * where maps would need 2 GB.
   */
  private final double[][] across;

  /**
   * The label with which a cluster has its strongest link, or {@link #NONE} where none reaches the
   * threshold.
   */
  private final int[] partner;

  /** The value of that link; where the partner is in doubt, no link of the cluster is stronger. */
  private final double[] strongest;

  /**
   * Whether the partner must be looked for anew: it was joined to another, or what opposes the link
   * has not been asked. Not done before the cluster's turn comes: one large story is the partner of
   * thousands while it grows.
   */
  private final boolean[] isInDoubt;

  private Agglomeration(double[][] scores, Opposition opposition, Settings settings) {
    this.settings = settings;
    this.opposition = opposition;
    int n = scores.length;
    label = new int[n];
    size = new int[n];
    clusters = new int[n];
    clusterCount = n;
    partner = new int[n];
    strongest = new double[n];
    isInDoubt = new boolean[n];
    inside = new double[n];
    across = scores;
    for (int i = 0; i < n; i++) {
      label[i] = i;
      size[i] = 1;
      clusters[i] = i;
    }
  }

  /**
   * The cluster of every article.
   *
   * @param n number of articles; give them in the order of their ids
   * @param scores each pair once; pairs left out have score 0
   * @return per article the smallest index in its cluster
   */
  public static int[] cluster(int n, List<Pair> scores, Settings settings) {
    double[][] triangle = new double[n][];
    for (int i = 0; i < n; i++) {
      triangle[i] = new double[i];
    }
    for (Pair pair : scores) {
      if (pair.a() == pair.b() || !(pair.score() >= 0)) {
        throw new IllegalArgumentException("not a pair of two articles with a score: " + pair);
      }
      int larger = Math.max(pair.a(), pair.b());
      int smaller = Math.min(pair.a(), pair.b());
      if (triangle[larger][smaller] != 0) {
        throw new IllegalArgumentException("a pair that is given twice: " + pair);
      }
      triangle[larger][smaller] = pair.score();
    }
    return cluster(triangle, Opposition.none(n), settings);
  }

  /**
   * The cluster of every article.
   *
   * @param scores {@code scores[larger index][smaller index]}, 0 or more; used up by the work
   * @param opposition of the same articles; used up by the work
   * @return per article the smallest index in its cluster
   */
  static int[] cluster(double[][] scores, Opposition opposition, Settings settings) {
    Agglomeration work = new Agglomeration(scores, opposition, settings);
    for (int i = 0; i < scores.length; i++) {
      work.findPartner(i);
    }
    work.joinAll();
    return work.labels();
  }

  private void joinAll() {
    for (int a = strongestLink(); a != NONE; a = strongestLink()) {
      int b = partner[a];
      join(a, b);
      findPartner(a);
      for (int i = 0; i < clusterCount; i++) {
        int other = clusters[i];
        if (other != a) {
          isInDoubt[other] |= partner[other] == a || partner[other] == b;
          announce(other, a);
        }
      }
    }
  }

  /** The cluster with the strongest link, of equal ones the first: it is the smaller of the two. */
  private int strongestLink() {
    while (true) {
      int best = NONE;
      for (int i = 0; i < clusterCount; i++) {
        int cluster = clusters[i];
        if (partner[cluster] != NONE && (best == NONE || strongest[cluster] > strongest[best])) {
          best = cluster;
        }
      }
      if (best == NONE || !isInDoubt[best]) {
        return best;
      }
      findPartner(best);
    }
  }

  private void findPartner(int cluster) {
    partner[cluster] = NONE;
    isInDoubt[cluster] = false;
    int likely = NONE;
    double most = settings.threshold();
    for (int i = 0; i < clusterCount; i++) {
      int other = clusters[i];
      double bound = other == cluster ? 0 : bound(cluster, other);
      if (bound > most || (bound == most && likely == NONE)) {
        likely = other;
        most = bound;
      }
    }
    if (likely == NONE) {
      return;
    }
    // The likeliest first: then opposition, the dear part, need not be asked for most others.
    offer(cluster, likely);
    for (int i = 0; i < clusterCount; i++) {
      int other = clusters[i];
      double least = partner[cluster] == NONE ? settings.threshold() : strongest[cluster];
      if (other != cluster && other != likely && bound(cluster, other) >= least) {
        offer(cluster, other);
      }
    }
  }

  /** Makes the other the partner if the link is stronger, or as strong with a smaller label. */
  private void offer(int cluster, int other) {
    double value =
        value(
            cluster, other, opposition.factor(Math.min(cluster, other), Math.max(cluster, other)));
    int rival = partner[cluster];
    if (rival == NONE
        ? value >= settings.threshold()
        : value > strongest[cluster] || (value == strongest[cluster] && other < rival)) {
      partner[cluster] = other;
      strongest[cluster] = value;
    }
  }

  /** The other has grown: if it may be the better partner now, that is to be found out in time. */
  private void announce(int cluster, int other) {
    double bound = bound(cluster, other);
    int rival = partner[cluster];
    if (rival == NONE
        ? bound >= settings.threshold()
        : bound > strongest[cluster] || (bound == strongest[cluster] && other < rival)) {
      partner[cluster] = other;
      strongest[cluster] = bound;
      isInDoubt[cluster] = true;
    }
  }

  /** Joins b to a, where a is the smaller label. */
  private void join(int a, int b) {
    opposition.join(a, b);
    inside[a] = inside[a] + inside[b] + across(a, b);
    size[a] += size[b];
    label[b] = a;
    int place = Arrays.binarySearch(clusters, 0, clusterCount, b);
    System.arraycopy(clusters, place + 1, clusters, place, clusterCount - place - 1);
    clusterCount--;
    for (int i = 0; i < clusterCount; i++) {
      int other = clusters[i];
      if (other != a) {
        setAcross(a, other, across(a, other) + across(b, other));
      }
    }
  }

  private double across(int a, int b) {
    return a > b ? across[a][b] : across[b][a];
  }

  private void setAcross(int a, int b, double sum) {
    across[Math.max(a, b)][Math.min(a, b)] = sum;
  }

  /** The largest value that the link of two clusters can have; 0 where nothing links them. */
  private double bound(int one, int other) {
    return across(one, other) == 0 ? 0 : value(one, other, opposition.bound(one, other));
  }

  private double value(int one, int other, double factor) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    double average = across(a, b) / ((double) size[a] * size[b]);
    double cohesion = (cohesion(a, average) + cohesion(b, average)) / 2;
    return average * factor
        - settings.cohesion() * Math.max(0, cohesion - average)
        - settings.size() * Math.log(Math.min(Math.min(size[a], size[b]), LARGE));
  }

  private double cohesion(int cluster, double ofSingle) {
    double pairs = size[cluster] * (size[cluster] - 1.0) / 2;
    return pairs == 0 ? ofSingle : inside[cluster] / pairs;
  }

  private int[] labels() {
    int[] labels = new int[label.length];
    for (int i = 0; i < labels.length; i++) {
      // A cluster's label is its smallest member: what i was joined to has its label already.
      labels[i] = label[i] == i ? i : labels[label[i]];
    }
    return labels;
  }
}
