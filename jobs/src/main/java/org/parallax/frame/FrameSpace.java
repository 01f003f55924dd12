package org.parallax.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that stand for an article, learnt from the articles of a training set.
 *
 * <p>Lemmas and pairs count by inverse document frequency and together have length 1. Densities
 * (cues, voices) become standard scores, cut at three, divided by the root of their number, so that
 * a hundred of them weigh about as much as all lemmas: a few hundred labelled articles teach more
 * about a hundred densities than about ten thousand lemmas.
 *
 * <p>Worked example: of nine articles four have {@code lemma:tax}: its scale is ln(10 / 5) = .69.
 */
public final class FrameSpace {

  /** What fewer articles have is an occasion; what more than this share has, tells nothing. */
  private static final int LEAST_ARTICLES = 3;

  private static final double MOST_ARTICLES = 0.9;
  private static final int MOST_LEMMAS = 20_000;
  private static final double CUT = 3;

  /**
   * A dimension.
   *
   * @param name name of a term
   * @param center what is taken off its value
   * @param scale what the rest is multiplied by
   */
  public record Dimension(String name, double center, double scale) {
    private boolean isLemma() {
      return name.startsWith(FrameTerms.LEMMA);
    }
  }

  /**
   * A place in the space.
   *
   * @param indices dimensions in which it is not 0, ascending
   * @param values its values there
   */
  @SuppressWarnings("ArrayRecordComponent") // read by a solver that wants arrays; never compared
  public record Point(int[] indices, double[] values) {}

  private final List<Dimension> dimensions;
  private final Map<String, Integer> lemmas = new TreeMap<>();
  private final List<Integer> densities = new ArrayList<>();

  /** A space of known dimensions. */
  public FrameSpace(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
    for (int i = 0; i < dimensions.size(); i++) {
      if (dimensions.get(i).isLemma()) {
        lemmas.put(dimensions.get(i).name(), i);
      } else {
        densities.add(i);
      }
    }
  }

  /** Learns a space from the terms of articles. */
  public static FrameSpace of(List<? extends SortedMap<String, Double>> articles) {
    SortedMap<String, Integer> frequencies = new TreeMap<>();
    for (SortedMap<String, Double> terms : articles) {
      terms.keySet().forEach(name -> frequencies.merge(name, 1, Integer::sum));
    }
    List<Dimension> lemmas = new ArrayList<>();
    List<Dimension> densities = new ArrayList<>();
    frequencies.forEach(
        (name, frequency) -> {
          if (frequency < LEAST_ARTICLES) {
            return;
          }
          if (!name.startsWith(FrameTerms.LEMMA)) {
            densities.add(density(name, articles));
          } else if (frequency <= MOST_ARTICLES * articles.size()) {
            lemmas.add(
                new Dimension(name, 0, Math.log((articles.size() + 1.0) / (frequency + 1.0))));
          }
        });
    // The smallest scales are the most frequent lemmas.
    lemmas.sort(Comparator.comparingDouble(Dimension::scale).thenComparing(Dimension::name));
    List<Dimension> kept = new ArrayList<>(densities);
    kept.addAll(lemmas.subList(0, Math.min(MOST_LEMMAS, lemmas.size())));
    return new FrameSpace(kept);
  }

  private static Dimension density(
      String name, List<? extends SortedMap<String, Double>> articles) {
    double mean =
        articles.stream().mapToDouble(terms -> terms.getOrDefault(name, 0.0)).average().orElse(0);
    double squares =
        articles.stream()
            .mapToDouble(terms -> Math.pow(terms.getOrDefault(name, 0.0) - mean, 2))
            .sum();
    double deviation = Math.sqrt(squares / articles.size());
    return new Dimension(name, mean, deviation < 1e-9 ? 0 : 1 / deviation);
  }

  /** Its dimensions by index. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** Where an article stands. */
  public Point point(SortedMap<String, Double> terms) {
    NavigableMap<Integer, Double> values = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      Integer index = lemmas.get(term.getKey());
      if (index != null) {
        double value = term.getValue() * dimensions.get(index).scale();
        values.put(index, value);
        squares += value * value;
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    values.replaceAll((index, value) -> value / length);
    double root = Math.sqrt(densities.size());
    for (int index : densities) {
      Dimension dimension = dimensions.get(index);
      double score =
          (terms.getOrDefault(dimension.name(), 0.0) - dimension.center()) * dimension.scale();
      values.put(index, Math.max(-CUT, Math.min(CUT, score)) / root);
    }
    int[] indices = values.navigableKeySet().stream().mapToInt(Integer::intValue).toArray();
    return new Point(indices, Arrays.stream(indices).mapToDouble(values::get).toArray());
  }
}
