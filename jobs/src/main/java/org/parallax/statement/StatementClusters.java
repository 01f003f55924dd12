package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What stands for somebody or something of an earlier sentence, and tells little alone. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "[“\"‘']?(?:He|She|It|They|This|That|These|Those|His|Her|Their|But)\\b.*",
          Pattern.DOTALL);

  private static final int LEAST_CONTENT = 5;

  private final List<ToldSentence> sentences;
  private final SentenceScores scores;
  private final Set<Long> reactions;
  private final int[] clusterOf;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /** Size of two clusters together when they were found too different, by the clusters. */
  private final Map<Long, Integer> refusedAt = new HashMap<>();

  private StatementClusters(
      List<ToldSentence> sentences, SentenceScores scores, Set<Long> reactions) {
    this.sentences = sentences;
    this.scores = scores;
    this.reactions = reactions;
    this.clusterOf = IntStream.range(0, sentences.size()).toArray();
    for (int i = 0; i < sentences.size(); i++) {
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
    var joined = new StatementClusters(sentences, scores, answers);
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

  /**
   * The member whose content the other outlets hold most, so that the words shown are what they
   * have in common; one that can be read alone where there is any.
   */
  private int centre(List<Integer> members) {
    List<Integer> readable = members.stream().filter(this::isReadableAlone).toList();
    List<Integer> candidates = readable.isEmpty() ? members : readable;
    List<Integer> others = some(members);
    int centre = candidates.get(0);
    double most = -1;
    for (int candidate : candidates) {
      double held = held(candidate, others);
      if (held > most) {
        most = held;
        centre = candidate;
      }
    }
    return centre;
  }

  private boolean isReadableAlone(int member) {
    String text = sentences.get(member).text();
    return !PRONOUN.matcher(text).matches() && Stems.of(text).size() >= LEAST_CONTENT;
  }

  private double held(int candidate, List<Integer> members) {
    String outlet = sentences.get(candidate).outletId();
    return members.stream()
        .filter(member -> !sentences.get(member).outletId().equals(outlet))
        .mapToDouble(member -> scores.held(candidate, member))
        .average()
        .orElse(0);
  }
}
