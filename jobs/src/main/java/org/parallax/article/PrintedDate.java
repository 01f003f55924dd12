package org.parallax.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date found in a printed line: {@code "By A. Writer Nov. 19, 2019 8:03 am ET"} holds {@code
 * "Nov. 19, 2019 8:03 am ET"}.
 *
 * @param printed the date as it stands in the line, with its time and zone
 * @param instant what it means; midnight UTC where no time, UTC where no zone is printed
 */
record PrintedDate(String printed, Instant instant) {

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:[-/.]|년 ?|年)(\\d{1,2})(?:[-/.]|월 ?|月)(\\d{1,2})(?!\\d)[일日]?");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of| de)?[ -](\\p{L}{3,12})\\.?,?(?: de)?["
              + " -]?(\\d{4})");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<!\\d)|(?<=\\d{4}))(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s?"
              + "(?:([AaPp])\\.?[Mm]\\.?(?![a-z]))?(?!\\d)");
  private static final Pattern ZONE =
      Pattern.compile("\\s?\\(?(?:(?:UTC|GMT)?([+-]\\d{2}):?(\\d{2})(?!\\d)|([A-Z]{1,4}T?C?)\\b)");
  private static final Pattern LATER = Pattern.compile("(?i)(?:last )?(?:updated|modified)\\b");

  /** Abbreviations of news pages; CST, IST and BST read as in American, Indian, British papers. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EET", ZoneOffset.ofHours(2)),
          Map.entry("MSK", ZoneOffset.ofHours(3)),
          Map.entry("IST", ZoneOffset.ofHoursMinutes(5, 30)),
          Map.entry("SGT", ZoneOffset.ofHours(8)),
          Map.entry("HKT", ZoneOffset.ofHours(8)),
          Map.entry("JST", ZoneOffset.ofHours(9)),
          Map.entry("KST", ZoneOffset.ofHours(9)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CT", ZoneId.of("America/Chicago")),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MT", ZoneId.of("America/Denver")),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PT", ZoneId.of("America/Los_Angeles")),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)));

  private static final Map<String, Month> MONTHS = months();

  /** A line longer than this is no dateline; times and dates further apart are not one date. */
  private static final int LONGEST_LINE = 400;

  private static final int FARTHEST_TIME = 16;

  /** The first date of a line; a date of publication goes before one of updating. */
  static Optional<PrintedDate> in(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    Matcher later = LATER.matcher(line);
    if (later.find()) {
      Optional<PrintedDate> before = first(line.substring(0, later.start()));
      if (before.isPresent()) {
        return before;
      }
    }
    return first(line);
  }

  private static Optional<PrintedDate> first(String line) {
    return day(line)
        .map(
            day -> {
              int start = day.start();
              int end = day.end();
              Instant instant = day.date().atStartOfDay(ZoneOffset.UTC).toInstant();
              Optional<Clock> clock = clock(line, day);
              if (clock.isPresent()) {
                start = Math.min(start, clock.get().start());
                end = Math.max(end, clock.get().end());
                instant =
                    day.date().atTime(clock.get().time()).atZone(clock.get().zone()).toInstant();
              }
              return new PrintedDate(line.substring(start, end).strip(), instant);
            });
  }

  private record Day(int start, int end, LocalDate date) {}

  private record Clock(int start, int end, LocalTime time, ZoneId zone) {}

  private static Optional<Day> day(String line) {
    Matcher m = YEAR_FIRST.matcher(line);
    if (m.find()) {
      return day(m, number(m, 1), number(m, 2), number(m, 3));
    }
    m = MONTH_DAY_YEAR.matcher(line);
    while (m.find()) {
      Month month = MONTHS.get(m.group(1).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(m, number(m, 3), month.getValue(), number(m, 2));
      }
    }
    m = DAY_MONTH_YEAR.matcher(line);
    while (m.find()) {
      Month month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(m, number(m, 3), month.getValue(), number(m, 1));
      }
    }
    m = NUMBERS.matcher(line);
    if (m.find()) {
      int first = number(m, 1);
      int second = number(m, 3);
      // With dots the day comes first everywhere but in a few American designs; with slashes only
      // a number above 12 tells. What cannot be told apart is no date: a wrong one does more harm.
      if (first > 12 || first == second || (m.group(2).equals(".") && second <= 12)) {
        return day(m, number(m, 4), second, first);
      }
      if (second > 12) {
        return day(m, number(m, 4), first, second);
      }
    }
    return Optional.empty();
  }

  private static Optional<Day> day(MatchResult match, int year, int month, int day) {
    try {
      return Optional.of(new Day(match.start(), match.end(), LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Clock> clock(String line, Day day) {
    Optional<Clock> nearest = Optional.empty();
    Matcher m = TIME.matcher(line);
    int from = 0;
    while (from < line.length() && m.find(from)) {
      boolean overlaps = m.start() < day.end() && m.end() > day.start();
      from = overlaps ? Math.max(day.end(), m.start() + 1) : m.end();
      boolean isTime = m.group(2) != null || m.group(4) != null;
      if (overlaps || !isTime) {
        continue;
      }
      boolean after = m.start() >= day.end();
      int distance = after ? m.start() - day.end() : day.start() - m.end();
      Optional<Clock> clock = clock(line, m);
      if (clock.isPresent() && distance <= FARTHEST_TIME) {
        nearest = clock;
      }
      if (after) {
        break;
      }
    }
    return nearest;
  }

  private static Optional<Clock> clock(String line, Matcher m) {
    int hour = number(m, 1);
    int minute = m.group(2) == null ? 0 : number(m, 2);
    int second = m.group(3) == null ? 0 : number(m, 3);
    if (m.group(4) != null) {
      boolean afternoon = m.group(4).equalsIgnoreCase("p");
      hour = hour == 12 ? (afternoon ? 12 : 0) : hour + (afternoon ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    int end = m.end();
    ZoneId zone = ZoneOffset.UTC;
    Matcher z = ZONE.matcher(line).region(m.end(), line.length());
    if (z.lookingAt()) {
      if (z.group(1) != null && Math.abs(Integer.parseInt(z.group(1))) < 18) {
        zone = ZoneOffset.of(z.group(1) + ":" + z.group(2));
        end = z.end();
      } else if (z.group(3) != null && ZONES.containsKey(z.group(3))) {
        zone = ZONES.get(z.group(3));
        end = z.end();
      }
    }
    return Optional.of(new Clock(m.start(), end, LocalTime.of(hour, minute, second), zone));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /** Month names and short forms of the languages that news feeds print most (CLDR). */
  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    List<Locale> locales =
        List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("pt"),
            Locale.forLanguageTag("nl"));
    for (Locale locale : locales) {
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month);
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
