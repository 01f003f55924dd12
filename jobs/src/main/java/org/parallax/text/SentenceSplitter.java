package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Groups the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends with a stop, question or exclamation mark and whatever closes behind it, if
 * what follows can begin one. It does not end inside {@code the U.S. Senate}, after {@code Sen.} or
 * an initial, at an ellipsis inside a quotation, or between a quoted question and its speaker
 * ({@code "Why?" Smith asked.}).
 *
 * <p>Worked example: {@code He said "no." The U.S. Senate voted.} gives two sentences, of which the
 * first keeps its closing mark.
 */
final class SentenceSplitter {

  /** Enough forms to know a speaker's tag after a quoted question; the full list is a lexicon. */
  private static final Set<String> TAGS =
      WordList.of(
          """
          said says say asked asks added wrote writes told tells tweeted wondered replied
          shouted cried yelled continued demanded exclaimed joked chanted screamed responded
          answered recalled
          """);

  private static final Set<String> CLOCK_FOLLOWERS =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday et est edt pt pst pdt gmt
          ct cst cdt mt bst utc eastern pacific central local
          """);

  private static final Set<String> COMPANY_FORMS =
      Set.of("inc.", "inc", "corp.", "corp", "co.", "ltd.", "ltd", "llc", "plc");

  /** A bracket that is not closed within so many tokens was left open by mistake. */
  private static final int BRACKET_REACH = 40;

  private final String text;
  private final List<Span> tokens;
  private final Quotations quotations;

  private SentenceSplitter(String text, List<Span> tokens, Quotations quotations) {
    this.text = text;
    this.tokens = tokens;
    this.quotations = quotations;
  }

  /**
   * The sentences of a paragraph.
   *
   * @return ranges of indexes into {@code tokens}, which together cover all of them
   */
  static List<Span> sentences(String text, List<Span> tokens, Quotations quotations) {
    return new SentenceSplitter(text, tokens, quotations).split();
  }

  private List<Span> split() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < tokens.size()) {
      int next = at + 1;
      if (endsInTerminator(at)) {
        int closed = closers(next);
        if (closed < tokens.size() && hasWord(start, closed) && isBoundary(start, at, closed)) {
          sentences.add(new Span(start, closed));
          start = closed;
        }
        next = Math.max(next, closed);
      }
      at = next;
    }
    if (start < tokens.size()) {
      // A rest without a word ("* * *") is no sentence of its own where there is another.
      if (!sentences.isEmpty() && !hasWord(start, tokens.size())) {
        Span last = sentences.remove(sentences.size() - 1);
        start = last.start();
      }
      sentences.add(new Span(start, tokens.size()));
    }
    return sentences;
  }

  private boolean endsInTerminator(int token) {
    char last = text.charAt(tokens.get(token).end() - 1);
    return last == '.'
        || last == '!'
        || last == '?'
        || last == '\u2026'
        || isFullWidth(last)
        || last == '\u061f'
        || last == '\u06d4'
        || last == '\u0964';
  }

  private static boolean isFullWidth(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\uff61';
  }

  private int closers(int from) {
    int at = from;
    while (at < tokens.size()) {
      Span token = tokens.get(at);
      char c = text.charAt(token.start());
      boolean attached = token.start() == tokens.get(at - 1).end();
      boolean closes =
          quotations.isClosing(token.start())
              || (attached
                  && ")]}*_'\"\u2019\u201d".indexOf(c) >= 0
                  && !quotations.isOpening(token.start()))
              || (attached && ".!?\u2026".indexOf(c) >= 0 && token.end() - token.start() < 4)
              || "\u300d\u300f\uff09".indexOf(c) >= 0;
      if (!closes) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isBoundary(int start, int terminator, int next) {
    Span end = tokens.get(terminator);
    char last = text.charAt(end.end() - 1);
    if (isFullWidth(last)) {
      return true;
    }
    int first = firstWord(next);
    if (first < 0) {
      return false;
    }
    boolean gap = tokens.get(next - 1).end() < tokens.get(next).start();
    Span word = tokens.get(first);
    if (!gap && !lostSpace(terminator, next, first)) {
      return false;
    }
    if (startsLower(word)) {
      return false;
    }
    boolean closed = next > terminator + 1;
    if (isInsideBrackets(start, next)) {
      return false;
    }
    if (isEllipsis(terminator)) {
      return closed || !isInside(end.start());
    }
    if (last == '.' && end.end() - end.start() > 1) {
      return afterAbbreviation(end, next, first, closed);
    }
    if (last == '.' && isListNumber(start, terminator)) {
      return false;
    }
    if (last == '!' && isCompanyForm(next)) {
      return false;
    }
    boolean quotedQuestion =
        (last == '!' || last == '?')
            && closed
            && quotations.isClosing(tokens.get(next - 1).start());
    return !(quotedQuestion && isSpeakerTag(first));
  }

  /** {@code "it ended.The next"}: pages lose spaces; an address would have been one token. */
  private boolean lostSpace(int terminator, int next, int first) {
    if (next > terminator + 1) {
      return first == next || quotations.isOpening(tokens.get(next).start());
    }
    Span before = terminator == 0 ? null : tokens.get(terminator - 1);
    return before != null
        && first == next
        && before.end() - before.start() > 1
        && before.end() == tokens.get(terminator).start()
        && Character.isLowerCase(text.charAt(before.end() - 1))
        && Character.isUpperCase(text.charAt(tokens.get(first).start()));
  }

  private int firstWord(int from) {
    for (int i = from; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      if (isWord(token)) {
        return i;
      }
      if (text.charAt(token.start()) == ',' || text.charAt(token.start()) == ';') {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsLower(Span word) {
    char c = text.charAt(word.start());
    if (!Character.isLowerCase(c)) {
      return false;
    }
    // iPhone, eBay: a small first letter that says nothing.
    return word.end() - word.start() < 2 || !Character.isUpperCase(text.charAt(word.start() + 1));
  }

  private boolean isEllipsis(int token) {
    Span span = tokens.get(token);
    char c = text.charAt(span.start());
    if (c == '\u2026') {
      return true;
    }
    if (c != '.') {
      return false;
    }
    return span.end() - span.start() > 1 || isStop(token - 1) || isStop(token + 1);
  }

  private boolean isStop(int token) {
    return token >= 0
        && token < tokens.size()
        && text.charAt(tokens.get(token).start()) == '.'
        && tokens.get(token).end() - tokens.get(token).start() == 1;
  }

  private boolean isInside(int index) {
    for (Span span : quotations.spans()) {
      if (span.contains(index)) {
        return true;
      }
    }
    return false;
  }

  private boolean afterAbbreviation(Span abbreviation, int next, int first, boolean closed) {
    String stem =
        text.substring(abbreviation.start(), abbreviation.end() - 1).toLowerCase(Locale.ROOT);
    String following = text.substring(tokens.get(first).start(), tokens.get(first).end());
    if (Abbreviations.isLeading(stem)) {
      return false;
    }
    if (closed && quotations.isClosing(tokens.get(next - 1).start())) {
      return true;
    }
    if (stem.endsWith("a.m") || stem.endsWith("p.m")) {
      return Character.isLetter(following.charAt(0))
          && !CLOCK_FOLLOWERS.contains(following.toLowerCase(Locale.ROOT));
    }
    boolean initial = stem.length() == 1;
    return !initial && Abbreviations.startsSentence(following);
  }

  /** {@code She likes it (Why? Nobody knows) a lot.} A sentence that begins with one is no such. */
  private boolean isInsideBrackets(int start, int next) {
    int depth = 0;
    for (int i = start + 1; i < next; i++) {
      char c = text.charAt(tokens.get(i).start());
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    for (int i = next; depth > 0 && i < Math.min(next + BRACKET_REACH, tokens.size()); i++) {
      if (text.charAt(tokens.get(i).start()) == ')') {
        return true;
      }
    }
    return false;
  }

  private boolean isListNumber(int start, int terminator) {
    if (terminator != start + 1) {
      return false;
    }
    Span number = tokens.get(start);
    return number.end() - number.start() <= 2
        && Characters.isAsciiDigit(text.charAt(number.end() - 1));
  }

  /** {@code Yahoo! Inc.} */
  private boolean isCompanyForm(int token) {
    Span span = tokens.get(token);
    String word = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    return COMPANY_FORMS.contains(word);
  }

  /** Whether a short subject and a verb of saying stand here, in either order. */
  private boolean isSpeakerTag(int first) {
    for (int i = first; i < Math.min(first + 5, tokens.size()); i++) {
      Span token = tokens.get(i);
      String word = text.substring(token.start(), token.end());
      if (TAGS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!isWord(token) || (Character.isLowerCase(word.charAt(0)) && i > first + 2)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWord(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(Span token) {
    return Characters.isWordPart(text, token.start(), token.end())
        || Characters.isWordPart(text, token.end() - 1, token.end());
  }
}
