package org.parallax.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.lexicon.LexiconFile;

/**
 * The terms by which an article is compared with others: what it is about, not how it is told.
 *
 * <p>Words and numbers of the title count three times, those of the first 3,000 characters of the
 * body once, and each pair of neighbouring terms (stop words left out) of the first 1,500
 * characters once, as {@code first_second}. Words are in lower case, without accents, dots and
 * possessive {@code 's}; there is no stemming, which lost or tied in every form tried.
 *
 * <p>Example: title "Alibaba's reply", body "The U.S. memo" gives {@code alibaba} 3, {@code reply}
 * 3, {@code memo} 1 ({@code the} and {@code us} are stop words).
 *
 * <p>Source: design/grouping.md, recipe R1, steps 1 to 4. Caveat: the stop list and the possessive
 * are English, and a script that writes no spaces (Chinese, Japanese, Thai) gives whole clauses as
 * terms, so that only identical clauses would bring two articles together.
 */
public final class StoryTerms {

  private static final int TITLE_WEIGHT = 3;
  private static final int WORD_CHARACTERS = 3_000;
  private static final int PAIR_CHARACTERS = 1_500;

  /** Room to finish the word in which the limit falls, so that no half word is counted. */
  private static final int LONGEST_WORD = 40;

  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  /** Abbreviation with dots, word with at most one apostrophe, or number. */
  private static final Pattern TERM =
      Pattern.compile(
          "L+(?:\\.L)+(?!L)\\.?|L+(?:'L+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)*"
              .replace("L", "[\\p{L}\\p{M}]"));

  private static final Set<String> STOP_WORDS =
      LexiconFile.load("stop_words_en").rows().stream()
          .map(row -> row.cell(0).replace('’', '\''))
          .collect(Collectors.toUnmodifiableSet());

  private StoryTerms() {}

  /**
   * Counts the terms of an article.
   *
   * @param title its headline; empty where it has none
   * @param bodyText its text without the headline
   * @return count by term, in the order of the terms; empty where nothing but stop words is there
   */
  public static SortedMap<String, Integer> bag(String title, String bodyText) {
    SortedMap<String, Integer> bag = new TreeMap<>();
    for (Term term : ofTitle(title)) {
      bag.merge(term.text(), TITLE_WEIGHT, Integer::sum);
    }
    Term previous = null;
    for (Term term : ofBody(bodyText)) {
      bag.merge(term.text(), 1, Integer::sum);
      if (previous != null && term.start() < PAIR_CHARACTERS) {
        bag.merge(previous.text() + "_" + term.text(), 1, Integer::sum);
      }
      previous = term;
    }
    return bag;
  }

  /** Whether the term is a pair of neighbouring words. */
  static boolean isPair(String term) {
    return term.indexOf('_') >= 0;
  }

  private static List<Term> terms(String text, int limit) {
    List<Term> terms = new ArrayList<>();
    String head = plain(text.substring(0, Math.min(text.length(), limit + LONGEST_WORD)));
    Matcher matcher = TERM.matcher(head);
    while (matcher.find() && matcher.start() < limit) {
      String term = normal(matcher.group());
      if (term.length() > 1 && !STOP_WORDS.contains(term)) {
        terms.add(new Term(term, matcher.start(), head));
      }
    }
    return terms;
  }

  /** The terms of a headline, in its order. */
  static List<Term> ofTitle(String title) {
    return terms(title, title.length());
  }

  /** The terms of the part of the body that is compared, in its order. */
  static List<Term> ofBody(String bodyText) {
    return terms(bodyText, WORD_CHARACTERS);
  }

  /** Without accents and with straight apostrophes; composed again, or Korean falls apart. */
  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('’', '\'').replace('‘', '\'');
  }

  private static String normal(String word) {
    if (Character.isDigit(word.codePointAt(0))) {
      return word.replace(",", "");
    }
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
    String base = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return base.endsWith("n't") ? base : base.replace("'", "");
  }

  /**
   * A term and where it stands.
   *
   * @param text the term as it is compared
   * @param start where it begins in the plain text
   * @param plain the text without accents in which it stands
   */
  record Term(String text, int start, String plain) {

    private static final String OPENERS = ".!?:\"“”\n";

    boolean isNumber() {
      return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it is printed with a capital. */
    boolean isCapitalised() {
      return Character.isUpperCase(plain.codePointAt(start));
    }

    /** Whether a sentence, a quotation or a paragraph begins with it: a capital says nothing. */
    boolean isOpening() {
      int before = start - 1;
      while (before >= 0 && !Character.isLetterOrDigit(plain.charAt(before))) {
        if (OPENERS.indexOf(plain.charAt(before)) >= 0) {
          return true;
        }
        before--;
      }
      return before < 0;
    }
  }
}
