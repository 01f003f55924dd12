package org.parallax.feature;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The class name of a feature in snake_case: {@code HedgesPer1000Words} is {@code
 * hedges_per_1000_words}. Every row of a feature asks for it, so it is made once for each class.
 */
final class FeatureName {

  private static final Pattern BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])");

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return BORDER.matcher(type.getSimpleName()).replaceAll("_").toLowerCase(Locale.ROOT);
        }
      };

  private FeatureName() {}

  static String of(Class<?> feature) {
    return NAMES.get(feature);
  }
}
