package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation as they are held against those of another: lower case, with {@value
 * #GAP} for an ellipsis, for what stands in brackets, because those words are not the speaker's,
 * and for a word with hidden letters. Short forms are written out: {@code they've} is {@code they
 * have}.
 *
 * <p>Worked example: {@code "We will … stop [the company]"} is {@code we will … stop …}.
 */
public final class Wording {
  private Wording() {}

  /** What an outlet cut or put in place of words. */
  public static final String GAP = "…";

  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
  private static final Pattern LETTERS =
      Pattern.compile("\\[(\\p{L}{1,3})\\](?=\\p{L})|(?<=\\p{L})\\[(?:\\p{L}{1,3})\\]");
  private static final Pattern ELLIPSIS = Pattern.compile("\\.\\s?\\.\\s?\\.|…");
  private static final Pattern HIDDEN_LETTERS = Pattern.compile("\\p{L}(?:\\*+|-{2,})\\p{L}*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*|…");

  /** How an outlet writes a word down says nothing of what was said. */
  private static final Map<String, String> LONG_FORMS =
      Map.of("'ve", "have", "'re", "are", "'ll", "will", "'m", "am", "'s", "is", "n't", "not");

  private static final Map<String, String> OWN_STEMS = Map.of("wo", "will", "ca", "can");

  /** The s of "it's" stands for a verb; that of "the pier's" does not. */
  private static final Pattern SHORT_FORM =
      Pattern.compile(
          "(?<stem>\\p{L}*?)(?<end>n't|'(?:ve|re|ll|m)|(?<=it|that|he|she|there|what|who|here)'s)");

  /** Whether nothing differs between the common words but spelling and what is marked as cut. */
  public static boolean isSame(String[] a, String[] b, List<int[]> common) {
    for (int i = 1; i < common.size(); i++) {
      List<String> ofFirst = List.of(a).subList(common.get(i - 1)[0] + 1, common.get(i)[0]);
      List<String> ofSecond = List.of(b).subList(common.get(i - 1)[1] + 1, common.get(i)[1]);
      boolean isCut = ofFirst.contains(GAP) || ofSecond.contains(GAP);
      if (!isCut && !joined(ofFirst).equals(joined(ofSecond))) {
        return false;
      }
    }
    return true;
  }

  private static String joined(List<String> words) {
    return String.join("", words)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .replaceAll("is(e|ed|es|ing|ation)$", "iz$1");
  }

  /** The words of a quotation. */
  public static String[] words(String quote) {
    // "[W]e" changes a letter and no word; of "say[s]" the speaker said "say".
    String whole =
        LETTERS
            .matcher(quote.replace('’', '\''))
            .replaceAll(found -> found.group(1) == null ? "" : found.group(1));
    String plain = BRACKETS.matcher(whole).replaceAll(" " + GAP + " ");
    plain = HIDDEN_LETTERS.matcher(plain).replaceAll(" " + GAP + " ");
    plain = ELLIPSIS.matcher(plain).replaceAll(" " + GAP + " ");
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      Matcher form = SHORT_FORM.matcher(matcher.group());
      if (form.matches()) {
        String stem = form.group("stem");
        if (!stem.isEmpty()) {
          words.add(OWN_STEMS.getOrDefault(stem, stem));
        }
        words.add(LONG_FORMS.get(form.group("end")));
      } else {
        words.add(matcher.group());
      }
    }
    return words.toArray(String[]::new);
  }

  /** The places of a longest common subsequence, first in one, then in the other. */
  public static List<int[]> common(String[] a, String[] b) {
    int[][] length = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        length[i][j] =
            a[i].equals(b[j])
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    var places = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i].equals(b[j])) {
        places.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return places;
  }
}
