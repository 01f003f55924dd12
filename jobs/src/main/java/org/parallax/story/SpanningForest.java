package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The strongest links that hold articles together: of many scored pairs those that are needed to
 * connect all that the pairs connect, the strongest first (a maximum spanning forest, by Kruskal
 * 1956). There is at most one for each article, however many pairs there are.
 *
 * <p>Example: pairs a–b .5, b–c .4, a–c .3: a–b and b–c stay, a–c connects nothing new.
 *
 * <p>Of pairs of equal score the one with the smaller ids goes first, so the forest of some pairs
 * is one and the same, and forests of parts of the pairs add up to the forest of all.
 */
final class SpanningForest {

  /**
   * A link of two articles.
   *
   * @param first id of one article, the smaller
   * @param second id of the other
   * @param score their score
   */
  record Link(String first, String second, double score) {}

  /** So many links are gathered before those that are not needed go. */
  private static final int GATHERED = 200_000;

  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.score())
          .thenComparing(Link::first)
          .thenComparing(Link::second);

  private List<Link> links = new ArrayList<>();
  private int needed;

  /** Takes a link into account. */
  void add(Link link) {
    links.add(link);
    if (links.size() >= GATHERED + 2 * needed) {
      links = links();
      needed = links.size();
    }
  }

  /** The links that are needed, the strongest first. */
  List<Link> links() {
    links.sort(STRONGEST_FIRST);
    var groups = new Groups();
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      if (groups.join(link, Integer.MAX_VALUE)) {
        kept.add(link);
      }
    }
    return kept;
  }

  /**
   * The connected components, of no more than so many articles each: where more hang together, the
   * weakest links between them are not used. A link is weak or strong as it stands: a group that is
   * full takes no more articles, and those keep their links with one another.
   *
   * @return by article the smallest article of its component
   */
  SortedMap<String, String> components(int mostArticles) {
    var groups = new Groups();
    for (Link link : links()) {
      groups.join(link, mostArticles);
    }
    return groups.labels();
  }

  /** Union-find; the root of a group is its smallest article. */
  private static final class Groups {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Whether the link joins two groups into one of no more than so many articles. */
    private boolean join(Link link, int mostArticles) {
      String one = root(link.first());
      String other = root(link.second());
      int size = sizes.getOrDefault(one, 1) + sizes.getOrDefault(other, 1);
      if (one.equals(other) || size > mostArticles) {
        return false;
      }
      boolean isFirst = one.compareTo(other) < 0;
      parents.put(isFirst ? other : one, isFirst ? one : other);
      sizes.put(isFirst ? one : other, size);
      return true;
    }

    private String root(String article) {
      String root = article;
      for (String next = parents.putIfAbsent(root, root);
          next != null && !next.equals(root);
          next = parents.get(root)) {
        root = next;
      }
      for (String node = article; !node.equals(root); ) {
        node = parents.put(node, root);
      }
      return root;
    }

    private SortedMap<String, String> labels() {
      SortedMap<String, String> labels = new TreeMap<>();
      for (String article : List.copyOf(parents.keySet())) {
        labels.put(article, root(article));
      }
      return labels;
    }
  }
}
