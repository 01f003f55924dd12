package org.parallax.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * The form under which a token is counted.
 *
 * <p>Outlets differ first in house style, and a count that keeps it finds nothing else: {@code US},
 * {@code U.S.}, {@code U.S.A.}, {@code USA} and {@code United States} become {@code u.s.}, {@code
 * Wi-Fi} and {@code WiFi} {@code wifi}, {@code Mr.} and {@code Mr} {@code mr}, {@code Sen. Doe} and
 * {@code Senator Doe} {@code senator}, {@code 20,000} {@code 20000}, {@code n't} {@code not}; the
 * list {@code house_styles} has these and the spellings of the two sides of the Atlantic.
 * Punctuation, markup and the possessive {@code 's} have none; nor has {@code States}, for which
 * the {@code United} before it stands already. The pronoun {@code us} is told from the country by
 * its capitals, where the sentence is not all in capitals.
 */
final class Normaliser {

  private static final String COUNTRY = "u.s.";

  private static final Map<String, String> CLITICS =
      Map.ofEntries(
          Map.entry("n't", "not"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"),
          Map.entry("'re", "are"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("'m", "am"),
          Map.entry("'d", "would"));

  private static final Map<String, HouseStyle> HOUSE_STYLES =
      LexiconFile.load("house_styles").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell(0), row -> new HouseStyle(row.cell(1), row.cell(2))));

  private static final Set<String> NATIONS_AND_KINGDOM = Set.of("Nations", "Kingdom");

  /**
   * A spelling's counted form.
   *
   * @param normal the form
   * @param when {@code title}, {@code date} or nothing: what must stand behind it
   */
  private record HouseStyle(String normal, String when) {

    /** Whether it may stand for the word here. */
    boolean fits(String word, String next) {
      if (when.isEmpty()) {
        return true;
      }
      char follows = next.isEmpty() ? ' ' : next.charAt(0);
      boolean goesOn =
          "title".equals(when) ? Character.isUpperCase(follows) : Character.isDigit(follows);
      return Character.isUpperCase(word.charAt(0)) && (word.endsWith(".") || goesOn);
    }
  }

  private Normaliser() {}

  /**
   * The counted forms of a sentence's tokens.
   *
   * @param words the tokens' characters
   * @return one form for each token, null where nothing is counted
   */
  static String[] normals(String[] words) {
    boolean shouted = isShouted(words);
    String[] normals = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      String next = i + 1 < words.length ? words[i + 1] : "";
      normals[i] = normal(words[i], next, shouted);
    }
    for (int i = 0; i + 1 < words.length; i++) {
      boolean name = Character.isUpperCase(words[i].isEmpty() ? ' ' : words[i].charAt(0));
      if (name && "united".equals(normals[i]) && "states".equals(normals[i + 1])) {
        normals[i] = COUNTRY;
        normals[i + 1] = null;
        if (i + 3 < words.length && "of".equals(words[i + 2]) && "America".equals(words[i + 3])) {
          normals[i + 2] = null;
          normals[i + 3] = null;
        }
      } else if (name && isShortened(words[i], words[i + 1])) {
        normals[i] = initials(words[i], words[i + 1]);
        normals[i + 1] = null;
      } else if ("per".equals(normals[i]) && "cent".equals(normals[i + 1])) {
        normals[i] = "percent";
        normals[i + 1] = null;
      } else if ("U.".equals(words[i]) && "S.".equals(words[i + 1])) {
        normals[i] = COUNTRY;
        normals[i + 1] = null;
      }
    }
    return normals;
  }

  /** {@code United Nations}, {@code United Kingdom}, {@code European Union}: as their initials. */
  private static boolean isShortened(String first, String second) {
    return ("United".equals(first) && NATIONS_AND_KINGDOM.contains(second))
        || ("European".equals(first) && "Union".equals(second));
  }

  private static String initials(String first, String second) {
    return (first.substring(0, 1) + second.charAt(0)).toLowerCase(Locale.ROOT);
  }

  private static String normal(String word, String next, boolean shouted) {
    if (!Characters.isWord(word)) {
      return null;
    }
    if (isCountry(word, shouted)) {
      return COUNTRY;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
    if (lower.equals("'s")) {
      return null;
    }
    String clitic = CLITICS.get(lower);
    if (clitic != null) {
      boolean stem = lower.charAt(0) == 'c' || lower.charAt(0) == 'w' || lower.charAt(0) == 's';
      return !stem || isNegation(next) ? clitic : lower;
    }
    boolean stop = lower.length() > 2 && lower.endsWith(".");
    HouseStyle style = HOUSE_STYLES.get(stop ? lower.substring(0, lower.length() - 1) : lower);
    if (style != null && style.fits(word, next)) {
      return style.normal();
    }
    return cleaned(lower, word, shouted);
  }

  private static boolean isNegation(String next) {
    return next.length() == 3 && (next.charAt(0) == 'n' || next.charAt(0) == 'N');
  }

  private static boolean isCountry(String word, boolean shouted) {
    return switch (word) {
      case "U.S.", "U.S", "USA", "U.S.A.", "U.S.A" -> true;
      case "US" -> !shouted;
      default -> false;
    };
  }

  private static String cleaned(String lower, String word, boolean shouted) {
    boolean ascii = true;
    boolean plain = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      ascii &= c < 128;
      plain &= c != '.' && c != ',' && c != '-' && c != '$' && c < 128;
    }
    if (plain) {
      return lower;
    }
    String result = ascii ? lower : withoutSpecials(lower);
    if (result.startsWith("us$")) {
      return withoutSeparators(result.substring(2));
    }
    if (result.indexOf('-') > 0) {
      result = withCountryParts(result, word, shouted);
    }
    return withoutSeparators(result);
  }

  /** Composed letters, plain hyphens also for dashes between digits, no marks without width. */
  private static String withoutSpecials(String lower) {
    return Normalizer.normalize(lower, Normalizer.Form.NFC)
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u2012', '-')
        .replace('\u2013', '-')
        .replace("\u00ad", "");
  }

  /** {@code US-China} and {@code U.S.-led} hold the country too. */
  private static String withCountryParts(String lower, String word, boolean shouted) {
    int dash = lower.indexOf('-');
    if (dash > 0 && dash < word.length() && isCountry(word.substring(0, dash), shouted)) {
      return COUNTRY + lower.substring(dash);
    }
    int last = word.lastIndexOf('-');
    if (last > 0 && isCountry(word.substring(last + 1), shouted)) {
      return lower.substring(0, last + 1) + COUNTRY;
    }
    return lower;
  }

  /** Takes out thousands separators and the stops of abbreviations, but not of {@code u.s.}. */
  private static String withoutSeparators(String lower) {
    if (lower.startsWith("http") || lower.startsWith("www.") || lower.indexOf('@') >= 0) {
      return lower;
    }
    boolean oneWord = "no.".equals(lower) || "a.m.".equals(lower) || "p.m.".equals(lower);
    if (oneWord || lower.contains(COUNTRY)) {
      return lower;
    }
    StringBuilder kept = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean letterBefore = i > 0 && Character.isLetter(lower.charAt(i - 1));
      boolean stop = c == '.' && letterBefore && (i + 1 == lower.length() || isInitials(lower, i));
      if (!stop && (c != ',' || i + 1 == lower.length())) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** The stop stands between single letters, as in {@code u.n.}, not in {@code example.com}. */
  private static boolean isInitials(String lower, int stop) {
    boolean oneBefore = stop < 2 || !Character.isLetter(lower.charAt(stop - 2));
    boolean oneAfter = stop + 2 >= lower.length() || !Character.isLetter(lower.charAt(stop + 2));
    return (oneBefore && oneAfter)
        || lower.charAt(lower.length() - 1) == '.'
        || (stop + 1 < lower.length() && lower.charAt(stop + 1) == '-');
  }

  private static boolean isShouted(String[] words) {
    int upper = 0;
    int lower = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
      }
    }
    // "US v. EU" is short, not shouted.
    return upper > 12 && upper > 4 * lower;
  }
}
