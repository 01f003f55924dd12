package org.parallax.text;

import java.util.List;
import java.util.Set;

/** The bounds of a reported clause inside its sentence. */
final class ReportedClause {

  static final Set<String> TURNS =
      WordList.of(
          """
          but while although though whereas however despite as
          """);

  /** Gerunds by form that only link a noun. */
  static final Set<String> PREPOSITIONS =
      WordList.of(
          """
          including excluding regarding concerning following pending during
          """);

  static final Set<String> OPENERS =
      WordList.of(
          """
          after when as since before although though while because once if whereas until
          """);

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;
  private final String[] lemmas;

  ReportedClause(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
    this.lemmas = sentence.lemmas;
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
      if (tokens.get(i).voice() == Voice.DIRECT_QUOTE) {
        continue;
      }
      if (";".equals(words[i]) || sentence.isAccordingTo(i) || closesWithComma(i)) {
        return i;
      }
      if (",".equals(words[i]) && i + 1 < words.length) {
        int next = i + 1;
        boolean afterthought = sentence.isAfterthought(next) && !PREPOSITIONS.contains(words[next]);
        boolean turn = TURNS.contains(words[next]) || afterthought || sentence.isAccordingTo(next);
        boolean inverted = TaggedSentence.SAYING.contains(lemmas[next]) && i > from + 1;
        if (turn || inverted || isTrailingAttribution(next)) {
          return i;
        }
      }
    }
    return words.length;
  }

  /** The mark behind {@code "a sham,"}: what follows is the narrator's, unless a list goes on. */
  private boolean closesWithComma(int i) {
    return i > 0
        && !tokens.get(i).isWord()
        && ",".equals(words[i - 1])
        && tokens.get(i - 1).voice() == Voice.DIRECT_QUOTE
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
      if (i > from && TaggedSentence.SAYING.contains(lemmas[i])) {
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
      count += tokens.get(i).isWord() && !sentence.isQuoted(i) ? 1 : 0;
      verb |= !sentence.isQuoted(i) && (sentence.hasTag(i, "VERB") || sentence.hasTag(i, "AUX"));
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
