package org.parallax.story;

import java.util.List;

/**
 * Which of some articles hold a term, in memory: the cosines of one article with all of them come
 * out of one walk over its terms, in about a hundredth of the time that vector by vector takes.
 *
 * <p>Example: of two articles {7: .6, 9: .8} and {9: 1}, the cosines with {9: .5} are .4 and .5.
 *
 * <p>Terms are numbers here, given by whoever builds it. The products are added in the order of the
 * article's terms, as {@link TermVector#dot} does: the last digit is the same.
 */
final class TermIndex {

  /** Where the articles of a term begin; one more than there are terms. */
  private final int[] start;

  private final int[] holders;
  private final double[] holderWeights;

  /**
   * Indexes some articles.
   *
   * @param termCount all numbers of terms are below
   * @param terms the terms of each article
   * @param weights their weights
   */
  TermIndex(int termCount, List<int[]> terms, List<double[]> weights) {
    start = new int[termCount + 1];
    for (int[] article : terms) {
      for (int term : article) {
        start[term + 1]++;
      }
    }
    for (int term = 0; term < termCount; term++) {
      start[term + 1] += start[term];
    }
    holders = new int[start[termCount]];
    holderWeights = new double[start[termCount]];
    int[] next = start.clone();
    for (int article = 0; article < terms.size(); article++) {
      int[] own = terms.get(article);
      for (int i = 0; i < own.length; i++) {
        int place = next[own[i]]++;
        holders[place] = article;
        holderWeights[place] = weights.get(article)[i];
      }
    }
  }

  /**
   * Adds the cosines of an article with the first ones of the index.
   *
   * @param terms its terms; a negative number is a term that nobody holds
   * @param weights their weights
   * @param longest terms that more articles hold are passed over
   * @param cosines as many as are wanted, 0 each
   */
  void addCosines(int[] terms, double[] weights, int longest, double[] cosines) {
    for (int i = 0; i < terms.length; i++) {
      int term = terms[i];
      if (term >= 0 && start[term + 1] - start[term] <= longest) {
        double weight = weights[i];
        for (int place = start[term]; place < start[term + 1]; place++) {
          if (holders[place] >= cosines.length) {
            // Holders stand in the order of the articles.
            break;
          }
          cosines[holders[place]] += weight * holderWeights[place];
        }
      }
    }
  }
}
