package org.parallax.text;

import java.util.List;
import java.util.Set;

/**
 * Where the content begins that follows a reporting verb: {@code told AFP on Monday that [it ...]},
 * {@code said [it could not ...]}, {@code denies [helping ...]}.
 */
final class ContentAfterVerb {

  /** No content follows. */
  static final int NONE = -1;

  static final Set<String> CONFESSING =
      WordList.of(
          """
          deny admit acknowledge recall confess
          """);

  static final Set<String> CHARGING =
      WordList.of(
          """
          accuse suspect blame
          """);

  static final Set<String> UTTERED =
      WordList.of(
          """
          concern fear doubt hope worry confidence alarm belief view regret suspicion
          opinion optimism
          """);

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;
  private final String[] lemmas;

  ContentAfterVerb(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
    this.lemmas = sentence.lemmas;
  }

  /** The first token of the content, or {@link #NONE}. */
  int start(int verb) {
    int content = afterThat(verb);
    if (content == NONE) {
      content = bareClause(verb);
    }
    return content == NONE ? deed(verb) : content;
  }

  /** Said that, told AFP on Friday that, asked whether, said: (without marks). */
  private int afterThat(int verb) {
    int at = verb + 1;
    if (verb > 0 && at < words.length && ":".equals(words[at]) && sentence.isSpeakable(at + 1)) {
      return at + 1;
    }
    boolean hearer = TaggedSentence.TELLING.contains(lemmas[verb]);
    boolean passive = verb > 0 && sentence.hasTag(verb - 1, "AUX");
    for (int steps = 0; at < words.length && steps < 10; steps++, at++) {
      boolean that = "that".equals(words[at]);
      boolean whether =
          "whether".equals(words[at]) || ("if".equals(words[at]) && "ask".equals(lemmas[verb]));
      if (that || whether) {
        if (!sentence.isSpeakable(at + 1)) {
          return at + 1 < words.length && tokens.get(at + 1).voice() != Voice.DIRECT_QUOTE
              ? NONE
              : at + 1;
        }
        boolean relative =
            that && (sentence.hasTag(at + 1, "AUX") || sentence.hasTag(at + 1, "VERB"));
        if (relative) {
          return at == verb + 1 ? at : NONE;
        }
        return at + 1;
      }
      if (!isGap(verb, at, hearer || passive)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** What may stand between verb and "that": a hearer, an adjunct, or the concern expressed. */
  private boolean isGap(int verb, int at, boolean hearer) {
    Token token = tokens.get(at);
    if (token.voice() == Voice.DIRECT_QUOTE
        || (!token.isWord()
            && !"'s".equals(words[at])
            && !"(".equals(words[at])
            && !")".equals(words[at]))) {
      return false;
    }
    if (sentence.hasTag(at, "VERB") || sentence.hasTag(at, "AUX") || sentence.hasTag(at, "SCONJ")) {
      return false;
    }
    if (hearer || at > verb + 1) {
      return true;
    }
    boolean adjunct =
        sentence.hasTag(at, "ADP")
            || sentence.hasTag(at, "ADV")
            || TaggedSentence.DAYS.contains(words[at])
            || "out".equals(words[at]);
    boolean uttered =
        (token.lemma() != null && UTTERED.contains(token.lemma()))
            || (at + 1 < words.length
                && tokens.get(at + 1).lemma() != null
                && UTTERED.contains(tokens.get(at + 1).lemma()));
    return adjunct || uttered;
  }

  /** Said it could not verify; told AFP the claim was false. */
  private int bareClause(int verb) {
    boolean telling = TaggedSentence.TELLING.contains(lemmas[verb]);
    if (!telling && !TaggedSentence.SAYING.contains(lemmas[verb])) {
      return NONE;
    }
    boolean quotedBefore =
        verb > 0 && !tokens.get(verb - 1).isWord() && !",".equals(words[verb - 1]);
    if (quotedBefore || (verb > 1 && sentence.isQuoted(verb - 2))) {
      return NONE;
    }
    int at = verb + 1;
    if (telling) {
      at = afterHearer(at);
      if (at == NONE) {
        return NONE;
      }
    }
    while (at < words.length && at < verb + 5 && TaggedSentence.DAYS.contains(words[at])) {
      at++;
    }
    if (!sentence.isSubject(at)) {
      return NONE;
    }
    for (int i = at; i < Math.min(at + 12, words.length); i++) {
      if (sentence.isQuoted(i)) {
        if (i > at && sentence.isFinite(i)) {
          return at;
        }
        continue;
      }
      if (isBreak(i)) {
        return NONE;
      }
      boolean secondSubject =
          i > at
              && (sentence.hasTag(i - 1, "NOUN") || sentence.hasTag(i - 1, "PROPN"))
              && (sentence.hasTag(i, "DET") || sentence.hasTag(i, "PRON"));
      if (secondSubject
          || (TaggedSentence.SHOWING.contains(lemmas[verb]) && sentence.isGerund(i))) {
        return NONE;
      }
      if (i > at && sentence.isFinite(i)) {
        return at;
      }
    }
    return NONE;
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
          "to",
          "when",
          "after",
          "because",
          "as" ->
          true;
      default -> false;
    };
  }

  /** Denies helping; accused the firm of hiding. */
  private int deed(int verb) {
    int at = verb + 1;
    if (CONFESSING.contains(lemmas[verb])) {
      return sentence.isGerund(at) ? at : NONE;
    }
    if (!CHARGING.contains(lemmas[verb])) {
      return NONE;
    }
    for (int i = at; i < Math.min(at + 10, words.length - 1); i++) {
      if (("of".equals(words[i]) || "for".equals(words[i])) && sentence.isGerund(i + 1)) {
        return i + 1;
      }
      if (!tokens.get(i).isWord() && !"'".equals(words[i]) && !words[i].startsWith("'s")) {
        return NONE;
      }
    }
    return NONE;
  }
}
