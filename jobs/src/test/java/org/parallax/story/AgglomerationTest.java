package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.story.Agglomeration.Pair;
import org.parallax.story.Agglomeration.Settings;

class AgglomerationTest {

  private static int[] cluster(int n, Pair... pairs) {
    return Agglomeration.cluster(n, List.of(pairs), Settings.RECIPE);
  }

  @Test
  void articlesWithoutScoresStayAlone() {
    assertThat(cluster(0)).isEmpty();
    assertThat(cluster(3)).containsExactly(0, 1, 2);
    assertThat(cluster(2, new Pair(0, 1, 0.03))).containsExactly(0, 1);
  }

  @Test
  void aStoryIsNamedAfterItsFirstArticle() {
    assertThat(cluster(4, new Pair(3, 1, 0.5), new Pair(2, 3, 0.5), new Pair(1, 2, 0.5)))
        .containsExactly(0, 1, 1, 1);
  }

  @Test
  void aLooseBridgeDoesNotChainATightPair() {
    assertThat(cluster(3, new Pair(0, 1, 0.50), new Pair(1, 2, 0.20))).containsExactly(0, 0, 2);
    assertThat(
            Agglomeration.cluster(
                3,
                List.of(new Pair(0, 1, 0.50), new Pair(1, 2, 0.20)),
                new Settings(0.04, 0, 0.02)))
        .containsExactly(0, 0, 0);
  }

  @Test
  void twoTightStoriesWithOneFalseFriendStayApart() {
    assertThat(
            cluster(
                6,
                new Pair(0, 1, 0.4),
                new Pair(0, 2, 0.4),
                new Pair(1, 2, 0.4),
                new Pair(3, 4, 0.4),
                new Pair(3, 5, 0.4),
                new Pair(4, 5, 0.4),
                new Pair(2, 3, 0.3)))
        .containsExactly(0, 0, 0, 3, 3, 3);
  }

  @Test
  void ofEqualLinksTheFirstArticlesJoin() {
    Settings strict = new Settings(0.30, 0, 0);
    assertThat(Agglomeration.cluster(3, List.of(new Pair(1, 2, 0.4), new Pair(0, 1, 0.4)), strict))
        .containsExactly(0, 0, 2);
  }

