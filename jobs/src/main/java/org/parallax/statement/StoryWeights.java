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
  /** The terms of the story by their hash, ascending; a term's place here is its number. */
  private final int[] terms;

  /** By term. */
  private final int[] frequency;

  /** By sentence the numbers of its terms, ascending, and their weights. */
  private final int[][] numbers;

  private final float[][] weights;
  private final int counted;

  /** Where the holders of a term begin in the two below; made when all pairs are asked for. */
  private int[] holdersFrom;

  private int[] holders;
  private float[] heldWeights;

  StoryWeights(List<TermCounts> sentences, List<Boolean> isCounted) {
    terms = distinct(sentences);
    frequency = new int[terms.length];
    numbers = new int[sentences.size()][];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbersOf(sentences.get(i).hashes());
      if (isCounted.get(i)) {
        count++;
        for (int term : numbers[i]) {
          frequency[term]++;
        }
      }
    }
    counted = count;
    double[] rarity = IntStream.range(0, terms.length).mapToDouble(this::rarityOf).toArray();
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

  private static int[] distinct(List<TermCounts> sentences) {
    int[] all =
        sentences.stream().flatMapToInt(sentence -> Arrays.stream(sentence.hashes())).toArray();
    Arrays.sort(all);
    int size = 0;
    for (int hash : all) {
      if (size == 0 || all[size - 1] != hash) {
        all[size++] = hash;
      }
    }
    return Arrays.copyOf(all, size);
  }

  /** Both ascend, so one walk would do; a sentence has few of a large story's terms. */
  private int[] numbersOf(int[] hashes) {
    int[] found = new int[hashes.length];
    int from = 0;
    for (int t = 0; t < hashes.length; t++) {
      found[t] = Arrays.binarySearch(terms, from, terms.length, hashes[t]);
      from = found[t];
    }
    return found;
  }

  private double rarityOf(int term) {
    return Math.log((counted + 1.0) / Math.max(1, frequency[term]));
  }

  /** ln((n + 1) / df) of a term. */
  double rarity(String term) {
    int number = Arrays.binarySearch(terms, term.hashCode());
    return number < 0 ? Math.log(counted + 1.0) : rarityOf(number);
  }

  /** Cosine of two sentences, 0 to 1. */
  double cosine(int first, int second) {
    int[] a = numbers[first];
    int[] b = numbers[second];
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
    holdersFrom = new int[terms.length + 1];
    for (int[] ofSentence : numbers) {
      for (int term : ofSentence) {
        holdersFrom[term + 1]++;
      }
    }
    for (int term = 0; term < terms.length; term++) {
      holdersFrom[term + 1] += holdersFrom[term];
    }
    int[] next = Arrays.copyOf(holdersFrom, terms.length);
    holders = new int[holdersFrom[terms.length]];
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
