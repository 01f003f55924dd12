package org.parallax.entity;

import java.util.List;
import java.util.Locale;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/** A sentence with the questions that names and descriptions ask of its tokens. */
final class Line {

  private static final String QUOTATION_MARKS = "\"“”„«»‘'`";

  /** How the words of a line begin, which decides what a capital is worth. */
  enum Case {
    RUNNING,
    TITLE,
    SHOUTED
  }

  final Sentence sentence;
  final List<Token> tokens;
  final String[] lower;
  final Case writing;

  /** Tokens that belong to a name, once names are found. */
  final boolean[] inName;

  private final boolean[] capital;

  Line(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      String form = tokens.get(i).text().toLowerCase(Locale.ROOT);
      lower[i] = form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
    }
    this.inName = new boolean[tokens.size()];
    this.capital = new boolean[tokens.size()];
    for (int i = 0; i < capital.length; i++) {
      capital[i] = isCapital(tokens.get(i).text());
    }
    this.writing = writing();
  }

  /** Long words only: small ones are small in Title Case too. */
  private Case writing() {
    int words = 0;
    int capitals = 0;
    int shouted = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
        boolean loud =
            Character.isUpperCase(text.charAt(1)) && Character.isUpperCase(text.charAt(2));
        shouted += loud ? 1 : 0;
      }
    }
    boolean all = words > 1 && shouted == words && tokens.size() > 1;
    if (all || (words > 2 && shouted > 0.7 * words)) {
      return Case.SHOUTED;
    }
    boolean headline = sentence.segment() == Segment.HEADLINE;
    boolean title = words > 2 && capitals > (headline ? 0.6 : 0.85) * words;
    return title && (headline || words > 5) ? Case.TITLE : Case.RUNNING;
  }

  int size() {
    return tokens.size();
  }

  boolean has(int at) {
    return at >= 0 && at < lower.length;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The characters; empty outside the line. */
  String text(int at) {
    return has(at) ? tokens.get(at).text() : "";
  }

  /** Lower case with straight apostrophes; empty outside the line. */
  String lower(int at) {
    return has(at) ? lower[at] : "";
  }

  /** Part of speech; empty outside the line. */
  String tag(int at) {
    String tag = has(at) ? tokens.get(at).partOfSpeech() : null;
    return tag == null ? "" : tag;
  }

  boolean isTag(int at, String one, String... others) {
    String tag = tag(at);
    if (tag.equals(one)) {
      return true;
    }
    for (String other : others) {
      if (tag.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Dictionary form; empty outside the line and for punctuation. */
  String lemma(int at) {
    String lemma = has(at) ? tokens.get(at).lemma() : null;
    return lemma == null ? "" : lemma;
  }

  boolean isWord(int at) {
    return has(at) && Character.isLetterOrDigit(text(at).codePointAt(0));
  }

  boolean isPossessive(int at) {
    return lower(at).equals("'s") || (lower(at).equals("'") && lower(at - 1).endsWith("s"));
  }

  /** A mark of quotation that stands alone; a possessive after an s looks the same. */
  boolean isQuotationMark(int at) {
    String text = text(at);
    return !text.isEmpty()
        && QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0
        && (text.length() == 1 || text.equals("''") || text.equals("``"));
  }

  /** Whether the word's capital may come from its place: first, or first behind a mark. */
  boolean isInitial(int at) {
    int before = at - 1;
    while (has(before) && !isWord(before) && !lower(before).equals("'s")) {
      String mark = text(before);
      boolean dateline = before < 9 && "—–--".contains(mark);
      if (isQuotationMark(before) && closesClause(before)) {
        return false;
      }
      if (mark.equals(":") || isQuotationMark(before) || mark.equals("•") || dateline) {
        return true;
      }
      if (mark.equals(",") || mark.equals(")") || mark.equals("*")) {
        return mark.equals("*") && isInitial(before);
      }
      before--;
    }
    return before < 0;
  }

  /** The mark behind {@code "It rains,"}: the sentence goes on. */
  private boolean closesClause(int mark) {
    return text(mark - 1).equals(",") && token(mark - 1).voice() == Voice.DIRECT_QUOTE;
  }

  /** A word that begins with a capital, or has one inside: {@code iPhone}, {@code al-Asad}. */
  boolean isCapital(int at) {
    return has(at) && capital[at];
  }

  private static boolean isCapital(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (!Character.isLetter(first)) {
      return false;
    }
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (text.length() < 4) {
      return false;
    }
    int dash = text.indexOf('-');
    if (dash > 0) {
      boolean article = dash == 2 && text.length() > 4;
      return article && Character.isUpperCase(text.charAt(dash + 1));
    }
    return text.length() > 3 && Character.isUpperCase(text.charAt(1));
  }

  /** The characters from one token to another, in one line, without markup. */
  String text(String document, int from, int to) {
    String raw = document.substring(token(from).start(), token(to - 1).end());
    return Spelling.plain(raw);
  }
}
