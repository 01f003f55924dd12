package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Sentences joined to statements, best pair first, as long as the mean score between the two groups
 * stays a telling (average linkage). A chain of likenesses alone would glue a story together.
 */
final class StatementClusters {
  /** Of larger clusters so many members are compared: 500 articles must not take for ever. */
  private static final int SAMPLE = 6;

  private final SentenceScores scores;
  private final Set<Long> reactions;
  private final int[] clusterOf;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /** Size of two clusters together when they were found too different, by the clusters. */
  private final Map<Long, Integer> refusedAt = new HashMap<>();

  private StatementClusters(int sentences, SentenceScores scores, Set<Long> reactions) {
    this.scores = scores;
    this.reactions = reactions;
    this.clusterOf = IntStream.range(0, sentences).toArray();
    for (int i = 0; i < sentences; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * Joins sentences.
   *
   * @param sentences the sentences
   * @param told pairs that tell the same, best first
   * @param reactions pairs that tell the same although few words do: one actor's answers
   * @return all statements, those of one sentence included, by their first sentence
   */
  static List<Statement> of(
      List<ToldSentence> sentences, List<Pair> told, List<Pair> reactions, SentenceScores scores) {
    Set<Long> answers =
        reactions.stream()
            .map(pair -> key(pair.first(), pair.second()))
            .collect(Collectors.toSet());
    var joined = new StatementClusters(sentences.size(), scores, answers);
    for (List<Pair> pairs : List.of(told, reactions)) {
      for (Pair pair : pairs) {
        joined.join(joined.clusterOf[pair.first()], joined.clusterOf[pair.second()]);
      }
    }
    return joined.clusters.stream()
        .filter(members -> !members.isEmpty())
        .map(
            members -> {
              int centre = joined.centre(members);
              String text = sentences.get(centre).text();
              return new Statement(Statement.Kind.SENTENCE, text, members, centre);
            })
        .toList();
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private double score(int a, int b) {
    double score = scores.score(a, b);
    return reactions.contains(key(a, b)) ? Math.max(score, SentenceScores.LIKELY) : score;
  }

  private void join(int a, int b) {
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    if (into == from) {
      return;
    }
    int size = clusters.get(into).size() + clusters.get(from).size();
    Integer refused = refusedAt.get(key(into, from));
    // Nothing has joined either of them since: the mean is what it was.
    if (refused != null && refused == size) {
      return;
    }
    if (mean(into, from) < SentenceScores.LIKELY) {
      refusedAt.put(key(into, from), size);
      return;
    }
    clusters.get(from).forEach(sentence -> clusterOf[sentence] = into);
    clusters.get(into).addAll(clusters.get(from));
    clusters.get(into).sort(Integer::compare);
    clusters.get(from).clear();
  }

  private double mean(int a, int b) {
    List<Integer> ofFirst = some(clusters.get(a));
    List<Integer> ofSecond = some(clusters.get(b));
    double sum = 0;
    for (int first : ofFirst) {
      for (int second : ofSecond) {
        sum += score(first, second);
      }
    }
    return sum / ((double) ofFirst.size() * ofSecond.size());
  }

  /** All members, or of many so many at equal distances: enough for a mean, and bounded. */
  private static List<Integer> some(List<Integer> members) {
    if (members.size() <= SAMPLE) {
      return members;
    }
    return IntStream.range(0, SAMPLE)
        .mapToObj(i -> members.get(i * members.size() / SAMPLE))
        .toList();
  }

  private int centre(List<Integer> members) {
    List<Integer> others = some(members);
    int centre = members.get(0);
    double most = -1;
    for (int candidate : members) {
      double sum = 0;
      for (int other : others) {
        sum += candidate == other ? 0 : score(candidate, other);
      }
      if (sum > most) {
        most = sum;
        centre = candidate;
      }
    }
    return centre;
  }
}
