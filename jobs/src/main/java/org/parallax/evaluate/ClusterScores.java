package org.parallax.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well predicted stories agree with gold stories.
 *
 * <p>B-cubed: for each article the share of its predicted story that truly belongs with it
 * (precision) and the share of its gold story that was found (recall), averaged over articles.
 * Pairwise: the same over pairs of articles that share a story. Exact: the share of gold stories
 * reproduced article for article.
 *
 * <p>Example: gold AAABBC, predicted 001112: B-cubed precision, recall and F1 .7778, pairwise .5,
 * all singletons B-cubed F1 .6667 and pairwise 0. Never quote B-cubed without pairwise.
 *
 * <p>Source: Bagga and Baldwin 1998; the projection rule is that of score_stories.py: a gold
 * article without a prediction is a story of its own, a predicted article without gold is left out
 * before anything is counted.
 */
public final class ClusterScores {

  /**
   * Precision, recall and their harmonic mean.
   *
   * @param precision 0 to 1; 0 where nothing was predicted together
   * @param recall 0 to 1; 0 where nothing belongs together
   * @param f1 0 to 1
   */
  public record Agreement(double precision, double recall, double f1) {
    private static Agreement of(double precision, double recall) {
      double sum = precision + recall;
      return new Agreement(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }

  /** Two articles, the smaller id first. */
  public record ArticlePair(String first, String second) {}

  private final SortedMap<String, String> gold;
  private final SortedMap<String, String> predicted;

  private ClusterScores(SortedMap<String, String> gold, SortedMap<String, String> predicted) {
    this.gold = gold;
    this.predicted = predicted;
  }

  /**
   * Compares a prediction with gold.
   *
   * @param goldByArticle gold story by article id, not empty
   * @param predictedByArticle predicted story by article id
   */
  public static ClusterScores of(
      Map<String, String> goldByArticle, Map<String, String> predictedByArticle) {
    if (goldByArticle.isEmpty()) {
      throw new IllegalArgumentException("no gold stories to compare with");
    }
    SortedMap<String, String> predicted = new TreeMap<>();
    for (String article : goldByArticle.keySet()) {
      String story = predictedByArticle.get(article);
      // Prefixes keep a story called like an article apart from that article left alone.
      predicted.put(article, story == null ? "alone " + article : "story " + story);
    }
    return new ClusterScores(new TreeMap<>(goldByArticle), predicted);
  }

  /** Number of gold articles. */
  public int articleCount() {
    return gold.size();
  }

  /** Number of gold stories. */
  public int storyCount() {
    return members(gold).size();
  }

  /** Number of predicted stories that hold a gold article. */
  public int clusterCount() {
    return members(predicted).size();
  }

  /** Agreement per article. */
  public Agreement bcubed() {
    Map<String, SortedSet<String>> stories = members(gold);
    Map<String, SortedSet<String>> clusters = members(predicted);
    Map<List<String>, Integer> common = common();
    double precision = 0;
    double recall = 0;
    for (String article : gold.keySet()) {
      double together = common.get(List.of(gold.get(article), predicted.get(article)));
      precision += together / clusters.get(predicted.get(article)).size();
      recall += together / stories.get(gold.get(article)).size();
    }
    return Agreement.of(precision / gold.size(), recall / gold.size());
  }

  /** Agreement per pair of articles. */
  public Agreement pairwise() {
    double together = common().values().stream().mapToLong(n -> pairs(n)).sum();
    double inClusters = members(predicted).values().stream().mapToLong(c -> pairs(c.size())).sum();
    double inStories = members(gold).values().stream().mapToLong(s -> pairs(s.size())).sum();
    return Agreement.of(
        inClusters == 0 ? 0 : together / inClusters, inStories == 0 ? 0 : together / inStories);
  }

  /** Share of gold stories that a predicted story reproduces article for article, 0 to 1. */
  public double exactShare() {
    Map<String, SortedSet<String>> clusters = members(predicted);
    Map<String, SortedSet<String>> stories = members(gold);
    long exact =
        stories.values().stream()
            .filter(story -> clusters.get(predicted.get(story.first())).equals(story))
            .count();
    return (double) exact / stories.size();
  }

  /** Pairs that were put into one story and belong to two, in the order of their ids. */
  public List<ArticlePair> wronglyMerged() {
    return pairsOfOneNotOther(predicted, gold);
  }

  /** Pairs that belong to one story and were put into two, in the order of their ids. */
  public List<ArticlePair> wronglySplit() {
    return pairsOfOneNotOther(gold, predicted);
  }

  private static List<ArticlePair> pairsOfOneNotOther(
      SortedMap<String, String> one, SortedMap<String, String> other) {
    SortedMap<String, SortedSet<String>> members = members(one);
    return one.keySet().stream()
        .flatMap(
            first ->
                members.get(one.get(first)).tailSet(first).stream()
                    .filter(second -> !second.equals(first))
                    .filter(second -> !other.get(second).equals(other.get(first)))
                    .map(second -> new ArticlePair(first, second)))
        .toList();
  }

  private static SortedMap<String, SortedSet<String>> members(Map<String, String> storyByArticle) {
    SortedMap<String, SortedSet<String>> members = new TreeMap<>();
    storyByArticle.forEach(
        (article, story) -> members.computeIfAbsent(story, s -> new TreeSet<>()).add(article));
    return members;
  }

  /** Number of articles by gold story and predicted story. */
  private Map<List<String>, Integer> common() {
    Map<List<String>, Integer> common = new HashMap<>();
    gold.forEach(
        (article, story) -> common.merge(List.of(story, predicted.get(article)), 1, Integer::sum));
    return common;
  }

  private static long pairs(long n) {
    return n * (n - 1) / 2;
  }
}
