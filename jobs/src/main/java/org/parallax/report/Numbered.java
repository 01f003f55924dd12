package org.parallax.report;

import java.util.Comparator;

/** Ids that end in a number, {@code t_81d8_9} before {@code t_81d8_18}. */
final class Numbered {
  static final Comparator<String> ORDER =
      Comparator.comparing(Numbered::stem)
          .thenComparingInt(Numbered::number)
          .thenComparing(Comparator.naturalOrder());

  private Numbered() {}

  private static String stem(String id) {
    return id.replaceAll("\\d{1,9}$", "");
  }

  private static int number(String id) {
    String digits = id.substring(stem(id).length());
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
