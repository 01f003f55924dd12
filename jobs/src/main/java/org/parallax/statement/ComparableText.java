package org.parallax.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.parallax.lexicon.LexiconFile;

/**
 * What of a sentence is compared: its words without what differs between houses and days and says
 * nothing (dateline, party tags, "on Monday morning", "last week").
 *
 * <p>Example: {@code KELLMOUTH (Reuters) - Sen. Jane Roe (D-Ct.) said on Monday the firm's data was
 * safe} becomes {@code sen jane roe said the firm data was safe}; its content stems are {@code sen
 * jane roe firm data safe}.
 */
final class ComparableText {

  private static final int LEAST_CONTENT = 2;

  static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  private static final String DAY = WEEKDAY + "(?:\\s+(?:morning|afternoon|evening|night))?";

  /**
   * What is masked.
   *
   * @param sign what a sentence must hold to hold the pattern: looked for first, because most do
   *     not
   */
  private record Mask(String sign, Pattern pattern) {
    Mask(String sign, String expression) {
      this(sign, Pattern.compile(expression));
    }

    String applied(String text) {
      return text.contains(sign) ? pattern.matcher(text).replaceAll(" ") : text;
    }
  }

  /** In this order: what stands in front of a sentence, then what stands inside. */
  private static final List<Mask> MASKS =
      List.of(
          new Mask("", "^\\p{Lu}[\\p{Lu}.,' ]{2,40}(?:\\([^)]{2,30}\\)\\s*)?[-–—]+\\s+"),
          new Mask("(", "\\s*\\((?:D|R|I|L|Lab|Con)-[\\p{L}.]{1,8}\\)"),
          new Mask("-", ",\\s*(?:D|R|I)-\\p{Lu}[\\p{L}.]{0,6},?"),
          new Mask("day", "\\b(?:on|late|early|late on|early on)\\s+" + DAY + "\\b"),
          new Mask("day", "\\b" + DAY + "\\b"),
          new Mask(
              "arlier this", "\\b[Ee]arlier this (?:summer|winter|spring|fall|month|week|year)\\b"),
          new Mask("is ", "\\b[Tt]his (?:week|month|year)\\b"),
          new Mask("ast ", "\\b[Ll]ast (?:week|month|year)\\b"));

  private static final int LONGEST_GRAM = 5;

  /** Of {@link String#hashCode}. */
  private static final int HASH_BASE = 31;

  private static final Pattern WIFI = Pattern.compile("\\b[Ww]i-[Ff]i\\b");

  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*%?|[\\p{L}\\p{N}_]+(?:'[\\p{L}\\p{N}_]+)*");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("dozen", "12"),
          Map.entry("hundred", "100"));

  /** Speaks of who passes a statement on, not of what is stated. */
  private static final Set<String> ATTRIBUTION =
      Set.of("said", "says", "told", "added", "according", "mr", "mrs");

  /** Stop words and those of attribution. */
  private static final Set<String> EMPTY = new HashSet<>(ATTRIBUTION);

  static {
    LexiconFile.load("stop_words_en").rows().forEach(row -> EMPTY.add(row.cell(0)));
  }

  /** Stems that this thread has met of late: a story says most of its words many times. */
  private static final ThreadLocal<Map<String, String>> STEMS =
      ThreadLocal.withInitial(() -> new Recent<>(20_000));

  private ComparableText() {}

  /** The words of a sentence in lower case, masks applied where enough is left. */
  static List<String> words(String sentence) {
    String straight = sentence.replace('’', '\'').replace('‘', '\'').replace("U.S.", "US");
    if (straight.contains("i-")) {
      straight = WIFI.matcher(straight).replaceAll("WiFi");
    }
    String masked = straight;
    for (Mask mask : MASKS) {
      masked = mask.applied(masked);
    }
    List<String> words = split(masked);
    boolean isMasked = !masked.equals(straight);
    return isMasked && contentOf(words).size() < LEAST_CONTENT ? split(straight) : words;
  }

  private static List<String> split(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
    return words;
  }

  private static List<String> contentOf(List<String> words) {
    var content = new ArrayList<String>(words.size());
    for (String word : words) {
      if (!EMPTY.contains(word)) {
        content.add(word);
      }
    }
    return content;
  }

  /** The stems of the content words, number words as digits. */
  static List<String> stems(List<String> words) {
    Map<String, String> known = STEMS.get();
    List<String> stems = contentOf(words);
    stems.replaceAll(word -> known.computeIfAbsent(word, ComparableText::stem));
    return stems;
  }

  private static String stem(String word) {
    String number = NUMBERS.get(word);
    return number != null
        ? number
        : new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH).stem(word).toString();
  }

  /**
   * The hashes ({@link String#hashCode}) of all character 2- to 5-grams of the words joined by
   * blanks, with a blank at both ends.
   */
  static int[] gramHashes(List<String> words) {
    String joined = " " + String.join(" ", words) + " ";
    int[] hashes = new int[(LONGEST_GRAM - 1) * joined.length()];
    int size = 0;
    for (int from = 0; from < joined.length(); from++) {
      int hash = joined.charAt(from);
      int to = Math.min(joined.length(), from + LONGEST_GRAM);
      for (int at = from + 1; at < to; at++) {
        hash = HASH_BASE * hash + joined.charAt(at);
        hashes[size++] = hash;
      }
    }
    return Arrays.copyOf(hashes, size);
  }
}
