package org.parallax.story;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The score of any two of some articles, as grouping saw it: for the articles of a gold file, which
 * a person labelled and which are few. The weights come from the whole corpus.
 */
public final class PairScores {
  private final Map<String, ComparedArticle> articles;

  private PairScores(Map<String, ComparedArticle> articles) {
    this.articles = articles;
  }

  /**
   * Weighs the corpus and collects the wanted articles.
   *
   * @param articles the table of all articles
   * @param wanted the {@code article_id} of some of them
   */
  public static PairScores of(Dataset<Row> articles, Dataset<Row> wanted) {
    Map<String, ComparedArticle> compared = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    TermVectors.from(articles)
        .join(wanted.select("article_id").distinct(), "article_id")
        .toLocalIterator()
        .forEachRemaining(
            row -> {
              CopyLinks copies = CopyLinks.none(row.getAs("article_id")); // no part of the score
              ComparedArticle article = ComparedArticle.of(row, words, copies);
              compared.put(article.articleId(), article);
            });
    return new PairScores(compared);
  }

  /** The score of two articles, 0 to 1; NaN where one of them is not among the wanted. */
  public double score(String one, String other) {
    ComparedArticle first = articles.get(one);
    ComparedArticle second = articles.get(other);
    return first == null || second == null ? Double.NaN : first.scoreWith(second);
  }
}
