package org.parallax.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article as weights of its terms: a sparse vector of length 1 (or empty).
 *
 * <p>Example: {alibaba 2, memo 1, china 1} and {alibaba 1, memo 2, apple 2} have cosine 4 / (√6 ·
 * 3) = 0.5443.
 */
public final class TermVector {

  /**
   * By hash code, then alphabetically: comparing two numbers is ten times faster than two words,
   * and a hash code of a String is the same on every JVM.
   */
  private static final Comparator<String> ORDER =
      Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

  private final String[] terms;
  private final double[] weights;
  private final int[] hashes;

  private TermVector(String[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
    hashes = Stream.of(terms).mapToInt(String::hashCode).toArray();
  }

  /** The vector of these weights, divided by their Euclidean norm; zero weights are left out. */
  public static TermVector of(SortedMap<String, Double> weights) {
    double squares = weights.values().stream().mapToDouble(w -> w * w).sum();
    double norm = Math.sqrt(squares);
    var kept =
        weights.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .sorted(Map.Entry.comparingByKey(ORDER))
            .toList();
    return new TermVector(
        kept.stream().map(Map.Entry::getKey).toArray(String[]::new),
        kept.stream().mapToDouble(entry -> entry.getValue() / norm).toArray());
  }

  /** A vector out of what {@link #terms} and {@link #weights} gave, for example from a file. */
  public static TermVector of(String[] terms, double[] weights) {
    return new TermVector(terms.clone(), weights.clone());
  }

  /** The terms, in an order that is the same for all vectors. */
  public String[] terms() {
    return terms.clone();
  }

  /** The weight of each term. */
  public double[] weights() {
    return weights.clone();
  }

  /** Number of terms with a weight. */
  public int size() {
    return terms.length;
  }

  /**
   * Cosine with another vector, 0 where they share no term. The products are added in the order of
   * the terms, so that the last digit never depends on anything else.
   */
  public double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        order = terms[i].compareTo(other.terms[j]);
      }
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /**
   * The heaviest single words, by which candidates are looked up; equal weights in the order of the
   * terms. Pairs of words are left out: in an index they are bad keys (grouping.md, section 5).
   */
  public List<String> top(int count) {
    return IntStream.range(0, terms.length)
        .filter(i -> !StoryTerms.isPair(terms[i]))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> terms[i]))
        .limit(count)
        .map(i -> terms[i])
        .toList();
  }

  /** The terms that add most to the cosine with another vector, the strongest first. */
  public List<SharedTerm> sharedTerms(TermVector other, int count) {
    return IntStream.range(0, terms.length)
        .mapToObj(i -> new SharedTerm(terms[i], weights[i] * other.weight(terms[i])))
        .filter(shared -> shared.product() > 0)
        .sorted(
            Comparator.comparingDouble((SharedTerm shared) -> -shared.product())
                .thenComparing(SharedTerm::term))
        .limit(count)
        .toList();
  }

  /** The weight of a term, 0 where the article does not hold it. */
  public double weight(String term) {
    int index = Arrays.binarySearch(terms, term, ORDER);
    return index < 0 ? 0 : weights[index];
  }

  /**
   * A term of both articles.
   *
   * @param term word, number or {@code first_second}
   * @param product of the two weights: its part of the cosine
   */
  public record SharedTerm(String term, double product) {}
}
