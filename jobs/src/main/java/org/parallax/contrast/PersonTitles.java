package org.parallax.contrast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parallax.lexicon.LexiconFile;

/**
 * The title that a label gives a person, under one form whatever the house style.
 *
 * <p>Worked example: {@code Former U.S. Sen.} gives {@code former senator}, {@code Mr} the
 * honorific {@code mr}, {@code tax lawyer} nothing.
 *
 * <p>Source: our own list {@code titles}. Caveat: a role that is no title in the list ("party
 * leader") counts as none.
 */
final class PersonTitles {

  /**
   * A title.
   *
   * @param title in the counted form
   * @param isHonorific whether it is a courtesy by house style rather than an office, rank or
   *     degree
   */
  record Title(String title, boolean isHonorific) {}

  private static final int REACH = 60;

  /** Words of the longest title. */
  private static final int LONGEST = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'’][\\p{L}\\p{N}]+)*");

  private static final Pattern OWNER_OR_POINT = Pattern.compile("['’]s$|\\.");

  private static final Pattern APPOSITION = Pattern.compile("^['’]?s?\\s?,\\s");

  private final Map<String, Title> titles = new HashMap<>();

  /** First words of titles. */
  private final Set<String> beginnings = new HashSet<>();

  PersonTitles() {
    for (LexiconFile.Row row : LexiconFile.load("titles").rows()) {
      beginnings.add(row.cell(0).split(" ")[0]);
      titles.put(row.cell(0), new Title(row.cell(2), row.cell(1).equals("honorific")));
    }
  }

  /** The title at the end of a label; null where there is none. */
  Title of(String label) {
    if (label == null) {
      return null;
    }
    String plain = label.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("\\s+", " ").strip();
    // "Ex-President" is one word to a reader of blanks.
    List<String> words = List.of(plain.replaceAll("\\b(ex|then)-", "$1- ").split(" "));
    for (int from = 0; from < words.size(); from++) {
      Title title = titles.get(String.join(" ", words.subList(from, words.size())));
      if (title != null) {
        String lead = String.join(" ", words.subList(0, from)).replace("-", "");
        boolean isFormer = lead.matches("(?:.*\\s)?(?:former|ex|onetime)(?:\\s.*)?");
        return isFormer ? new Title("former " + title.title(), title.isHonorific()) : title;
      }
    }
    return null;
  }

  /**
   * Whether a title stands beside a name, in an apposition or anywhere in its label: {@code the
   * mayor, Ada Roe}, {@code Ada Roe, the mayor of Orsund}.
   *
   * @param label description of the mention; null where there is none
   * @param before the sentence up to the mention
   * @param after the sentence behind it
   */
  boolean isBeside(String label, String before, String after) {
    String lead = before.replaceAll("[,\\s]+$", "");
    boolean isApposed = isOffice(of(lead.substring(Math.max(0, lead.length() - REACH))));
    return isApposed
        || (label != null && holdsOffice(label))
        || (APPOSITION.matcher(after).find() && holdsOffice(firstOf(after)));
  }

  /**
   * The titles of a text that stand before no name: whom {@code the president} means is not known
   * here.
   */
  Set<String> bare(String text) {
    var found = new TreeSet<String>();
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    for (int from = 0; from < words.size(); from++) {
      if (!beginnings.contains(plain(words.subList(from, from + 1)))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        boolean isBeforeName =
            to < words.size() && Character.isUpperCase(words.get(to).codePointAt(0));
        Title title = isBeforeName ? null : titles.get(plain(words.subList(from, to)));
        if (isOffice(title)) {
          found.add(title.title());
          break;
        }
      }
    }
    return found;
  }

  private static String plain(List<String> words) {
    String lower = String.join(" ", words).toLowerCase(Locale.ROOT);
    boolean isPlain = lower.indexOf('.') < 0 && lower.indexOf('\'') < 0 && lower.indexOf('’') < 0;
    return isPlain ? lower : OWNER_OR_POINT.matcher(lower).replaceAll("");
  }

  private static String firstOf(String after) {
    String rest = after.substring(after.indexOf(',') + 1);
    int end = rest.indexOf(',');
    return rest.substring(0, Math.min(end < 0 ? rest.length() : end, REACH));
  }

  private boolean holdsOffice(String text) {
    String[] words = text.split("\\s+");
    for (int to = 1; to <= words.length; to++) {
      String end = String.join(" ", List.of(words).subList(Math.max(0, to - 4), to));
      if (isOffice(of(end.replaceAll("[,;]", "")))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(Title title) {
    return title != null && !title.isHonorific();
  }
}
