package org.parallax.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of a story as vectors: weight of a term = (1 + ln count) x ln((n + 1) / df), n the
 * sentences of the story that count, df those of them that hold the term.
 *
 * <p>Example: in a story of 9 sentences a term that one of them holds once weighs ln 10 = 2.303;
 * one that all hold weighs ln(10/9) = .105.
 */
final class StoryWeights {
  private final int[][] hashes;
  private final float[][] weights;
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final int counted;

  /** By term; made when all pairs are asked for. */
  private Map<Integer, Holders> holders;

  StoryWeights(List<TermCounts> sentences, List<Boolean> isCounted) {
    int count = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (isCounted.get(i)) {
        count++;
        for (int hash : sentences.get(i).hashes()) {
          frequency.merge(hash, 1, Integer::sum);
        }
      }
    }
    counted = count;
    hashes = new int[sentences.size()][];
    weights = new float[sentences.size()][];
    for (int i = 0; i < sentences.size(); i++) {
      TermCounts terms = sentences.get(i);
      hashes[i] = terms.hashes();
      weights[i] = new float[hashes[i].length];
      double squares = 0;
      for (int t = 0; t < hashes[i].length; t++) {
        double weight = (1 + Math.log(terms.counts()[t])) * rarity(hashes[i][t]);
        weights[i][t] = (float) weight;
        squares += weight * weight;
      }
      float norm = (float) Math.sqrt(squares);
      for (int t = 0; t < weights[i].length && norm > 0; t++) {
        weights[i][t] /= norm;
      }
    }
  }

  private double rarity(int hash) {
    return Math.log((counted + 1.0) / frequency.getOrDefault(hash, 1));
  }

  /** ln((n + 1) / df) of a term. */
  double rarity(String term) {
    return rarity(term.hashCode());
  }

  /** Cosine of two sentences, 0 to 1. */
  double cosine(int first, int second) {
    int[] a = hashes[first];
    int[] b = hashes[second];
    float[] weightsOfA = weights[first];
    float[] weightsOfB = weights[second];
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        dot += (double) weightsOfA[i++] * weightsOfB[j++];
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot;
  }

  /**
   * Cosines of one sentence with all, by index: the same numbers as {@link #cosine}, several times
   * faster, because of each term only the sentences that hold it are visited.
   */
  double[] cosines(int first) {
    double[] dots = new double[hashes.length];
    for (int t = 0; t < hashes[first].length; t++) {
      Holders of = holders().get(hashes[first][t]);
      double weight = weights[first][t];
      for (int h = 0; h < of.size; h++) {
        dots[of.sentences[h]] += weight * of.weights[h];
      }
    }
    return dots;
  }

  private Map<Integer, Holders> holders() {
    if (holders == null) {
      holders = new HashMap<>();
      for (int i = 0; i < hashes.length; i++) {
        for (int t = 0; t < hashes[i].length; t++) {
          holders.computeIfAbsent(hashes[i][t], hash -> new Holders()).add(i, weights[i][t]);
        }
      }
    }
    return holders;
  }

  /** The sentences that hold a term, with its weight in each. */
  private static final class Holders {
    private int[] sentences = new int[1];
    private float[] weights = new float[1];
    private int size;

    private void add(int sentence, float weight) {
      if (size == sentences.length) {
        sentences = Arrays.copyOf(sentences, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      sentences[size] = sentence;
      weights[size++] = weight;
    }
  }
}
