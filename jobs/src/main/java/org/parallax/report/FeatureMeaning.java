package org.parallax.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a measure means; the page explains it, groups measures by unit, and finds their evidence.
 *
 * @param name as in {@code story_features.feature}
 * @param unit measures of one unit share an axis, for example {@code per_1000_words} or {@code
 *     share of words}; what follows {@code per} or {@code of} names the denominator
 * @param definition one or two sentences
 * @param evidence the cues that are counted; empty where the measure has no spans, then its numbers
 *     are no links
 */
public record FeatureMeaning(String name, String unit, String definition, List<Evidence> evidence) {
  private static final Pattern DENOMINATOR =
      Pattern.compile("\\b(?:per(?: [0-9,]+)?|of(?: all)?) ([a-z][a-z ]*)$");

  /**
   * A kind of span.
   *
   * @param family family of cues, or {@code direct_quote} or {@code indirect_speech} for the
   *     stretches that others speak
   * @param cueClass one class of the family; null for the whole family
   */
  public record Evidence(String family, String cueClass) {
    public Evidence {
      cueClass = cueClass == null || cueClass.isBlank() ? null : cueClass;
    }
  }

  public FeatureMeaning {
    evidence = List.copyOf(evidence);
  }

  /**
   * Takes the family from the name where no evidence is declared: {@code hedges_per_1000_words}
   * starts with the family {@code hedge}. The longest family that fits is taken; none may fit.
   */
  public static FeatureMeaning named(
      String name, String unit, String definition, Collection<String> families) {
    List<Evidence> evidence =
        families.stream()
            .filter(family -> (name + "_").matches(Pattern.quote(family) + "s?_.*"))
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .map(family -> List.of(new Evidence(family, null)))
            .orElse(List.of());
    return new FeatureMeaning(name, unit, definition, evidence);
  }

  /** The unit in words: {@code per_1000_words} is {@code per 1,000 words}. */
  String unitInWords() {
    return unit.replace('_', ' ').replaceAll("\\b1000\\b", "1,000");
  }

  boolean isShare() {
    return unit.toLowerCase(Locale.ROOT).startsWith("share");
  }

  /** {@code words} for {@code per_1000_words}; empty where the unit names none. */
  String denominatorNoun() {
    Matcher matcher = DENOMINATOR.matcher(unitInWords().toLowerCase(Locale.ROOT));
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The name without the unit at its end, in words: {@code Hedges}. */
  String label() {
    String suffix = "_" + unit.replace(",", "").replace(' ', '_');
    String bare = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    return Words.label(bare);
  }
}
