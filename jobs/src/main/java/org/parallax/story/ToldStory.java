package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One story found in a component: its articles, why they stand together, and which of them print
 * the same copy.
 *
 * @param storyId {@code s_} and the digits of the smallest article id in it
 * @param members its articles by id
 * @param centre index of the article nearest to all others; its headline names the story
 * @param keyTerms what the story is about, heaviest first
 */
record ToldStory(String storyId, List<Member> members, int centre, List<String> keyTerms) {

  private static final int SHARED_TERMS = 8;
  private static final int KEY_TERMS = 8;

  ToldStory {
    members = List.copyOf(members);
    keyTerms = List.copyOf(keyTerms);
  }

  /**
   * An article of a story.
   *
   * @param article the article
   * @param similarity mean score with the other articles, 0 to 1; null where it is alone
   * @param nearestArticleId the article that is most alike; null where it is alone
   * @param sharedTerms the terms that tie it to that article, with their part of the cosine
   * @param copyGroupId smallest article id among those that print the same copy
   * @param copyShare largest share of its text that another article of the story holds
   * @param upstreamSource the medium that it credits with the report; null where none is
   * @param weight 1 / articles of the copy group
   */
  record Member(
      ComparedArticle article,
      Double similarity,
      String nearestArticleId,
      String sharedTerms,
      String copyGroupId,
      double copyShare,
      String upstreamSource,
      double weight) {}

  /**
   * The stories of a component; articles come in the order of their ids.
   *
   * <p>Copies of one report enter the clustering as one telling with the mean of their scores.
   * Otherwise three papers with the same agency text look so tight that an own account of the same
   * event no longer fits them (seen in our sample: link .02 instead of .20).
   */
  static List<ToldStory> of(List<ComparedArticle> articles, double threshold) {
    int n = articles.size();
    double[][] scores = new double[n][];
    for (int i = 0; i < n; i++) {
      scores[i] = new double[i];
      for (int j = 0; j < i; j++) {
        scores[i][j] = articles.get(i).scoreWith(articles.get(j));
      }
    }
    int[] telling = tellings(articles, scores);
    int[] labels = clustered(scores, telling, threshold);
    var clusters = new TreeMap<Integer, List<ComparedArticle>>();
    for (int i = 0; i < n; i++) {
      clusters.computeIfAbsent(labels[telling[i]], label -> new ArrayList<>()).add(articles.get(i));
    }
    return clusters.values().stream().map(ToldStory::told).toList();
  }

  /** Number of each article's telling: copies share one, all others have their own, from 0. */
  private static int[] tellings(List<ComparedArticle> articles, double[][] scores) {
    int n = articles.size();
    int[] first =
        CopyGroups.group(
            articles.stream().map(ComparedArticle::copies).toList(),
            // A score of 0 means dates too far apart for one story.
            (one, other) -> scores[other][one] > 0);
    int[] numbers = new int[n];
    int next = 0;
    for (int i = 0; i < n; i++) {
      numbers[i] = first[i] == i ? next++ : numbers[first[i]];
    }
    return numbers;
  }

  /** Clusters the tellings; the score of two tellings is the mean over their articles. */
  private static int[] clustered(double[][] scores, int[] telling, double threshold) {
    int tellings = IntStream.of(telling).max().orElse(-1) + 1;
    double[][] sums = new double[tellings][];
    int[] sizes = new int[tellings];
    for (int t = 0; t < tellings; t++) {
      sums[t] = new double[t];
    }
    for (int i = 0; i < telling.length; i++) {
      sizes[telling[i]]++;
      for (int j = 0; j < i; j++) {
        if (telling[i] != telling[j]) {
          sums[Math.max(telling[i], telling[j])][Math.min(telling[i], telling[j])] += scores[i][j];
        }
      }
    }
    var pairs = new ArrayList<Agglomeration.Pair>();
    for (int a = 0; a < tellings; a++) {
      for (int b = 0; b < a; b++) {
        if (sums[a][b] > 0) {
          pairs.add(new Agglomeration.Pair(b, a, sums[a][b] / ((double) sizes[a] * sizes[b])));
        }
      }
    }
    var recipe = Agglomeration.Settings.RECIPE;
    return Agglomeration.cluster(
        tellings, pairs, new Agglomeration.Settings(threshold, recipe.cohesion(), recipe.size()));
  }

  private static ToldStory told(List<ComparedArticle> articles) {
    int n = articles.size();
    double[] sums = new double[n];
    int[] nearest = new int[n];
    double[] best = new double[n];
    java.util.Arrays.fill(best, -1);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          double score = articles.get(i).scoreWith(articles.get(j));
          sums[i] += score;
          if (score > best[i]) {
            best[i] = score;
            nearest[i] = j;
          }
        }
      }
    }
    List<CopyLinks> copiesOf = articles.stream().map(ComparedArticle::copies).toList();
    int[] copyGroups = CopyGroups.group(copiesOf);
    double[] copyShares = CopyGroups.shares(copiesOf);
    var members = new ArrayList<Member>();
    for (int i = 0; i < n; i++) {
      int group = copyGroups[i];
      long copies = IntStream.of(copyGroups).filter(label -> label == group).count();
      Optional<ComparedArticle> partner =
          n == 1 ? Optional.empty() : Optional.of(articles.get(nearest[i]));
      ComparedArticle article = articles.get(i);
      members.add(
          new Member(
              article,
              n == 1 ? null : sums[i] / (n - 1),
              partner.map(ComparedArticle::articleId).orElse(null),
              partner.map(other -> sharedTerms(article, other)).orElse(null),
              articles.get(group).articleId(),
              copyShares[i],
              UpstreamSource.of(article.text(), article.outletId()).orElse(null),
              1.0 / copies));
    }
    int centre = 0;
    for (int i = 1; i < n; i++) {
      if (sums[i] > sums[centre]) {
        centre = i;
      }
    }
    return new ToldStory(
        "s_" + articles.get(0).articleId().substring(2), members, centre, keyTerms(articles));
  }

  private static String sharedTerms(ComparedArticle article, ComparedArticle other) {
    return article.vector().sharedTerms(other.vector(), SHARED_TERMS).stream()
        .map(shared -> "%s %.3f".formatted(shared.term().replace('_', ' '), shared.product()))
        .reduce((left, right) -> left + "; " + right)
        .orElse("");
  }

  /** The terms with the largest sum of weights, single words only. */
  private static List<String> keyTerms(List<ComparedArticle> articles) {
    var sums = new TreeMap<String, Double>();
    for (ComparedArticle article : articles) {
      for (String term : article.vector().top(4 * KEY_TERMS)) {
        sums.merge(term, article.vector().weight(term), Double::sum);
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (java.util.Map.Entry<String, Double> term) -> -term.getValue())
                .thenComparing(java.util.Map.Entry::getKey))
        .limit(KEY_TERMS)
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}
