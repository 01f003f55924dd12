package org.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the sentences of a story are: cosine of character 2- to 5-grams + .2 x cosine of stems
 * + .05 x nearness of their places in the articles, at most 1.25.
 *
 * <p>Measured on 300 pairs of NewsWCL50 read by hand, the firm cut and rule chosen on five events
 * and tried on the other five: of the firm pairs .92 (tried: .91) tell the same thing, pairs with
 * only one vague fact in common left out; with these counted as wrong .82 (.70). From .24 up
 * without the rule it was .80 (.75), strictly .69 (.59). Below {@value #POSSIBLE} about .86 of the
 * sentences truly have no partner, on four stories aligned before the project began. The cuts
 * belong to this formula: whoever changes it fits them anew.
 *
 * <p>Cost: all pairs of a story up to {@value #FULL} sentences; beyond, only pairs that share a
 * stem which at most {@value #COMMON} sentences hold, so that it stays near linear.
 */
public final class SentenceScores {
  /** From here on the pair is told, firmly, where enough rare words are common; see isFirm. */
  public static final double FIRM = .28;

  /**
   * From here on no rare word need be common. Below, grams of function words and of one frequent
   * name can reach the cut alone.
   */
  private static final double SURE = .40;

  /** Weight of the common stems, ln((n + 1) / df) each: two that few sentences hold. */
  private static final double SUPPORT = 6;

  /** From here on it is told, likely. */
  public static final double LIKELY = .20;

  /** From here on it is not clear. */
  public static final double POSSIBLE = .16;

  private static final double STEMS = .2;
  private static final double PLACE = .05;
  private static final double MOST = 1.25;
  private static final int FULL = 1_500;
  private static final int COMMON = 60;

  /**
   * Two sentences of different outlets.
   *
   * @param first index into the sentences, the smaller
   * @param second index into the sentences
   * @param score 0 to 1.25
   */
  public record Pair(int first, int second, double score) {}

  private final List<ToldSentence> sentences;
  private final List<List<String>> stems;
  private final StoryWeights grams;
  private final StoryWeights stemWeights;

  /** Weighs the sentences of one story, headlines left out. */
  public SentenceScores(List<ToldSentence> sentences) {
    this.sentences = List.copyOf(sentences);
    List<Boolean> isCounted = sentences.stream().map(ToldSentence::isCounted).toList();
    List<List<String>> words =
        sentences.stream().map(sentence -> ComparableText.words(sentence.text())).toList();
    stems = words.stream().map(ComparableText::stems).toList();
    grams =
        new StoryWeights(
            words.stream().map(ComparableText::grams).map(TermCounts::of).toList(), isCounted);
    stemWeights = new StoryWeights(stems.stream().map(TermCounts::of).toList(), isCounted);
  }

  /** How alike two sentences are. */
  public double score(int first, int second) {
    double place = 1 - Math.abs(sentences.get(first).position() - sentences.get(second).position());
    double score =
        grams.cosine(first, second) + STEMS * stemWeights.cosine(first, second) + PLACE * place;
    return Math.min(MOST, score);
  }

  /** Whether a pair is told firmly. */
  public boolean isFirm(Pair pair) {
    return pair.score() >= SURE
        || (pair.score() >= FIRM && stemWeights.shared(pair.first(), pair.second()) >= SUPPORT);
  }

  /** The pairs of sentences of different outlets with at least this score, best first. */
  public List<Pair> pairs(double least) {
    var pairs = new ArrayList<Pair>();
    for (int first = 0; first < sentences.size(); first++) {
      for (int second : partners(first)) {
        double score = score(first, second);
        if (score >= least) {
          pairs.add(new Pair(first, second, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    return pairs;
  }

  private Map<String, List<Integer>> index;

  private List<Integer> partners(int first) {
    if (sentences.size() <= FULL) {
      return java.util.stream.IntStream.range(first + 1, sentences.size())
          .filter(second -> isForeign(first, second))
          .boxed()
          .toList();
    }
    Set<Integer> found = new HashSet<>();
    for (String stem : stems.get(first)) {
      List<Integer> holders = index().get(stem);
      if (holders.size() <= COMMON) {
        holders.stream()
            .filter(second -> second > first && isForeign(first, second))
            .forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }

  private boolean isForeign(int first, int second) {
    return !sentences.get(first).outletId().equals(sentences.get(second).outletId());
  }

  private Map<String, List<Integer>> index() {
    if (index == null) {
      index = new HashMap<>();
      for (int i = 0; i < stems.size(); i++) {
        for (String stem : new HashSet<>(stems.get(i))) {
          index.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
        }
      }
    }
    return index;
  }
}
