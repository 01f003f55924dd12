package org.parallax.article;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the line that tells when an article appeared and who wrote it: {@code "By A. Writer"},
 * {@code "November 15, 2025"}, {@code "Published 11:34 PM EST Nov 19, 2019"}, {@code "2 min read"}.
 *
 * <p>Caveat: a name that stands alone is no byline unless {@link PageHead} finds it beside a date.
 */
final class Dateline {

  private static final int MOST_WORDS = 24;

  private static final Pattern AGE =
      Pattern.compile(
          "\\W{0,3}(?:(?:published|posted|updated|last updated|modified)\\W{0,3})?(?:about |over"
              + " |~)?(?:an?|\\d{1,3})["
              + " -]?(?:min(?:ute)?s?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)(?:["
              + " -](?:read|ago|listen))(?: time)?\\b.{0,40}",
          CASE_INSENSITIVE);

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\W{0,3}(?:first |last |originally )?(?:published|posted|updated|modified|last"
              + " updated|created)(?:\\s?:|\\s(?:on|at)?\\s?(?=\\S{0,12}\\d)|"
              + " (?:mon|tue|wed|thu|fri|sat|sun)).{0,100}",
          CASE_INSENSITIVE);

  /** Words that go with a date; what else the line holds is counted. */
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "\\b(?:first|last|originally|published|posted|updated|modified|created|date|on|at|by|am|pm|"
              + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|an?|hours?|min(?:ute)?s?|days?|ago|"
              + "read|time|comments?|local|e[sd]?t|gmt|utc|ist|p[sd]?t|c[sde]t|b?st|t|z|source|topic|in|and)\\b",
          CASE_INSENSITIVE);

  private static final Pattern BY =
      Pattern.compile(
          "\\W{0,2}(?:(?:written|posted|reported|story|words|report|text|analysis|review)"
              + " by:?|author:|by:?)\\s+(?=\\p{Lu})",
          CASE_INSENSITIVE);

  private static final Pattern END_OF_NAME =
      Pattern.compile(
          "(?:\\s*(?:[|•·–—]|\\s-\\s|\\s\\S*@|\\d|\\b(?:updated|published|posted|last"
              + " updated)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"
              + " \\d)).*",
          CASE_INSENSITIVE);

  private static final Pattern HANDLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]{1,20} ?){2,4}\\W{0,3}(?:[\\w.]{0,30}@[\\w.]{2,40}\\W{0,2})");
  private static final Pattern HANDLE_ONLY =
      Pattern.compile("[\\w.]{0,40}@[\\w.]{2,60}(?: @\\w{2,40})?");
  private static final Pattern FULL_NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]{0,20}\\.? ){1,3}\\p{Lu}[\\p{L}’'-]{1,20}");

  private Dateline() {}

  /** Whether the block tells a date, an author or the time it takes to read, and nothing else. */
  static boolean isDateline(Block block) {
    if (block.words() > MOST_WORDS || (block.isProse() && !isByline(block))) {
      return false;
    }
    String text = block.text();
    return isByline(block)
        || AGE.matcher(text).matches()
        || LABELLED.matcher(text).matches()
        || HANDLE_ONLY.matcher(text).matches()
        || PrintedDate.in(text).map(date -> otherWords(text, date) <= 3).orElse(false);
  }

  /** Whether the block names the author in the usual form. */
  static boolean isByline(Block block) {
    return author(block).isPresent();
  }

  /** The author as printed, without "By", the date or the handle. */
  static Optional<String> author(Block block) {
    String text = block.text();
    if (block.words() > MOST_WORDS || text.length() > 300) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(text);
    boolean opens = by.lookingAt() && Character.isUpperCase(text.charAt(by.end()));
    if (!opens && !HANDLE.matcher(text).matches()) {
      return Optional.empty();
    }
    String rest = withoutHandle(opens ? text.substring(by.end()) : text);
    Matcher end = END_OF_NAME.matcher(rest);
    String name =
        (end.find() ? rest.substring(0, end.start()) : rest)
            .replaceAll("(?:[,;:\\s-]|\\bon)+$", "");
    Block named = Block.ofLine(0, name);
    boolean isName =
        named.words() >= 1 && named.words() <= 10 && capitals(name) && !isSentence(name);
    return isName ? Optional.of(name) : Optional.empty();
  }

  /** "A. Writer@awriter" loses the handle, "A. Writer a.writer@post.com" the address. */
  private static String withoutHandle(String text) {
    int at = text.indexOf('@');
    if (at <= 0) {
      return text;
    }
    int word = text.lastIndexOf(' ', at) + 1;
    String before = text.substring(word, at);
    boolean isName =
        !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !before.contains(".");
    return text.substring(0, isName ? at : word).strip();
  }

  /** Whether the text has the form of a person's full name, two to four capitalised words. */
  static boolean isFullName(String text) {
    return text.length() < 60 && FULL_NAME.matcher(text).matches();
  }

  private static boolean isSentence(String name) {
    return name.endsWith("?") || name.endsWith("!") || (name.endsWith(".") && name.length() > 50);
  }

  /** Every word of a name has a capital, small joints (and, de, van, the) aside. */
  private static boolean capitals(String name) {
    int small = 0;
    int words = 0;
    for (String word : name.split("\\s+")) {
      words++;
      boolean joint = word.length() <= 4 && Character.isLowerCase(word.charAt(0));
      if (Character.isLowerCase(word.charAt(0)) && !joint) {
        return false;
      }
      small += joint ? 1 : 0;
    }
    return small * 2 < words;
  }

  private static int otherWords(String text, PrintedDate date) {
    String rest = text.replace(date.printed(), " ");
    rest = DATE_WORDS.matcher(rest).replaceAll(" ");
    int others = 0;
    for (String word : rest.split("[^\\p{L}]+")) {
      others += word.length() > 1 ? 1 : 0;
    }
    return others;
  }
}
