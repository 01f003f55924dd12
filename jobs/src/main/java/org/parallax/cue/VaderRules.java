package org.parallax.cue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How VADER turns the words of a text into weights: boosters, negation, capitals, idioms.
 *
 * <p>The word sets below are constants of the published algorithm (vaderSentiment 3.3.2, MIT
 * licence, Copyright 2016 C.J. Hutto), not a lexicon of ours: with other sets the figures would not
 * be VADER's.
 */
final class VaderRules {

  private static final double BOOST = 0.293;
  private static final double CAPITALS = 0.733;
  private static final double NEGATION = -0.74;
  private static final double[] DAMPING = {1, 0.95, 0.9};

  private static final Set<String> BOOSTERS =
      words(
          "absolutely amazingly awfully completely considerable considerably decidedly deeply"
              + " effing enormous enormously entirely especially exceptional exceptionally extreme"
              + " extremely fabulously flipping flippin frackin fracking fricking frickin frigging"
              + " friggin fully fuckin fucking fuggin fugging greatly hella highly hugely"
              + " incredible incredibly intensely major majorly more most particularly purely quite"
              + " really remarkably so substantially thoroughly total totally tremendous"
              + " tremendously uber unbelievably unusually utter utterly very");

  private static final Set<String> DAMPENERS =
      words(
          "almost barely hardly kinda kindof kind-of less little marginal marginally occasional"
              + " occasionally partly scarce scarcely slight slightly somewhat sorta sortof"
              + " sort-of");

  private static final Set<String> DAMPENING_PAIRS = Set.of("just enough", "kind of", "sort of");

  private static final Set<String> NEGATIONS =
      words(
          "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt"
              + " mustnt neither neednt never none nope nor not nothing nowhere oughtnt shant"
              + " shouldnt uhuh wasnt werent uh-uh without wont wouldnt rarely seldom despite");

  private static final Map<String, Double> IDIOMS =
      Map.of(
          "the shit", 3.0,
          "the bomb", 3.0,
          "bad ass", 1.5,
          "badass", 1.5,
          "bus stop", 0.0,
          "yeah right", -2.0,
          "kiss of death", -1.5,
          "to die for", 3.0,
          "beating heart", 3.1,
          "broken heart", -2.9);

  private final Map<String, Double> lexicon;

