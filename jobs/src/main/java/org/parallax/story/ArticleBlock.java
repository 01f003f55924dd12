package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some thousand articles, indexed by their terms, among which the candidates of an article are
 * looked for.
 *
 * <p>Example: articles with the terms {storm .6, coast .8} and {coast 1}; one with {coast .5} that
 * passes on the same day has the score .4 with the first and .5 with the second.
 *
 * <p>Terms are known by their hash codes here. Two terms of one code count as the same, which
 * happens to one in some ten thousand pairs of articles and adds next to nothing; inside a story
 * articles are compared by the terms themselves.
 */
final class ArticleBlock {

  /** Two articles that may tell one story, with their score; the smaller id first. */
  record Candidate(String first, String second, double score) {}

  private final List<KeyedArticle> articles;
  private final int[] codes;
  private final List<int[]> terms = new ArrayList<>();
  private final TermIndex index;
  private final int longest;
  private final double floor;
  private final int most;

  /**
   * @param articles in the order of their ids
   * @param longest a term that more of them hold is passed over
   * @param floor smallest score of a candidate
   * @param most candidates that one article may have in this block; the strongest stay
   */
  ArticleBlock(List<KeyedArticle> articles, int longest, double floor, int most) {
    this.articles = List.copyOf(articles);
    this.longest = longest;
    this.floor = floor;
    this.most = most;
    codes =
        this.articles.stream()
            .flatMapToInt(article -> Arrays.stream(article.keys()))
            .sorted()
            .distinct()
            .toArray();
    this.articles.forEach(article -> terms.add(numbers(article)));
    index =
        new TermIndex(
            codes.length, terms, this.articles.stream().map(KeyedArticle::weights).toList());
  }

  /** The candidates of an article of the block among those before it. */
  List<Candidate> candidatesWithin(int article) {
    return candidates(articles.get(article), terms.get(article), new double[article]);
  }

  /** The candidates of an article that is not of this block. */
  List<Candidate> candidatesOf(KeyedArticle passing) {
    return candidates(passing, numbers(passing), new double[articles.size()]);
  }

  /** Number of articles. */
  int size() {
    return articles.size();
  }

  private List<Candidate> candidates(KeyedArticle article, int[] own, double[] cosines) {
    index.addCosines(own, article.weights(), longest, cosines);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      if (cosines[i] >= floor) {
        KeyedArticle other = articles.get(i);
        double score = PairScore.of(cosines[i], article.publishedAt(), other.publishedAt());
        if (score >= floor) {
          boolean isFirst = article.articleId().compareTo(other.articleId()) < 0;
          found.add(
              new Candidate(
                  isFirst ? article.articleId() : other.articleId(),
                  isFirst ? other.articleId() : article.articleId(),
                  score));
        }
      }
    }
    if (found.size() > most) {
      found.sort(
          Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
              .thenComparing(Candidate::first)
              .thenComparing(Candidate::second));
      return found.subList(0, most);
    }
    return found;
  }

  private int[] numbers(KeyedArticle article) {
    return IntStream.of(article.keys()).map(key -> Arrays.binarySearch(codes, key)).toArray();
  }
}
