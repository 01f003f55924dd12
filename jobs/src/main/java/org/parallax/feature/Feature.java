package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * One measure of an article. Everything about it stands in its own class: what it is, its unit, the
 * source, an example, the caveat. It is registered by one line in {@link Features#ALL}; tables,
 * report and dictionary loop over that list.
 *
 * <p>A measure is a ratio, so that it can be summed over articles without losing its denominator:
 * value = {@link #scale()} x numerator / denominator.
 */
public interface Feature {

  /** Name in the tables: the class name in snake_case. */
  default String name() {
    return FeatureName.of(getClass());
  }

  /** What one step of the value is, for example {@code per 1,000 words}. */
  String unit();

  /** What is measured and how to read it, in one or two sentences, for the dictionary. */
  String definition();

  /** Factor between ratio and value: 1000 for rates per 1,000 words, else 1. */
  default double scale() {
    return 1;
  }

  /** Whether it means something outside English. */
  default boolean isEnglishOnly() {
    return true;
  }

  /** The voices it is measured for; the row {@code all} is always there. */
  default List<Voice> voices() {
    return List.of(Voice.values());
  }

  /**
   * The rows of {@code cues} (or the voices) that the numerator counts; empty for plain lengths.
   */
  default List<Evidence> evidence() {
    return List.of();
  }

  /**
   * Where a number comes from.
   *
   * @param family family of cues, or the label of a voice
   * @param cueClass class of the family; null for all of it
   */
  record Evidence(String family, String cueClass) {}

  /**
   * Measures an article.
   *
   * @param voice the voice to listen to; empty for all of them
   */
  Ratio measure(AnnotatedArticle article, Optional<Voice> voice);

  /** Numerator and denominator of a measure. */
  record Ratio(double numerator, double denominator) {
    /** A plain count: the denominator is one article. */
    static Ratio count(double number) {
      return new Ratio(number, 1);
    }

    /** Nothing to measure. */
    static final Ratio UNDEFINED = new Ratio(0, 0);
  }
}