  VaderRules(Map<String, Double> lexicon) {
    this.lexicon = lexicon;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** One weight per word, 0 for words without sentiment. */
  double[] weights(List<String> words) {
    String[] raw = words.toArray(String[]::new);
    String[] lower = new String[raw.length];
    int capitals = 0;
    for (int i = 0; i < raw.length; i++) {
      lower[i] = raw[i].toLowerCase(Locale.ROOT);
      capitals += isCapitals(raw[i]) ? 1 : 0;
    }
    // Capitals stress a word only where other words are not in capitals.
    boolean mixed = 0 < capitals && capitals < raw.length;
    double[] weights = new double[raw.length];
    for (int i = 0; i < raw.length; i++) {
      boolean kindOf = lower[i].equals("kind") && i + 1 < raw.length && lower[i + 1].equals("of");
      if (lexicon.containsKey(lower[i]) && !isBooster(lower[i]) && !kindOf) {
        weights[i] = weight(raw, lower, i, mixed);
      }
    }
    return weights;
  }

  private double weight(String[] raw, String[] lower, int i, boolean mixed) {
    double weight = lexicon.get(lower[i]);
    if (lower[i].equals("no") && i + 1 < lower.length && lexicon.containsKey(lower[i + 1])) {
      weight = 0; // it negates the next word instead of counting itself
    }
    if (negatedByNo(lower, i)) {
      weight = lexicon.get(lower[i]) * NEGATION;
    }
    if (mixed && isCapitals(raw[i])) {
      weight += weight > 0 ? CAPITALS : -CAPITALS;
    }
    for (int distance = 1; distance <= DAMPING.length && distance <= i; distance++) {
      if (lexicon.containsKey(lower[i - distance])) {
        continue;
      }
      weight += boost(raw[i - distance], lower[i - distance], weight, mixed, distance);
      weight = negated(weight, lower, i, distance);
      if (distance == DAMPING.length) {
        weight = idiom(weight, lower, i);
      }
    }
    return least(weight, lower, i);
  }

  private static boolean negatedByNo(String[] lower, int i) {
    return (i > 0 && lower[i - 1].equals("no"))
        || (i > 1 && lower[i - 2].equals("no"))
        || (i > 2
            && lower[i - 3].equals("no")
            && (lower[i - 1].equals("or") || lower[i - 1].equals("nor")));
  }

  private static double boost(
      String raw, String lower, double weight, boolean mixed, int distance) {
    if (!isBooster(lower)) {
      return 0;
    }
    double boost = DAMPENERS.contains(lower) ? -BOOST : BOOST;
    if (weight < 0) {
      boost = -boost;
    }
    if (mixed && isCapitals(raw)) {
      boost += weight > 0 ? CAPITALS : -CAPITALS;
    }
    return boost * DAMPING[distance - 1];
  }

  private static double negated(double weight, String[] lower, int i, int distance) {
    String word = lower[i - distance];
    if (distance == 2) {
      if (word.equals("never") && isSoOrThis(lower[i - 1])) {
        return weight * 1.25;
      }
      if (word.equals("without") && lower[i - 1].equals("doubt")) {
        return weight;
      }
    } else if (distance == 3) {
      // "so" or "this" just before the word is enough, with or without "never": as the original.
      if ((word.equals("never") && isSoOrThis(lower[i - 2])) || isSoOrThis(lower[i - 1])) {
        return weight * 1.25;
      }
      if (word.equals("without")
          && (lower[i - 2].equals("doubt") || lower[i - 1].equals("doubt"))) {
        return weight;
      }
    }
    return NEGATIONS.contains(word) || word.contains("n't") ? weight * NEGATION : weight;
  }

  private static double idiom(double weight, String[] lower, int i) {
    String pair = lower[i - 1] + " " + lower[i];
    String pairBefore = lower[i - 2] + " " + lower[i - 1];
    String pairTwoBefore = lower[i - 3] + " " + lower[i - 2];
    String threeBefore = pairTwoBefore + " " + lower[i - 1];
    double changed = weight;
    for (String phrase :
        List.of(pair, lower[i - 2] + " " + pair, pairBefore, threeBefore, pairTwoBefore)) {
      if (IDIOMS.containsKey(phrase)) {
        changed = IDIOMS.get(phrase);
        break;
      }
    }
    if (i + 1 < lower.length) {
      String pairAfter = lower[i] + " " + lower[i + 1];
      changed = IDIOMS.getOrDefault(pairAfter, changed);
      if (i + 2 < lower.length) {
        changed = IDIOMS.getOrDefault(pairAfter + " " + lower[i + 2], changed);
      }
    }
    for (String phrase : List.of(threeBefore, pairTwoBefore, pairBefore)) {
      if (DAMPENING_PAIRS.contains(phrase)) {
        changed -= BOOST;
      }
    }
    return changed;
  }

  private double least(double weight, String[] lower, int i) {
    if (i == 0 || !lower[i - 1].equals("least") || lexicon.containsKey("least")) {
      return weight;
    }
    boolean comparison = i > 1 && (lower[i - 2].equals("at") || lower[i - 2].equals("very"));
    return comparison ? weight : weight * NEGATION;
  }

  private static boolean isBooster(String lower) {
    return BOOSTERS.contains(lower) || DAMPENERS.contains(lower);
  }

  private static boolean isSoOrThis(String word) {
    return word.equals("so") || word.equals("this");
  }

  /** As Python's {@code isupper}: some letter has a case, and none is in lower case. */
  private static boolean isCapitals(String word) {
    boolean capital = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int letter = word.codePointAt(i);
      if (Character.isLowerCase(letter) || Character.isTitleCase(letter)) {
        return false;
      }
      capital |= Character.isUpperCase(letter);
    }
    return capital;
  }
}
