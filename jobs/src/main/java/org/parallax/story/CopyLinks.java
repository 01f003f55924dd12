package org.parallax.story;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The articles of the whole corpus that print the same copy as one article, in whole or in part, as
 * {@link CopyPairs} found them.
 *
 * @param articleId the article
 * @param others by article id
 */
record CopyLinks(String articleId, SortedMap<String, Link> others) {

  /**
   * What two articles have in common.
   *
   * @param isSameCopy whether they print the same copy, not only a part of it
   * @param share share of the article's own runs of five words that the other holds, 0 to 1
   */
  record Link(boolean isSameCopy, double share) {}

  CopyLinks {
    others = new TreeMap<>(others);
  }

  /** Of an article that nobody copies. */
  static CopyLinks none(String articleId) {
    return new CopyLinks(articleId, new TreeMap<>(Map.of()));
  }

  /** Whether the other prints the same copy. */
  boolean isSameCopyAs(String otherId) {
    Link link = others.get(otherId);
    return link != null && link.isSameCopy();
  }
}
