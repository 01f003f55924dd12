package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When: a day of the week, a day of the year, or a year.
 *
 * <p>Worked example: {@code The pier burnt down on Monday} and {@code The pier burnt down on Sunday
 * night} differ; {@code on Monday} and {@code on 4 June} are not compared, nor are two days of
 * which one outlet names both.
 *
 * <p>The day behind a verb of saying is not compared: it is the speaker's. Caveat: elsewhere the
 * day on which somebody said it may be read for the day on which it happened. On 260 stories three
 * rows came before that rule, one of them right; so the rows stand side by side.
 */
final class DaySlot extends FirmSlot {
  static final String LABEL = "day";

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)"
          + "|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b" + ComparableText.WEEKDAY + "(?! [Tt]imes)\\b");

  private static final Pattern DAY_OF_YEAR =
      Pattern.compile("\\b" + MONTH + "\\s(?<day>[1-3]?\\d)(?:st|nd|rd|th)?(?![\\d.,]*\\d)");

  private static final Pattern DAY_BEFORE_MONTH =
      Pattern.compile("(?<![\\d.,$€£])(?<day>[1-3]?\\d)(?:st|nd|rd|th)?\\s" + MONTH);

  private static final Pattern YEAR =
      Pattern.compile("\\b(?:in|since)\\s(?<year>(?:19|20)\\d\\d)\\b");

  /** "the mayor said on late Monday" tells when it was said. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:said|says|told(?:\\s\\p{L}+){1,2}|announced|added|wrote|tweeted|reported|confirmed)"
              + "(?:\\s(?:on|late|early|in|a|statement)){0,4}\\s$");

  private static final int LETTERS = 3;

  @Override
  public String label() {
    return LABEL;
  }

  @Override
  public String meaning() {
    return "On which day or in which year it happens.";
  }

  @Override
  List<Filling> fillings(ToldSentence sentence) {
    var fillings = new ArrayList<Filling>();
    Matcher weekday = WEEKDAY.matcher(sentence.text());
    while (weekday.find()) {
      if (SAID.matcher(sentence.text().substring(0, weekday.start())).find()) {
        continue;
      }
      add(fillings, "weekday", weekday.group(), weekday.group(), sentence);
    }
    for (Pattern pattern : List.of(DAY_OF_YEAR, DAY_BEFORE_MONTH)) {
      Matcher day = pattern.matcher(sentence.text());
      while (day.find()) {
        String month = day.group("month").substring(0, LETTERS);
        add(fillings, "date", day.group(), month + " " + day.group("day"), sentence);
      }
    }
    Matcher year = YEAR.matcher(sentence.text());
    while (year.find()) {
      add(fillings, "year", year.group("year"), year.group("year"), sentence);
    }
    return fillings;
  }

  private static void add(
      List<Filling> fillings, String topic, String value, String key, ToldSentence sentence) {
    fillings.add(new Filling(topic, value, Set.of(key.toLowerCase(Locale.ROOT)), sentence));
  }
}
