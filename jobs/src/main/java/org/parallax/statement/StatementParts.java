package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How much of a few words each outlet of a story has in one sentence, headlines included.
 *
 * <p>Coverage is the share of the words' weight, ln((n + 1) / df) for a stem that df of the n
 * sentences hold, that the best single sentence has. Words of a sentence apart say nothing: half of
 * a story's stems stand somewhere in every outlet.
 */
final class StatementParts {
  /** A stem that more sentences hold says nothing and would make large stories slow. */
  private static final int COMMON = 200;

  /**
   * A sentence and how much of some words it holds.
   *
   * @param sentence index into all sentences, headlines behind the others
   * @param share 0 to 1
   */
  record Coverage(int sentence, double share) {}

  private final List<ToldSentence> all = new ArrayList<>();
  private final int compared;
  private final Map<String, List<Integer>> index = new HashMap<>();

  /** By sentence; all 0 between two calls. */
  private final double[] sums;

  StatementParts(StoryStatements story) {
    all.addAll(story.sentences());
    compared = all.size();
    all.addAll(story.headlines());
    sums = new double[all.size()];
    for (int i = 0; i < all.size(); i++) {
      for (String stem : Stems.of(all.get(i).text())) {
        index.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The sentence of a coverage among the compared ones; -1 for a headline. */
  int compared(Coverage coverage) {
    return coverage.sentence() < compared ? coverage.sentence() : -1;
  }

  double weight(String stem) {
    return Math.log((all.size() + 1.0) / index.getOrDefault(stem, List.of(0)).size());
  }

  double weight(Set<String> stems) {
    return stems.stream().mapToDouble(this::weight).sum();
  }

  /** The best coverage of words in each outlet; outlets that share no rare word are missing. */
  Map<String, Coverage> coverage(Set<String> stems) {
    double whole = 0;
    var touched = new TreeSet<Integer>();
    for (String stem : new LinkedHashSet<>(stems)) {
      List<Integer> holders = index.getOrDefault(stem, List.of());
      if (holders.size() <= COMMON) {
        double weight = weight(stem);
        whole += weight;
        for (int sentence : holders) {
          sums[sentence] += weight;
          touched.add(sentence);
        }
      }
    }
    Map<String, Coverage> best = new TreeMap<>();
    for (int sentence : touched) {
      double share = sums[sentence] / whole;
      sums[sentence] = 0;
      String outlet = all.get(sentence).outletId();
      Coverage old = best.get(outlet);
      if (old == null || share > old.share() + 1e-9) {
        best.put(outlet, new Coverage(sentence, share));
      }
    }
    return best;
  }
}
