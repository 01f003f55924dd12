package org.parallax.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the dates that feeds, data sets and pages print.
 *
 * <p>Example: {@code "Nov. 19, 2019 8:03 am ET"} is 2019-11-19T13:03:00Z; {@code "2019-11-19"} is
 * its midnight in UTC; {@code "None"}, which Python tools write for a missing date, is {@link
 * Absent}; {@code "03/04/2019"} is {@link Invalid}, since March cannot be told from April.
 *
 * <p>Caveat: a time without a zone is taken as UTC, so it may be off by half a day.
 */
public final class PublishedDate {

  /** What a printed date turned out to be. */
  public sealed interface Parsed permits At, Absent, Invalid {}

  /**
   * A date that was understood.
   *
   * @param instant moment of publication
   */
  public record At(Instant instant) implements Parsed {}

  /** No date was given. */
  public record Absent() implements Parsed {}

  /**
   * Something was given that is no date of publication.
   *
   * @param reason why, one clause for the user
   * @param isOutOfRange whether it is a date, but none on which the article can have appeared
   */
  public record Invalid(String reason, boolean isOutOfRange) implements Parsed {}

  private static final Set<String> ABSENT =
      Set.of(
          "", "none", "null", "n/a", "na", "nan", "nat", "nil", "undefined", "unknown", "-", "--");

  /** The first newspapers are older, but a date before this is an error far more often. */
  private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

  private static final Pattern EPOCH_SECONDS = Pattern.compile("-?\\d{9,10}(?:\\.\\d{1,9})?");
  private static final Pattern EPOCH_MILLISECONDS = Pattern.compile("\\d{12,13}");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?");
  private static final int LONGEST = 200;

  private PublishedDate() {}

  /**
   * Understands a printed date.
   *
   * @param printed the date as the record or the page shows it; null is absent
   * @param latestPlausible no article can have appeared later; the caller adds what its clock may
   *     err by
   */
  public static Parsed parse(String printed, Instant latestPlausible) {
    String text = printed == null ? "" : PageText.clean(printed).strip();
    if (ABSENT.contains(text.toLowerCase(Locale.ROOT))) {
      return new Absent();
    }
    if (text.length() > LONGEST) {
      return new Invalid("is longer than any date", false);
    }
    Optional<Instant> instant = epoch(text).or(() -> compact(text));
    instant = instant.isPresent() ? instant : PrintedDate.in(text).map(PrintedDate::instant);
    if (instant.isEmpty()) {
      return new Invalid("cannot be read as one day", false);
    }
    if (instant.get().equals(Instant.EPOCH)) {
      return new Invalid(
          "is the zero of the computer clock, which stands for a missing date", true);
    }
    if (instant.get().isAfter(latestPlausible)) {
      return new Invalid("lies in the future", true);
    }
    if (instant.get().isBefore(EARLIEST)) {
      return new Invalid("lies before the year 1800", true);
    }
    return new At(instant.get());
  }

  private static Optional<Instant> epoch(String text) {
    if (EPOCH_SECONDS.matcher(text).matches()) {
      int dot = text.indexOf('.');
      return Optional.of(
          Instant.ofEpochSecond(Long.parseLong(dot < 0 ? text : text.substring(0, dot))));
    }
    if (EPOCH_MILLISECONDS.matcher(text).matches()) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
    }
    return Optional.empty();
  }

  /** {@code 20191119}, {@code 20191119T080300Z} and GDELT's {@code 20191119080300}. */
  private static Optional<Instant> compact(String text) {
    var m = COMPACT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String clock =
        m.group(4) == null
            ? "T00:00:00Z"
            : "T"
                + m.group(4)
                + ":"
                + m.group(5)
                + ":"
                + (m.group(6) == null ? "00" : m.group(6))
                + "Z";
    return PrintedDate.in(m.group(1) + "-" + m.group(2) + "-" + m.group(3) + clock)
        .map(PrintedDate::instant)
        .filter(at -> at.atZone(ZoneOffset.UTC).toLocalDate().isAfter(LocalDate.EPOCH));
  }
}
