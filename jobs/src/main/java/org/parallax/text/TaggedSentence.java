package org.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence's tokens with the questions that the search for reported speech asks of them. */
final class TaggedSentence {

  /** Verbs that take a clause without "that", and that can follow their own content. */
  static final Set<String> SAYING =
      WordList.of(
          """
          that say add claim think believe argue insist warn report suggest admit
          acknowledge confirm allege announce fear predict estimate maintain contend hope
          note concede state assert explain recall testify write tweet show indicate reveal
          conclude declare stress emphasize emphasise point know feel charge counter reply
          respond
          """);

  /** Verbs with a hearer before the clause: told AFP that. */
  static final Set<String> TELLING =
      WordList.of(
          """
          tell inform notify assure reassure remind warn advise alert
          """);

  /** Things show; only somebody's showing is a report ("This shows that" is the narrator's). */
  static final Set<String> SHOWING =
      WordList.of(
          """
          This shows that show suggest indicate demonstrate reveal highlight prove
          underscore underline illustrate signal imply hint establish determine
          """);

  static final Set<String> SUBJECT_PRONOUNS =
      WordList.of(
          """
          he she it they we i you there this that these those
          """);

  private static final Set<String> LOCATING =
      WordList.of("in on at during to after before via through from by while when of");

  static final Set<String> DAYS =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday today yesterday morning
          afternoon evening night week month earlier late early last again later tonight
          recently
          """);

  final List<Token> tokens;

  /** The tokens in lower case with straight apostrophes. */
  final String[] words;

  /** The lemma of each reporting verb outside direct quotations; empty for all other tokens. */
  final String[] lemmas;

  TaggedSentence(List<Token> tokens, Lemmatizer lemmatizer) {
    this.tokens = tokens;
    this.words = new String[tokens.size()];
    this.lemmas = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
    for (int i = 0; i < words.length; i++) {
      lemmas[i] = reportingLemma(i, lemmatizer);
    }
  }

  /** The lemma if the token is a reporting verb outside direct quotations; else empty. */
  private String reportingLemma(int i, Lemmatizer lemmatizer) {
    Token token = tokens.get(i);
    // "RELATED:" in capitals is page furniture.
    boolean shouted = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    if (shouted
        || token.voice() == Voice.DIRECT_QUOTE
        || !token.isWord()
        || token.partOfSpeech() == null) {
      return "";
    }
    if ("VERB".equals(token.partOfSpeech())) {
      return ReportingVerbs.contains(token.lemma()) ? token.lemma() : "";
    }
    // "The memo alleges that": a tagger takes many such forms for nouns.
    boolean thatFollows =
        i + 1 < words.length && "that".equals(words[i + 1]) && i > 0 && isNominal(i - 1);
    boolean inflected = token.text().endsWith("s") || token.text().endsWith("ed");
    if (!thatFollows || !inflected || "AUX".equals(token.partOfSpeech())) {
      return "";
    }
    String lemma = lemmatizer.lemma(token.text(), "VERB");
    return ReportingVerbs.contains(lemma) && !lemma.equals(token.text()) ? lemma : "";
  }

  boolean isSubject(int i) {
    if (i >= words.length || tokens.get(i).voice() == Voice.DIRECT_QUOTE) {
      return false;
    }
    return SUBJECT_PRONOUNS.contains(words[i])
        || hasTag(i, "DET")
        || hasTag(i, "PROPN")
        || hasTag(i, "NOUN")
        || hasTag(i, "ADJ")
        || hasTag(i, "NUM")
        || (hasTag(i, "PRON") && !"himself".equals(words[i]) && !"him".equals(words[i]));
  }

  boolean isGerund(int i) {
    return i < words.length
        && tokens.get(i).voice() != Voice.DIRECT_QUOTE
        && words[i].endsWith("ing")
        && words[i].length() > 4
        && (hasTag(i, "VERB") || hasTag(i, "AUX"));
  }

  /** A participle behind a comma; taggers take many for nouns ({@code , raising fears}). */
  boolean isAfterthought(int i) {
    boolean noun = hasTag(i, "NOUN") || hasTag(i, "ADJ");
    return isGerund(i)
        || (noun
            && words[i].endsWith("ing")
            && words[i].length() > 4
            && i + 1 < words.length
            && tokens.get(i + 1).isWord()
            && !hasTag(i + 1, "CCONJ")
            && !hasTag(i + 1, "AUX")
            && !hasTag(i + 1, "VERB"));
  }

  /** The start of a phrase of time, place or hearer behind a verb of saying. */
  boolean isAdjunct(int i) {
    return i < words.length && (LOCATING.contains(words[i]) || DAYS.contains(words[i]));
  }

  boolean isAccordingTo(int i) {
    return i + 2 < words.length
        && "according".equals(words[i])
        && "to".equals(words[i + 1])
        && tokens.get(i).voice() != Voice.DIRECT_QUOTE;
  }

  boolean isFinite(int i) {
    return i < words.length
        && (hasTag(i, "AUX") || (hasTag(i, "VERB") && !words[i].endsWith("ing")));
  }

  boolean isSpeakable(int i) {
    return i < words.length
        && tokens.get(i).isWord()
        && tokens.get(i).voice() != Voice.DIRECT_QUOTE;
  }

  boolean isNominal(int i) {
    return hasTag(i, "NOUN") || hasTag(i, "PROPN") || hasTag(i, "PRON") || hasTag(i, "NUM");
  }

  boolean hasTag(int i, String tag) {
    return i < words.length && tag.equals(tokens.get(i).partOfSpeech());
  }

  boolean isQuoted(int i) {
    return tokens.get(i).voice() == Voice.DIRECT_QUOTE;
  }

  boolean isInverted(int verb) {
    return verb > 0 && !tokens.get(verb - 1).isWord();
  }
}
