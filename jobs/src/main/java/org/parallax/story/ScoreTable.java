package org.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The score of every two articles of a component, 0 to 1.
 *
 * <p>A triangle of floats: 6,000 articles, the most that a component has, take 72 MB. Seven digits
 * are more than any threshold needs, and both sides of a comparison are rounded alike.
 */
final class ScoreTable {

  /** {@code scores[larger index][smaller index]}. */
  private final float[][] scores;

  private ScoreTable(float[][] scores) {
    this.scores = scores;
  }

  /** Compares all articles with one another. */
  static ScoreTable of(List<ComparedArticle> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    List<int[]> terms = new ArrayList<>();
    List<double[]> weights = new ArrayList<>();
    for (ComparedArticle article : articles) {
      String[] words = article.vector().terms();
      int[] own = new int[words.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = numbers.computeIfAbsent(words[i], word -> numbers.size());
      }
      terms.add(own);
      weights.add(article.vector().weights());
    }
    var index = new TermIndex(numbers.size(), terms, weights);
    float[][] scores = new float[articles.size()][];
    for (int i = 0; i < scores.length; i++) {
      double[] cosines = new double[i];
      index.addCosines(terms.get(i), weights.get(i), Integer.MAX_VALUE, cosines);
      scores[i] = new float[i];
      for (int j = 0; j < i; j++) {
        if (cosines[j] > 0) {
          scores[i][j] =
              (float)
                  PairScore.of(
                      cosines[j], articles.get(i).publishedAt(), articles.get(j).publishedAt());
        }
      }
    }
    return new ScoreTable(scores);
  }

  /** Number of articles. */
  int size() {
    return scores.length;
  }

  /** The score of two articles, by their indices. */
  double score(int one, int other) {
    return one > other ? scores[one][other] : scores[other][one];
  }
}
