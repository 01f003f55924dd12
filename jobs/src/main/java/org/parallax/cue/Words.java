package org.parallax.cue;

import java.util.List;
import java.util.Locale;
import org.parallax.text.Token;

/** Questions about the token at a place that may lie outside the sentence. */
final class Words {

  private static final String QUOTATION_MARKS = "\"“”„«»";

  private Words() {}

  /** Lower-case characters with straight apostrophes; empty outside the sentence. */
  static String form(List<Token> tokens, int at) {
    if (!isInside(tokens, at)) {
      return "";
    }
    String lower = tokens.get(at).text().toLowerCase(Locale.ROOT);
    return lower.indexOf('\u2019') < 0 ? lower : lower.replace('\u2019', '\'');
  }

  /** Dictionary form; empty outside the sentence and for punctuation. */
  static String lemma(List<Token> tokens, int at) {
    return isInside(tokens, at) && tokens.get(at).lemma() != null ? tokens.get(at).lemma() : "";
  }

  /** Whether the token is there and has one of the tags. */
  static boolean isTag(List<Token> tokens, int at, String... tags) {
    if (!isInside(tokens, at)) {
      return false;
    }
    String own = tokens.get(at).partOfSpeech();
    for (String tag : tags) {
      if (tag.equals(own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is there and is no word. */
  static boolean isPunctuation(List<Token> tokens, int at) {
    return isInside(tokens, at) && !tokens.get(at).isWord();
  }

  /** A double mark, or a single one that stands as a token of its own. */
  static boolean isQuotationMark(List<Token> tokens, int at) {
    if (!isPunctuation(tokens, at)) {
      return false;
    }
    String text = tokens.get(at).text();
    return QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0
        || text.equals("'")
        || text.equals("‘")
        || text.equals("''")
        || text.equals("``");
  }

  static boolean isInside(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size();
  }
}
