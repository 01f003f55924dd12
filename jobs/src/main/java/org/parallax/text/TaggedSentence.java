package org.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence's tokens with the questions that the search for reported speech asks of them. */
final class TaggedSentence {

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
          afternoon evening night week month year earlier late early last again later tonight
          recently
          """);

  private static final Set<String> POSSESSIVES = WordList.of("his her its their our my your whose");

  private static final Set<String> OBJECT_PRONOUNS =
      WordList.of("him me us them himself herself itself themselves myself ourselves");

  final List<Token> tokens;

  /** The tokens in lower case with straight apostrophes. */
  final String[] words;

  /** The lemma of each attributing verb outside direct quotations; empty for all other tokens. */
  final String[] lemmas;

  /** The attributing verb itself; null for all other tokens. */
  private final AttributionWord[] verbs;

  /** Whether a particle behind the verb belongs to it. */
  private final boolean[] phrasal;

  TaggedSentence(List<Token> tokens, Lemmatizer lemmatizer) {
    this.tokens = tokens;
    this.words = new String[tokens.size()];
    this.lemmas = new String[tokens.size()];
    this.verbs = new AttributionWord[tokens.size()];
    this.phrasal = new boolean[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      words[i] = word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
    }
    VerbForms forms = new VerbForms(tokens, words, lemmatizer);
    for (int i = 0; i < words.length; i++) {
      lemmas[i] = forms.lemma(i);
      if (!lemmas[i].isEmpty()) {
        AttributionWord phrase =
            i + 1 < words.length && AttributionWord.beginsPhrase(lemmas[i])
                ? AttributionWord.verb(lemmas[i] + " " + words[i + 1])
                : null;
        phrasal[i] = phrase != null;
        verbs[i] = phrase != null ? phrase : AttributionWord.verb(lemmas[i]);
        lemmas[i] = verbs[i] == null ? "" : lemmas[i];
      }
    }
  }

  boolean isVerb(int i) {
    return i < words.length && verbs[i] != null;
  }

  boolean takes(int verb, Complement complement) {
    return isVerb(verb) && verbs[verb].takes(complement);
  }

  /** Whether the verb's content may stand behind this preposition. */
  boolean takes(int verb, String preposition) {
    return isVerb(verb) && verbs[verb].prepositions().contains(preposition);
  }

  /** One past the verb, and past its particle ({@code pointed out}). */
  int behind(int verb) {
    return phrasal[verb] ? verb + 2 : verb + 1;
  }

  boolean isSubject(int i) {
    if (i >= words.length || isQuoted(i)) {
      return false;
    }
    return SUBJECT_PRONOUNS.contains(words[i])
        || hasTag(i, "DET")
        || hasTag(i, "PROPN")
        || hasTag(i, "NOUN")
        || hasTag(i, "ADJ")
        || hasTag(i, "NUM")
        || (hasTag(i, "PRON") && !OBJECT_PRONOUNS.contains(words[i]));
  }

  boolean isGerund(int i) {
    return i < words.length
        && !isQuoted(i)
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
            && isSpeakable(i + 1)
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
        && !isQuoted(i);
  }

  boolean isFinite(int i) {
    return i < words.length
        && (hasTag(i, "AUX") || (hasTag(i, "VERB") && !words[i].endsWith("ing")));
  }

  /** A word outside direct quotations. */
  boolean isSpeakable(int i) {
    return i < words.length && tokens.get(i).isWord() && !isQuoted(i);
  }

  boolean isNominal(int i) {
    return hasTag(i, "NOUN") || hasTag(i, "PROPN") || hasTag(i, "PRON") || hasTag(i, "NUM");
  }

  boolean isPossessive(int i) {
    return POSSESSIVES.contains(words[i]);
  }

  boolean hasTag(int i, String tag) {
    return i >= 0 && i < words.length && tag.equals(tokens.get(i).partOfSpeech());
  }

  boolean isQuoted(int i) {
    return tokens.get(i).voice() == Voice.DIRECT_QUOTE;
  }

  boolean isInverted(int verb) {
    return verb > 0 && !tokens.get(verb - 1).isWord();
  }

  /** {@code was accused}, {@code has been widely seen}; not {@code is saying}. */
  boolean isPassive(int verb) {
    int i = verb - 1;
    while (hasTag(i, "ADV") || "n't".equals(i < 0 ? "" : words[i]) || hasTag(i, "PART")) {
      i--;
    }
    return hasTag(i, "AUX")
        && !words[verb].endsWith("ing")
        && ("be".equals(tokens.get(i).lemma()) || "get".equals(tokens.get(i).lemma()));
  }
}
