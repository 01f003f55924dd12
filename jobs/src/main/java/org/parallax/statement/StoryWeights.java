package org.parallax.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences of a story as vectors: weight of a term = (1 + ln count) x ln((n + 1) / df), n the
 * sentences of the story that count, df those of them that hold the term.
 *
 * <p>Example: in a story of 9 sentences a term that one of them holds once weighs ln 10 = 2.303;
 * one that all hold weighs ln(10/9) = .105.
 */
final class StoryWeights {
  private final TermNumbers terms = new TermNumbers();

  /** By number of the term. */
  private final int[] frequency;

  /** By sentence its terms by their hash, ascending, their numbers and their weights. */
  private final int[][] hashes;

  private final int[][] numbers;

  private final float[][] weights;
  private final int counted;

  /** Where the holders of a term begin in the two below; made when all pairs are asked for. */
  private int[] holdersFrom;

  private int[] holders;
  private float[] heldWeights;

  StoryWeights(List<TermCounts> sentences, List<Boolean> isCounted) {
    hashes = sentences.stream().map(TermCounts::hashes).toArray(int[][]::new);
    numbers = new int[hashes.length][];
    for (int i = 0; i < hashes.length; i++) {
      numbers[i] = Arrays.stream(hashes[i]).map(terms::add).toArray();
    }
    frequency = new int[terms.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (isCounted.get(i)) {
        count++;
        for (int term : numbers[i]) {
          frequency[term]++;
        }
      }
    }
    counted = count;
    double[] rarity = IntStream.range(0, frequency.length).mapToDouble(this::rarityOf).toArray();
    weights = new float[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      int[] counts = sentences.get(i).counts();
      weights[i] = new float[counts.length];
      double squares = 0;
      for (int t = 0; t < counts.length; t++) {
        double weight = (1 + Math.log(counts[t])) * rarity[numbers[i][t]];
        weights[i][t] = (float) weight;
        squares += weight * weight;
      }
      float norm = (float) Math.sqrt(squares);
      for (int t = 0; t < weights[i].length && norm > 0; t++) {
        weights[i][t] /= norm;
      }
    }
  }

  private double rarityOf(int term) {
    return Math.log((counted + 1.0) / Math.max(1, frequency[term]));
  }

  /** ln((n + 1) / df) of a term. */
  double rarity(String term) {
    int number = terms.of(term.hashCode());
    return number == TermNumbers.NONE ? Math.log(counted + 1.0) : rarityOf(number);
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
    if (holders == null) {
      findHolders();
    }
    double[] dots = new double[numbers.length];
    for (int t = 0; t < numbers[first].length; t++) {
      int term = numbers[first][t];
      double weight = weights[first][t];
      for (int h = holdersFrom[term]; h < holdersFrom[term + 1]; h++) {
        dots[holders[h]] += weight * heldWeights[h];
      }
    }
    return dots;
  }

  private void findHolders() {
    holdersFrom = new int[terms.size() + 1];
    for (int[] ofSentence : numbers) {
      for (int term : ofSentence) {
        holdersFrom[term + 1]++;
      }
    }
    for (int term = 0; term < terms.size(); term++) {
      holdersFrom[term + 1] += holdersFrom[term];
    }
    int[] next = Arrays.copyOf(holdersFrom, terms.size());
    holders = new int[holdersFrom[terms.size()]];
    heldWeights = new float[holders.length];
    for (int i = 0; i < numbers.length; i++) {
      for (int t = 0; t < numbers[i].length; t++) {
        int place = next[numbers[i][t]]++;
        holders[place] = i;
        heldWeights[place] = weights[i][t];
      }
    }
  }
}
