package org.parallax.text;

import java.util.List;
import java.util.Set;

/**
 * Where the clause begins that follows a reporting verb: {@code told AFP on Monday that [it ...]},
 * {@code said [it could not ...]}, {@code asked whether [it ...]}, {@code denies [helping ...]}.
 */
final class ContentAfterVerb {

  /** No content follows. */
  static final int NONE = -1;

  private static final Set<String> UTTERED =
      WordList.of(
          """
          concern fear doubt hope worry confidence alarm belief view regret suspicion
          opinion optimism
          """);

  private static final Set<String> QUESTIONS = WordList.of("how why what who where");

  private static final int REACH = 12;

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;

  ContentAfterVerb(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  /** The first token of the content, or {@link #NONE}. */
  int start(int verb) {
    int content = sentence.takes(verb, Complement.THAT) ? afterThat(verb) : NONE;
    if (content == NONE && sentence.takes(verb, Complement.BARE)) {
      content = bareClause(verb);
    }
    if (content == NONE && sentence.takes(verb, Complement.ING)) {
      int at = sentence.behind(verb);
      content = sentence.isGerund(at) ? at : NONE;
    }
    return content;
  }

  /** Whether the content is a question: why it sank, behind whether. */
  boolean isQuestion(int start) {
    return "whether".equals(words[start - 1])
        || (start < words.length && QUESTIONS.contains(words[start]));
  }

  /** Said that, told AFP on Friday that, asked whether, said: (without marks). */
  private int afterThat(int verb) {
    int at = sentence.behind(verb);
    if (verb > 0 && at < words.length && ":".equals(words[at]) && sentence.isSpeakable(at + 1)) {
      return at + 1;
    }
    boolean hearer = sentence.takes(verb, Complement.HEARER) || sentence.isPassive(verb);
    for (int steps = 0; at < words.length && steps < 10; steps++, at++) {
      boolean that = "that".equals(words[at]);
      boolean whether =
          "whether".equals(words[at])
              || ("if".equals(words[at]) && "ask".equals(sentence.lemmas[verb]));
      if (that || whether) {
        return afterOpener(verb, at, that);
      }
      if (QUESTIONS.contains(words[at])) {
        boolean clause = at + 1 < words.length && !"to".equals(words[at + 1]);
        return clause && (at == sentence.behind(verb) || hearer) ? at : NONE;
      }
      if (!isGap(verb, at, hearer)) {
        return NONE;
      }
    }
    return NONE;
  }

  private int afterOpener(int verb, int at, boolean that) {
    if (!sentence.isSpeakable(at + 1)) {
      return at + 1 < words.length && !sentence.isQuoted(at + 1) ? NONE : at + 1;
    }
    boolean relative = that && (sentence.hasTag(at + 1, "AUX") || sentence.hasTag(at + 1, "VERB"));
    if (relative) {
      return at == verb + 1 ? at : NONE;
    }
    return at + 1;
  }

  /** What may stand between verb and "that": a hearer, an adjunct, or the concern expressed. */
  private boolean isGap(int verb, int at, boolean hearer) {
    Token token = tokens.get(at);
    boolean mark =
        !token.isWord()
            && !"'s".equals(words[at])
            && !"(".equals(words[at])
            && !")".equals(words[at]);
    if (sentence.isQuoted(at)
        || mark
        || sentence.hasTag(at, "VERB")
        || sentence.hasTag(at, "AUX")
        || sentence.hasTag(at, "SCONJ")) {
      return false;
    }
    if (hearer || at > sentence.behind(verb)) {
      return true;
    }
    return sentence.hasTag(at, "ADP")
        || sentence.hasTag(at, "ADV")
        || TaggedSentence.DAYS.contains(words[at])
        || isUttered(at)
        || isUttered(at + 1);
  }

  private boolean isUttered(int at) {
    return at < words.length
        && tokens.get(at).lemma() != null
        && UTTERED.contains(tokens.get(at).lemma());
  }

  /** Said it could not verify; told AFP the claim was false. */
  private int bareClause(int verb) {
    boolean quotedBefore =
        verb > 0 && !tokens.get(verb - 1).isWord() && !",".equals(words[verb - 1]);
    if (quotedBefore || (verb > 1 && sentence.isQuoted(verb - 2))) {
      return NONE;
    }
    int at = sentence.behind(verb);
    int hearer = sentence.takes(verb, Complement.HEARER) ? afterHearer(at) : NONE;
    int behindHearer = hearer == NONE ? NONE : subjectAt(verb, hearer);
    return behindHearer == NONE ? subjectAt(verb, at) : behindHearer;
  }

  /** The place of a clause with a subject and a finite verb of its own. */
  private int subjectAt(int verb, int from) {
    int at = from;
    while (at < words.length && at < verb + 5 && isDay(at)) {
      at++;
    }
    if (sentence.isFinite(at) && isWhat(verb)) {
      return at;
    }
    if (!sentence.isSubject(at)) {
      return NONE;
    }
    for (int i = at; i < Math.min(at + REACH, words.length); i++) {
      if (i > at && sentence.isFinite(i)) {
        return at;
      }
      if (!sentence.isQuoted(i)
          && (isBreak(i) || isPredicate(i) || isSecondSubject(i, at) || isShown(verb, i))) {
        return NONE;
      }
    }
    return NONE;
  }

  /** {@code said [on Monday] it rained}. */
  private boolean isDay(int at) {
    boolean on = "on".equals(words[at]) && at + 1 < words.length;
    return TaggedSentence.DAYS.contains(words[on ? at + 1 : at]);
  }

  /** {@code in what he says will be a long war}. */
  private boolean isWhat(int verb) {
    return verb > 1 && "what".equals(words[verb - 2]);
  }

  /** "denied the claims and refused": a second deed, not a clause; "to" but in "the way to". */
  private boolean isPredicate(int i) {
    boolean second = sentence.hasTag(i, "CCONJ") && sentence.isFinite(i + 1);
    return second || ("to".equals(words[i]) && !sentence.hasTag(i - 1, "NOUN"));
  }

  /** "found the plan the mayor liked": a relative clause, not a report. */
  private boolean isSecondSubject(int i, int at) {
    return i > at
        && (sentence.hasTag(i - 1, "NOUN") || sentence.hasTag(i - 1, "PROPN"))
        && (sentence.hasTag(i, "DET") || sentence.hasTag(i, "PRON"));
  }

  private boolean isShown(int verb, int i) {
    return sentence.takes(verb, Complement.THING) && sentence.isGerund(i);
  }

  /** Behind {@code him}, {@code the court}, {@code Example News}; NONE if there is no hearer. */
  private int afterHearer(int from) {
    if (sentence.hasTag(from, "PRON")) {
      return from + 1;
    }
    int at = from;
    while (sentence.hasTag(at, "DET") || sentence.hasTag(at, "ADJ")) {
      at++;
    }
    int name = at;
    while (at - name < 4 && (sentence.hasTag(at, "NOUN") || sentence.hasTag(at, "PROPN"))) {
      at++;
    }
    return at == name ? NONE : at;
  }

  private boolean isBreak(int i) {
    return switch (words[i]) {
      case ",",
          ";",
          ":",
          ".",
          "\u2014",
          "\u2013",
          "--",
          "that",
          "which",
          "who",
          "whose",
          "when",
          "after",
          "because",
          "as" ->
          true;
      default -> false;
    };
  }
}
