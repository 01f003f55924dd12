package org.parallax.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What speaks against two groups of articles telling the same event although their words are alike:
 * names and numbers of the headlines and leads of one that no article of the other holds, and the
 * reverse. Two quakes, two matches, two dismissals of one week share their words and differ there.
 *
 * <p>foreign(A, B) = mean over the tellings of A of the share of their names, by weight in their
 * vectors, that no telling of B holds anywhere in the compared text; opposition = √(foreign(A, B) ·
 * foreign(B, A)): a short report that leaves names out opposes nobody. The mean score of two groups
 * is multiplied by (1 − .2 · opposition of names) · (1 − .2 · opposition of numbers).
 *
 * <p>Example: all names of both leads foreign and half of the numbers: .8 · .9 = .72.
 *
 * <p>Where the leads of two groups name altogether others (opposition of {@value #DISJOINT} or
 * more, every name counted, two or more in each lead) the factor is 0: no story is told without one
 * name in common, and no likeness of words outweighs it.
 *
 * <p>Otherwise only what at least two tellings of the component hold may speak: a name of one
 * article alone is a witness, a reporter, a photographer. Of a group the {@value #CORE} tellings
 * that joined first speak, and all are listened to.
 *
 * <p>Source: issue 4 ("numbers and places that differ speak against a merge"); the form is ours,
 * data/NUMBERS.md has what it gains. Caveat: a toll that is revised counts as a foreign number, as
 * small as its part among the numbers of the lead; names in scripts without capitals are not seen.
 */
final class Opposition {

  private static final double WEIGHT = 0.2;
  private static final double DISJOINT = 0.8;
  private static final int LEAST_NAMES = 2;
  private static final int CORE = 10;
  private static final int SHOWN = 4;

  private final List<String> terms;
  private final Facts[] allNames;
  private final Facts[] names;
  private final Facts[] numbers;

  /** By label of a cluster: the terms that one of its tellings holds, and its first tellings. */
  private final BitSet[] held;

  private final int[][] core;

  /**
   * 1 + the factor of two clusters, {@code known[larger label][smaller label]}; 0 where it has not
   * been asked since one of them grew. Without it large components ask the same again and again.
   */
  private final float[][] known;

  /**
   * Terms of a telling's lead.
   *
   * @param ids ascending
   * @param weights of the vector
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Facts(int[] ids, double[] weights) {
    private static final Facts NONE = new Facts(new int[0], new double[0]);
  }

  private Opposition(
      List<String> terms, Facts[] allNames, Facts[] names, Facts[] numbers, BitSet[] held) {
    this.terms = terms;
    this.allNames = allNames;
    this.names = names;
    this.numbers = numbers;
    this.held = held;
    core = IntStream.range(0, held.length).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    int remembered = terms.isEmpty() ? 0 : held.length;
    known = IntStream.range(0, remembered).mapToObj(float[]::new).toArray(float[][]::new);
  }

  /** Of clusters of which nothing but the scores is known: it never speaks. */
  static Opposition none(int clusters) {
    Facts[] nothing = IntStream.range(0, clusters).mapToObj(i -> Facts.NONE).toArray(Facts[]::new);
    BitSet[] held = IntStream.range(0, clusters).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
    return new Opposition(List.of(), nothing, nothing, nothing, held);
  }

  /**
   * Of the tellings of a component.
   *
   * @param telling number of each article's telling, from 0 without gaps
   */
  static Opposition of(List<ComparedArticle> articles, int[] telling) {
    int tellings = IntStream.of(telling).max().orElse(-1) + 1;
    if (tellings < 2) {
      return none(tellings);
    }
    List<LeadFacts> leads = articles.stream().map(article -> LeadFacts.of(article.text())).toList();
    Map<String, Integer> ids = new TreeMap<>();
    List<String> terms = new ArrayList<>();
    for (LeadFacts lead : leads) {
      for (var facts : List.of(lead.names(), lead.numbers())) {
        for (String term : facts) {
          if (ids.putIfAbsent(term, terms.size()) == null) {
            terms.add(term);
          }
        }
      }
    }
    BitSet[] held = none(tellings).held;
    for (int i = 0; i < telling.length; i++) {
      for (String term : articles.get(i).vector().terms()) {
        Integer id = ids.get(term);
        if (id != null) {
          held[telling[i]].set(id);
        }
      }
    }
    BitSet several = heldBySeveral(held);
    BitSet all = new BitSet();
    all.set(0, terms.size());
    return new Opposition(
        terms,
        severalNames(facts(articles, telling, leads, LeadFacts::names, ids, all, tellings)),
        facts(articles, telling, leads, LeadFacts::names, ids, several, tellings),
        facts(articles, telling, leads, LeadFacts::numbers, ids, several, tellings),
        held);
  }

  /** One name proves nothing: tellings with fewer keep silent. */
  private static Facts[] severalNames(Facts[] names) {
    return Stream.of(names)
        .map(own -> own.ids.length < LEAST_NAMES ? Facts.NONE : own)
        .toArray(Facts[]::new);
  }

  private static BitSet heldBySeveral(BitSet[] held) {
    var once = new BitSet();
    var several = new BitSet();
    for (BitSet own : held) {
      BitSet again = (BitSet) own.clone();
      again.and(once);
      several.or(again);
      once.or(own);
    }
    return several;
  }

  private static Facts[] facts(
      List<ComparedArticle> articles,
      int[] telling,
      List<LeadFacts> leads,
      Function<LeadFacts, Iterable<String>> kind,
      Map<String, Integer> ids,
      BitSet wanted,
      int tellings) {
    List<SortedMap<Integer, Double>> weights = new ArrayList<>();
    for (int t = 0; t < tellings; t++) {
      weights.add(new TreeMap<>());
    }
    for (int i = 0; i < telling.length; i++) {
      for (String term : kind.apply(leads.get(i))) {
        double weight = articles.get(i).vector().weight(term);
        if (weight > 0 && wanted.get(ids.get(term))) {
          weights.get(telling[i]).merge(ids.get(term), weight, Math::max);
        }
      }
    }
    return weights.stream()
        .map(
            own ->
                new Facts(
                    own.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    own.values().stream().mapToDouble(Double::doubleValue).toArray()))
        .toArray(Facts[]::new);
  }

  /**
   * By what the mean score of two clusters is multiplied.
   *
   * @param a label of a cluster
   * @param b label of another
   * @return 0, or .64 to 1; 1 where no facts are known
   */
  double factor(int a, int b) {
    if (terms.isEmpty()) {
      return 1;
    }
    float[] row = known[Math.max(a, b)];
    int column = Math.min(a, b);
    if (row[column] == 0) {
      row[column] = (float) (1 + asked(a, b));
    }
    return row[column] - 1.0;
  }

  /** No less than the factor, and nothing to find out: 1 where it has not been asked yet. */
  double bound(int a, int b) {
    float one = terms.isEmpty() ? 0 : known[Math.max(a, b)][Math.min(a, b)];
    return one == 0 ? 1 : one - 1.0;
  }

  private double asked(int a, int b) {
    if (opposed(allNames, a, b) >= DISJOINT) {
      return 0;
    }
    return (1 - WEIGHT * opposed(names, a, b)) * (1 - WEIGHT * opposed(numbers, a, b));
  }

  private double opposed(Facts[] facts, int a, int b) {
    double there = foreign(facts, core[a], held[b]);
    return there == 0 ? 0 : Math.sqrt(there * foreign(facts, core[b], held[a]));
  }

  private static double foreign(Facts[] facts, int[] tellings, BitSet held) {
    double shares = 0;
    for (int telling : tellings) {
      Facts own = facts[telling];
      double all = 0;
      double foreign = 0;
      for (int i = 0; i < own.ids.length; i++) {
        all += own.weights[i];
        foreign += held.get(own.ids[i]) ? 0 : own.weights[i];
      }
      shares += all == 0 ? 0 : foreign / all;
    }
    return shares / tellings.length;
  }

  /**
   * The names and numbers that speak against two clusters, the weightiest first.
   *
   * @return for example {@code here: lomara, 6.1; there: teruna, 7.4}; null where nothing does
   */
  String terms(int a, int b) {
    String here = foreignTerms(core[a], held[b]);
    String there = foreignTerms(core[b], held[a]);
    return here.isEmpty() || there.isEmpty() ? null : "here: " + here + "; there: " + there;
  }

  private Facts shown(int telling) {
    return names[telling].ids.length == 0 ? allNames[telling] : names[telling];
  }

  private String foreignTerms(int[] tellings, BitSet held) {
    Map<String, Double> sums = new TreeMap<>();
    for (int telling : tellings) {
      for (Facts own : List.of(shown(telling), numbers[telling])) {
        for (int i = 0; i < own.ids.length; i++) {
          if (!held.get(own.ids[i])) {
            sums.merge(terms.get(own.ids[i]), own.weights[i], Double::sum);
          }
        }
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  /** Tells that cluster b was joined to a. */
  void join(int a, int b) {
    for (int other = 0; other < known.length; other++) {
      if (other != a) {
        known[Math.max(a, other)][Math.min(a, other)] = 0;
      }
    }
    held[a].or(held[b]);
    core[a] = IntStream.concat(IntStream.of(core[a]), IntStream.of(core[b])).limit(CORE).toArray();
  }
}
