package org.parallax.text;

import java.util.List;
import java.util.Set;

/** The bounds of a reported clause inside its sentence. */
final class ReportedClause {

  private static final Set<String> TURNS =
      WordList.of(
          """
          but while although though whereas however despite as
          """);

  /** Gerunds by form that only link a noun. */
  private static final Set<String> PREPOSITIONS =
      WordList.of(
          """
          including excluding regarding concerning following pending during
          """);

  private static final Set<String> OPENERS =
      WordList.of(
          """
          after when as since before although though while because once if whereas until
          """);

  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;

  ReportedClause(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  /** "After aides said the list was short, ...": the report ends with the clause that holds it. */
  boolean isSubordinate(int verb) {
    for (int i = 0; i < verb; i++) {
      if (",".equals(words[i])) {
        return false;
      }
    }
    return OPENERS.contains(words[0]);
  }

  int firstComma(int from) {
    int end = clauseEnd(from);
    for (int i = from; i < end; i++) {
      if (",".equals(words[i])) {
        return i;
      }
    }
    return end;
  }

  /** Where the reported clause ends: with the sentence, or before somebody else's words. */
  int clauseEnd(int from) {
    for (int i = from; i < words.length; i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      if (";".equals(words[i])
          || sentence.isAccordingTo(i)
          || closesWithComma(i)
          || isLastDash(i, from)) {
        return i;
      }
      if (",".equals(words[i]) && i + 1 < words.length && endsAtComma(i, from)) {
        return i;
      }
    }
    return words.length;
  }

  private boolean endsAtComma(int comma, int from) {
    int next = comma + 1;
    boolean afterthought = sentence.isAfterthought(next) && !PREPOSITIONS.contains(words[next]);
    boolean turn = TURNS.contains(words[next]) || afterthought || sentence.isAccordingTo(next);
    boolean inverted = sentence.takes(next, Complement.TAIL) && comma > from + 1;
    return turn || inverted || isSecondPredicate(comma, from) || isTrailingAttribution(next);
  }

  /**
   * {@code said it was ready, and refused to pay}: the speaker's second deed, not his second word.
   * A list of verbs ({@code it lied, cheated, and ran}) goes on.
   */
  private boolean isSecondPredicate(int comma, int from) {
    int i = comma + 1;
    if (!sentence.hasTag(i, "CCONJ") || comma - from < 3) {
      return false;
    }
    i++;
    while (sentence.hasTag(i, "ADV")) {
      i++;
    }
    boolean past = i < words.length && (words[i].endsWith("ed") || sentence.isVerb(i));
    if (!past || !sentence.hasTag(i, "VERB") || words[i].endsWith("ing")) {
      return false;
    }
    boolean base = words[i].equals(tokens.get(i).lemma());
    for (int before = comma - 1; before > from; before--) {
      if (",".equals(words[before])) {
        return !base && !sentence.hasTag(before + 1, "VERB");
      }
    }
    return !base;
  }

  /** A dash without a second one: what follows is the narrator's comment. */
  private boolean isLastDash(int at, int from) {
    if (!DASHES.contains(words[at]) || at == from) {
      return false;
    }
    for (int i = from; i < words.length; i++) {
      if (i != at && DASHES.contains(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The mark behind {@code "a sham,"}: what follows is the narrator's, unless a list goes on. */
  private boolean closesWithComma(int i) {
    return i > 0
        && !tokens.get(i).isWord()
        && ",".equals(words[i - 1])
        && sentence.isQuoted(i - 1)
        && i + 1 < words.length
        && tokens.get(i + 1).isWord()
        && !sentence.hasTag(i + 1, "CCONJ");
  }

  /** The end, or the comma before it behind which somebody else is named as the speaker. */
  int tail(int from, int end) {
    for (int i = from; i < end; i++) {
      if (",".equals(words[i]) && isTrailingAttribution(i + 1)) {
        return i;
      }
    }
    return end;
  }

  private boolean isTrailingAttribution(int from) {
    if (!sentence.isSubject(from)) {
      return false;
    }
    for (int i = from; i < Math.min(from + 9, words.length); i++) {
      if (i > from && sentence.takes(i, Complement.TAIL)) {
        return i + 1 >= words.length
            || !tokens.get(i + 1).isWord()
            || sentence.isAdjunct(i + 1)
            || sentence.isAccordingTo(i + 1);
      }
      if (!tokens.get(i).isWord() || sentence.hasTag(i, "VERB") || sentence.hasTag(i, "SCONJ")) {
        return false;
      }
    }
    return false;
  }

  boolean isClause(int from, int to) {
    int count = 0;
    boolean verb = false;
    for (int i = from; i < to; i++) {
      count += tokens.get(i).isWord() ? 1 : 0;
      verb |= sentence.hasTag(i, "VERB") || sentence.hasTag(i, "AUX");
    }
    return verb && count > 1;
  }

  /** A clause of three words or more even without the words quoted in it. */
  boolean isOwnClause(int from, int to) {
    int count = 0;
    boolean verb = false;
    for (int i = from; i < to; i++) {
      count += sentence.isSpeakable(i) ? 1 : 0;
      boolean infinitive = i > 0 && "to".equals(words[i - 1]);
      verb |= !sentence.isQuoted(i) && sentence.isFinite(i) && !infinitive;
    }
    return verb && count > 2;
  }

  int contentStart(int end) {
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (";".equals(words[i])) {
        start = i + 1;
      }
    }
    while (start < end && (sentence.hasTag(start, "CCONJ") || !tokens.get(start).isWord())) {
      start++;
    }
    return start;
  }
}
