package org.parallax.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One story found in a component: its articles, why they stand together, and which of them print
 * the same copy.
 *
 * @param storyId {@code s_} and the digits of its earliest article's id; articles without a date
 *     come last, the smaller id first. What is added later does not change it
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
   * @param nearest the article of the story that is most alike; null where it is alone
   * @param rejected the article of another story that is most alike; null where none reaches the
   *     threshold
   * @param copyGroupId smallest article id among those that print the same copy
   * @param copyShare largest share of its text that another article of the story holds
   * @param upstreamSource the medium that it credits with the report; null where none is
   * @param weight 1 / articles of the copy group
   */
  record Member(
      ComparedArticle article,
      Double similarity,
      Neighbour nearest,
      Neighbour rejected,
      String copyGroupId,
      double copyShare,
      String upstreamSource,
      double weight) {}

  /**
   * Another article, seen from a member.
   *
   * @param articleId the other article
   * @param similarity score with it, 0 to 1
   * @param daysApart days between the two dates; null where one is missing
   * @param sharedTerms the terms that tie the two, with their part of the cosine
   * @param opposingTerms the names and numbers that one of the two stories alone tells ({@link
   *     Opposition}); null inside a story and where none are
   */
  record Neighbour(
      String articleId,
      double similarity,
      Double daysApart,
      String sharedTerms,
      String opposingTerms) {}

  /**
   * The stories of a component; articles come in the order of their ids.
   *
   * <p>Copies of one report enter the clustering as one telling with the mean of their scores.
   * Otherwise three papers with the same agency text look so tight that an own account of the same
   * event no longer fits them (seen in our sample: link .02 instead of .20).
   */
  static List<ToldStory> of(List<ComparedArticle> articles, double threshold) {
    ScoreTable scores = ScoreTable.of(articles);
    int[] telling = tellings(articles, scores);
    Opposition opposition = Opposition.of(articles, telling);
    int[] labels = clustered(scores, telling, opposition, threshold);
    int[] label = IntStream.of(telling).map(t -> labels[t]).toArray();
    var clusters = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < articles.size(); i++) {
      clusters.computeIfAbsent(label[i], first -> new ArrayList<>()).add(i);
    }
    return clusters.values().stream()
        .map(
            members ->
                told(
                    articles,
                    scores,
                    members,
                    threshold,
                    (one, other) -> opposition.terms(label[one], label[other])))
        .toList();
  }

  /** Number of each article's telling: copies share one, all others have their own, from 0. */
  private static int[] tellings(List<ComparedArticle> articles, ScoreTable scores) {
    int n = articles.size();
    int[] first =
        CopyGroups.group(
            articles.stream().map(ComparedArticle::copies).toList(),
            // A score of 0 means dates too far apart for one story.
            (one, other) -> scores.score(one, other) > 0);
    int[] numbers = new int[n];
    int next = 0;
    for (int i = 0; i < n; i++) {
      numbers[i] = first[i] == i ? next++ : numbers[first[i]];
    }
    return numbers;
  }

  /** Clusters the tellings; the score of two tellings is the mean over their articles. */
  private static int[] clustered(
      ScoreTable scores, int[] telling, Opposition opposition, double threshold) {
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
          sums[Math.max(telling[i], telling[j])][Math.min(telling[i], telling[j])] +=
              scores.score(i, j);
        }
      }
    }
    for (int a = 0; a < tellings; a++) {
      for (int b = 0; b < a; b++) {
        sums[a][b] /= (double) sizes[a] * sizes[b];
      }
    }
    var recipe = Agglomeration.Settings.RECIPE;
    return Agglomeration.cluster(
        sums, opposition, new Agglomeration.Settings(threshold, recipe.cohesion(), recipe.size()));
  }

  private static ToldStory told(
      List<ComparedArticle> all,
      ScoreTable scores,
      List<Integer> indices,
      double threshold,
      BiFunction<Integer, Integer, String> opposing) {
    List<ComparedArticle> articles = indices.stream().map(all::get).toList();
    int n = articles.size();
    boolean[] isMember = new boolean[all.size()];
    indices.forEach(i -> isMember[i] = true);
    double[] sums = new double[n];
    for (int i = 0; i < n; i++) {
      for (int other : indices) {
        sums[i] += other == indices.get(i) ? 0 : scores.score(indices.get(i), other);
      }
    }
    List<CopyLinks> copiesOf = articles.stream().map(ComparedArticle::copies).toList();
    int[] copyGroups = CopyGroups.group(copiesOf);
    double[] copyShares = CopyGroups.shares(copiesOf);
    var members = new ArrayList<Member>();
    for (int i = 0; i < n; i++) {
      int group = copyGroups[i];
      long copies = IntStream.of(copyGroups).filter(label -> label == group).count();
      ComparedArticle article = articles.get(i);
      int own = indices.get(i);
      members.add(
          new Member(
              article,
              n == 1 ? null : sums[i] / (n - 1),
              mostAlike(all, scores, own, other -> isMember[other], 0, (one, other) -> null),
              mostAlike(all, scores, own, other -> !isMember[other], threshold, opposing),
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
    return new ToldStory(id(articles), members, centre, keyTerms(articles));
  }

  private static String id(List<ComparedArticle> articles) {
    Comparator<Instant> earlier = Comparator.nullsLast(Comparator.naturalOrder());
    ComparedArticle first =
        articles.stream()
            .min(
                Comparator.comparing(ComparedArticle::publishedAt, earlier)
                    .thenComparing(ComparedArticle::articleId))
            .orElseThrow();
    return "s_" + first.articleId().substring(2);
  }

  /** The most similar of the wanted articles, of equal ones the first; null where none is. */
  private static Neighbour mostAlike(
      List<ComparedArticle> all,
      ScoreTable scores,
      int own,
      IntPredicate isWanted,
      double least,
      BiFunction<Integer, Integer, String> opposing) {
    int best = -1;
    for (int other = 0; other < all.size(); other++) {
      if (other != own
          && isWanted.test(other)
          && scores.score(own, other) >= least
          && (best < 0 || scores.score(own, other) > scores.score(own, best))) {
        best = other;
      }
    }
    if (best < 0) {
      return null;
    }
    ComparedArticle article = all.get(own);
    ComparedArticle other = all.get(best);
    return new Neighbour(
        other.articleId(),
        scores.score(own, best),
        article.daysApart(other),
        sharedTerms(article, other),
        opposing.apply(own, best));
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
