package org.parallax.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How numbers and dates are written on a page: rounded for the eye, exact in the {@code value} of
 * the {@code <data>} element or the {@code datetime} of the {@code <time>} element around them.
 */
final class Figures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Figures() {}

  /** A value in its unit: {@code 18.9}, or {@code 41.2%} for a share. */
  static void value(Markup page, double value, boolean share) {
    page.leaf("data", shown(value, share), "value", exact(value));
  }

  /** The same as plain text. */
  static String shown(double value, boolean share) {
    return share ? percent(value) : rate(value);
  }

  /** A difference, always with its sign; of shares in percentage points. */
  static void difference(Markup page, double value, boolean share) {
    String size = share ? decimals(value * 100, 1) + " pts" : rate(value);
    String sign = size.startsWith("\u2212") || size.matches("0[.0]*( pts)?") ? "" : "+";
    page.leaf("data", sign + size, "value", exact(value));
  }

  /** A count, or a sum that need not be whole. */
  static void count(Markup page, double value) {
    page.leaf("data", count(value), "value", exact(value));
  }

  /** A count as plain text: {@code 1,204}. */
  static String count(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value).replace('-', '\u2212')
        : rate(value);
  }

  /** {@code 1 article}, {@code 4 articles}. */
  static String counted(long count, String noun) {
    return count((double) count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** Two decimals below ten, one below a thousand. */
  static String rate(double value) {
    double size = Math.abs(value);
    return decimals(value, size < 9.995 ? 2 : size < 999.95 ? 1 : 0);
  }

  static String percent(double share) {
    return decimals(share * 100, 1) + "%";
  }

  /** {@code 1/3} where a weight is one part of a whole number, otherwise two decimals. */
  static String weight(double weight) {
    if (weight <= 0) {
      return rate(weight);
    }
    long parts = Math.round(1 / weight);
    boolean whole = Math.abs(weight * parts - 1) < 1e-6;
    return !whole ? rate(weight) : parts == 1 ? "1" : "1/" + parts;
  }

  /** The moment in UTC; the hour is left out where the source gave only a day (midnight). */
  static void moment(Markup page, Instant moment) {
    page.leaf("time", moment(moment), "datetime", moment.toString());
  }

  static String moment(Instant moment) {
    boolean dayOnly = Math.floorMod(moment.getEpochSecond(), 86_400L) == 0;
    return (dayOnly ? DAY : MINUTE).format(moment);
  }

  /** The number as the table holds it, whole numbers without a fraction. */
  static String exact(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  static String decimals(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    // A tiny negative number is rounded to "-0.00", which reads like a direction.
    return text.matches("-0[.0]*") ? text.substring(1) : text.replace('-', '\u2212');
  }
}
