package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two sentences do not have in common, in the order of each: the words outside their longest
 * common subsequence, neighbours together, parted by {@value #GAP} where common words lie between.
 *
 * <p>Example: {@code The memo claims that the firm sold data} against {@code The report reveals
 * that the firm sold some data}: only in the first {@code memo claims}, only in the second {@code
 * report reveals … some}.
 *
 * @param onlyInFirst words of the first alone; empty where there are none
 * @param onlyInSecond words of the second alone
 */
public record WordDifference(String onlyInFirst, String onlyInSecond) {
  private static final String GAP = " … ";
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*%?");

  /** Compares two sentences; case and the form of apostrophes make no difference. */
  public static WordDifference of(String first, String second) {
    List<String> a = words(first);
    List<String> b = words(second);
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(a.get(i), b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var onlyFirst = new StringBuilder();
    var onlySecond = new StringBuilder();
    int i = 0;
    int j = 0;
    boolean gapFirst = false;
    boolean gapSecond = false;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && same(a.get(i), b.get(j))) {
        i++;
        j++;
        gapFirst = true;
        gapSecond = true;
      } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        append(onlyFirst, a.get(i++), gapFirst);
        gapFirst = false;
      } else {
        append(onlySecond, b.get(j++), gapSecond);
        gapSecond = false;
      }
    }
    return new WordDifference(onlyFirst.toString(), onlySecond.toString());
  }

  private static void append(StringBuilder words, String word, boolean isBehindGap) {
    if (!words.isEmpty()) {
      words.append(isBehindGap ? GAP : " ");
    }
    words.append(word);
  }

  private static List<String> words(String sentence) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