  @Test
  void agreesWithTheDefinitionWrittenOutOnRandomScores() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 2 + random.nextInt(14);
      List<Pair> pairs = randomPairs(n, random);
      assertThat(Agglomeration.cluster(n, pairs, Settings.RECIPE))
          .as("seed %d", seed)
          .isEqualTo(byDefinition(n, pairs, Opposition.none(n), Settings.RECIPE));
    }
  }

  @Test
  void agreesWithTheDefinitionWhereNamesAndNumbersOppose() {
    int different = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int n = 4 + random.nextInt(12);
      List<Pair> pairs = randomPairs(n, random);
      double[][] scores = new double[n][];
      for (int i = 0; i < n; i++) {
        scores[i] = new double[i];
      }
      pairs.forEach(pair -> scores[pair.b()][pair.a()] = pair.score());
      String[] texts = new String[n];
      for (int i = 0; i < n; i++) {
        texts[i] = randomLead(random);
      }
      int[] expected = byDefinition(n, pairs, OppositionTest.of(texts), Settings.RECIPE);
      assertThat(Agglomeration.cluster(scores, OppositionTest.of(texts), Settings.RECIPE))
          .as("seed %d", seed)
          .isEqualTo(expected);
      different +=
          Arrays.equals(expected, Agglomeration.cluster(n, pairs, Settings.RECIPE)) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(20);
  }

  private static String randomLead(Random random) {
    List<String> names =
        new ArrayList<>(List.of("Lomara", "Teruna", "Brevik", "Oduya", "Tiller", "Marl"));
    Collections.shuffle(names, random);
    return "Quake\n\nIt hit %s and %s with %d."
        .formatted(names.get(0), names.get(1), 11 + random.nextInt(4));
  }

  @Test
  void theOrderOfScoresNeverShows() {
    Random random = new Random(11);
    List<Pair> pairs = randomPairs(40, random);
    int[] expected = Agglomeration.cluster(40, pairs, Settings.RECIPE);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(pairs, random);
      List<Pair> turned =
          pairs.stream()
              .map(p -> random.nextBoolean() ? p : new Pair(p.b(), p.a(), p.score()))
              .toList();
      assertThat(Agglomeration.cluster(40, turned, Settings.RECIPE)).isEqualTo(expected);
    }
  }

  @Test
  void fiveThousandArticlesAreGroupedInStories() {
    Random random = new Random(5);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      for (int j = i + 1; j < Math.min(5_000, i - i % 10 + 10); j++) {
        pairs.add(new Pair(i, j, 0.3 + 0.1 * random.nextDouble()));
      }
      if (i + 10 < 5_000) {
        pairs.add(new Pair(i, i + 10, 0.05 * random.nextDouble()));
      }
    }
    int[] labels = Agglomeration.cluster(5_000, pairs, Settings.RECIPE);
    for (int i = 0; i < 5_000; i++) {
      assertThat(labels[i]).isEqualTo(i - i % 10);
    }
  }

  @Test
  void oneStoryOfThousandsStaysWhole() {
    Random random = new Random(6);
    int n = 2_200;
    double[][] scores = new double[n][];
    for (int i = 0; i < n; i++) {
      scores[i] = new double[i];
      for (int j = 0; j < i; j++) {
        // The last two hundred are others that share a word or two with everybody.
        scores[i][j] = i < 2_000 ? 0.10 + 0.05 * random.nextDouble() : 0.03 * random.nextDouble();
      }
    }
    int[] labels = Agglomeration.cluster(scores, Opposition.none(scores.length), Settings.RECIPE);
    assertThat(labels).startsWith(new int[2_000]);
    assertThat(labels).endsWith(java.util.stream.IntStream.range(2_000, n).toArray());
  }

  @Test
  void refusesWhatIsNoScore() {
    assertThatIllegalArgumentException().isThrownBy(() -> cluster(2, new Pair(1, 1, 0.5)));
    assertThatIllegalArgumentException().isThrownBy(() -> cluster(2, new Pair(0, 1, Double.NaN)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cluster(2, new Pair(0, 1, 0.5), new Pair(1, 0, 0.5)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0, 0.4, 0.02));
  }

  private static List<Pair> randomPairs(int n, Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (random.nextDouble() < 0.4) {
          // Eighths are exact in binary: equal links are truly equal, and ties happen.
          pairs.add(new Pair(i, j, (1 + random.nextInt(8)) / 16.0));
        }
      }
    }
    return pairs;
  }

  /** The recipe with nothing remembered: every link anew from the scores in every round. */
  private static int[] byDefinition(
      int n, List<Pair> pairs, Opposition opposition, Settings settings) {
    double[][] score = new double[n][n];
    for (Pair pair : pairs) {
      score[pair.a()][pair.b()] = pair.score();
      score[pair.b()][pair.a()] = pair.score();
    }
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      double best = settings.threshold();
      int bestA = -1;
      int bestB = -1;
      for (int a = 0; a < clusters.size(); a++) {
        for (int b = a + 1; b < clusters.size(); b++) {
          double factor = opposition.factor(clusters.get(a).get(0), clusters.get(b).get(0));
          double link = link(clusters.get(a), clusters.get(b), score, factor, settings);
          if (bestA < 0 ? link >= best : link > best) {
            best = link;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA < 0) {
        break;
      }
      opposition.join(clusters.get(bestA).get(0), clusters.get(bestB).get(0));
      clusters.get(bestA).addAll(clusters.remove(bestB));
    }
    int[] labels = new int[n];
    clusters.forEach(members -> members.forEach(i -> labels[i] = Collections.min(members)));
    return labels;
  }

  private static double link(
      List<Integer> a, List<Integer> b, double[][] score, double factor, Settings settings) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        sum += score[i][j];
      }
    }
    double average = sum / (a.size() * b.size());
    double cohesion = (cohesion(a, average, score) + cohesion(b, average, score)) / 2;
    return average * factor
        - settings.cohesion() * Math.max(0, cohesion - average)
        - settings.size() * Math.log(Math.min(10, Math.min(a.size(), b.size())));
  }

  private static double cohesion(List<Integer> members, double ofSingle, double[][] score) {
    double sum = 0;
    int pairs = 0;
    for (int i : members) {
      for (int j : members) {
        if (i < j) {
          sum += score[i][j];
          pairs++;
        }
      }
    }
    return pairs == 0 ? ofSingle : sum / pairs;
  }
}
