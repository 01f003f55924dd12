package org.parallax.cue;

import java.util.List;
import java.util.Set;
import org.parallax.text.Token;
import org.parallax.text.Voice;

/**
 * What must stand around a term for its sense to be the one that its lexicon means.
 *
 * <p>Example: {@code highlight} takes a claim as true in "the report highlights that wages fell",
 * and reports nothing in "the dispute highlights old suspicions". Its frame is {@code that}.
 *
 * <p>Caveat: there is no parser here; these are patterns over part of speech that prefer to miss.
 */
final class Frame {

  private static final Set<String> OPENERS = Set.of("that", "how", "why", "whether", "what", "if");
  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "there");
  private static final Set<String> PLACES_AND_TIMES =
      Set.of("in", "on", "at", "during", "via", "late", "early", "last", "this");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "cannot",
          "unable",
          "without",
          "nor",
          "refuse",
          "refused",
          "decline",
          "declined",
          "yet",
          "failed",
          "nobody",
          "impossible");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "new");
  private static final int NEGATION = 4;
  private static final int PHRASE = 7;
  private static final int COMPLEMENT = 6;

  private Frame() {}

  /**
   * Whether a frame holds around the tokens {@code from} to {@code to} (exclusive).
   *
   * @param frame value of the lexicon's column; empty holds always
   */
  static boolean holds(String frame, List<Token> tokens, int from, int to) {
    return switch (frame) {
      case "" -> true;
      case "that" ->
          opensClause(tokens, to) || isTail(tokens, from, to) || isInserted(tokens, from, to);
      case "number" -> isNumeral(tokens, to);
      case "bare" -> !Words.isTag(tokens, from - 1, "DET", "ADJ");
      case "indefinite" -> isIndefinite(tokens, from);
      case "affirmed" -> !isNegated(tokens, from);
      case "to", "from" -> isFollowedBy(frame, tokens, to);
      case "ing" -> Words.form(tokens, to).endsWith("ing") || Words.isTag(tokens, to, "DET");
      default -> throw new IllegalArgumentException("Unknown frame: " + frame);
    };
  }

  /** A clause or quotation follows: "noted that", "wrote: ...", "believes the plans are". */
  static boolean opensClause(List<Token> tokens, int to) {
    int at = to;
    while (Words.isTag(tokens, at, "ADV")) {
      at++;
    }
    String next = Words.form(tokens, at);
    if (next.equals(":") || Words.isQuotationMark(tokens, at)) {
      return true;
    }
    if (next.equals(",")) {
      return Words.isQuotationMark(tokens, at + 1);
    }
    if (OPENERS.contains(next)) {
      return !Words.isTag(tokens, at, "DET"); // "that plan"
    }
    if (SUBJECTS.contains(next)) {
      int verb = Words.isTag(tokens, at + 1, "ADV") ? at + 2 : at + 1;
      return Words.isTag(tokens, verb, "AUX", "VERB") || Words.isQuotationMark(tokens, at + 1);
    }
    if (PLACES_AND_TIMES.contains(next) || DAYS.contains(next)) {
      return opensAfterPhrase(tokens, at + 1);
    }
    return isSubjectOfClause(tokens, at);
  }

  /** "wrote [in a letter] that": no verb and no comma between. */
  private static boolean opensAfterPhrase(List<Token> tokens, int from) {
    for (int at = from; at < from + PHRASE && Words.isInside(tokens, at); at++) {
      if (Words.form(tokens, at).equals("that") || Words.isQuotationMark(tokens, at)) {
        return true;
      }
      if (Words.isTag(tokens, at, "VERB", "AUX") || Words.isPunctuation(tokens, at)) {
        return false;
      }
    }
    return false;
  }

  /** "believes [the plans] are", "think [voters] want": a noun phrase, then a finite verb. */
  private static boolean isSubjectOfClause(List<Token> tokens, int from) {
    int at = from;
    while (at < from + COMPLEMENT
        && (Words.isTag(tokens, at, "DET", "ADJ", "NOUN", "PROPN", "NUM")
            || Words.form(tokens, at).equals("'s"))) {
      at++;
    }
    if (at == from || !Words.isTag(tokens, at - 1, "NOUN", "PROPN")) {
      return false;
    }
    String verb = Words.form(tokens, at);
    boolean participle =
        verb.endsWith("ing")
            || verb.endsWith("ed")
            || (verb.endsWith("en") && !verb.equals(Words.lemma(tokens, at)));
    return Words.isTag(tokens, at, "AUX") || (Words.isTag(tokens, at, "VERB") && !participle);
  }

  /** Behind what was said: ", the mayor added.", ", she noted,", "” recalled Smith". */
  private static boolean isTail(List<Token> tokens, int from, int to) {
    if (tokens.get(from).voice() == Voice.DIRECT_QUOTE) {
      return false; // the mark before it opens what it is part of
    }
    if (isBoundary(tokens, from - 1)) {
      return !Words.form(tokens, from).endsWith("ing")
          && Words.isTag(tokens, to, "PROPN", "PRON", "DET");
    }
    boolean closed = !Words.isInside(tokens, to) || Words.isPunctuation(tokens, to);
    int subject = from - 1;
    while (Words.isTag(tokens, subject, "ADV", "AUX")) {
      subject--;
    }
    if (!closed || !Words.isTag(tokens, subject, "NOUN", "PROPN", "PRON")) {
      return false;
    }
    int at = subject;
    while (at > from - PHRASE
        && Words.isTag(tokens, at, "DET", "ADJ", "NOUN", "PROPN", "PRON", "PART", "NUM", "ADP")
        && !Words.form(tokens, at).startsWith("wh")) {
      at--;
    }
    return isBoundary(tokens, at);
  }

  /** Between a relative pronoun and its verb: "which [they claim] has led to losses". */
  private static boolean isInserted(List<Token> tokens, int from, int to) {
    return Words.isTag(tokens, from - 1, "PRON", "NOUN", "PROPN")
        && Words.isTag(tokens, from, "VERB")
        && Words.isTag(tokens, to, "AUX");
  }

  private static boolean isBoundary(List<Token> tokens, int at) {
    return Words.form(tokens, at).equals(",") || Words.isQuotationMark(tokens, at);
  }

  /** "could not independently verify", "unable to confirm": up to four words before, no comma. */
  private static boolean isNegated(List<Token> tokens, int from) {
    for (int at = from - 1; at >= from - NEGATION && !Words.isPunctuation(tokens, at); at--) {
      if (NEGATIONS.contains(Words.form(tokens, at))) {
        return true;
      }
    }
    return false;
  }

  /** "a sweeping ban", "new sanctions", but not "the ban" or "his travel ban". */
  private static boolean isIndefinite(List<Token> tokens, int from) {
    int at = from - 1;
    while (Words.isTag(tokens, at, "ADJ", "NOUN", "ADV") && !Words.form(tokens, at).equals("new")) {
      at--;
    }
    return INDEFINITE.contains(Words.form(tokens, at));
  }

  private static boolean isNumeral(List<Token> tokens, int at) {
    return Words.isTag(tokens, at, "NUM")
        || (!Words.form(tokens, at).isEmpty()
            && "0123456789$€£".indexOf(Words.form(tokens, at).charAt(0)) >= 0);
  }

  private static boolean isFollowedBy(String word, List<Token> tokens, int to) {
    for (int at = to; at < to + COMPLEMENT; at++) {
      if (Words.form(tokens, at).equals(word)) {
        return true;
      }
      if (Words.isPunctuation(tokens, at) && !Words.isQuotationMark(tokens, at)) {
        return false;
      }
    }
    return false;
  }
}
