package org.parallax.tone;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.parallax.cue.Lexicon;
import org.parallax.cue.Vader;
import org.parallax.text.Token;

/**
 * What each token of a sentence is worth on its own, before anybody asks about a target: made once
 * and used for every mention in the sentence.
 *
 * <p>Worked example: in "Mayor Lind did not deny the fraud" the tokens {@code Mayor Lind} are
 * names, {@code deny} has the tone class deny and is negated, {@code fraud} has the class crime and
 * the valence -2.8.
 *
 * <p>Names are masked, and so is every capitalised word inside running text ({@code Republican}):
 * the model shall learn how one speaks of somebody, not of whom.
 */
final class SentenceReading {

  static final int NAME = "\u0001name".hashCode();
  static final int NUMBER = "\u0001number".hashCode();
  static final int TARGET = "\u0001target".hashCode();
  static final int PERSON = "\u0001person".hashCode();

  /** One word for him and her: the model shall not learn a tone for either. */
  private static final Set<String> THIRD_PERSON =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

  private static final Set<String> MARKS =
      Set.of("\"", "?", "!", ",", ";", ":", "-", "--", "—", "–", "$", "(", ")");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";",
          ":",
          "—",
          "–",
          "--",
          "-",
          "but",
          "although",
          "though",
          "while",
          "whereas",
          "because",
          "which",
          "who",
          "whom",
          "that",
          "if",
          "when",
          "after",
          "before",
          "since",
          "unless",
          "until",
          "as",
          "where");
  private static final int NEGATION_REACH = 4;

  /** How much a negated valence turns, as in VADER. */
  private static final double NEGATED_VALENCE = -0.74;

  /** The word lists: they never change after loading, so all threads share them. */
  private static final class Lists {
    static final Vader VADER = new Vader();
    static final Lexicon TOPICAL = Lexicon.load("sentiment_topical_words");
    static final Lexicon TONE = Lexicon.load("target_tone");
    static final Lexicon REPORTING = Lexicon.load("reporting_verbs");
    static final Lexicon LOADED = Lexicon.load("loaded_words");
    static final Lexicon EVALUATIVES = Lexicon.load("evaluatives");
    static final Lexicon NEGATIONS = Lexicon.load("negations");
    static final Lexicon PARTICIPLES = Lexicon.load("participles");
  }

  final List<Token> tokens;

  /** Lower-case characters with straight marks. */
  final String[] forms;

  /** Hash of the lemma, name or number; 0 for marks that say nothing. */
  final int[] words;

  /** Tone class; null for most tokens. */
  final String[] tones;

  final String[] reporting;
  final String[] loaded;
  final double[] valences;
  final boolean[] negated;
  private final boolean running;

  SentenceReading(List<Token> tokens) {
    this.tokens = tokens;
    int size = tokens.size();
    forms = new String[size];
    words = new int[size];
    tones = new String[size];
    reporting = new String[size];
    loaded = new String[size];
    valences = new double[size];
    negated = new boolean[size];
    running = isRunningText(tokens);
    for (int i = 0; i < size; i++) {
      forms[i] = form(tokens.get(i).text());
      words[i] = word(i);
    }
    mark(Lists.TONE, tones, "");
    mark(Lists.REPORTING, reporting, "");
    mark(Lists.LOADED, loaded, "loaded ");
    mark(Lists.EVALUATIVES, loaded, "evaluative ");
    negate();
    weigh();
  }

  /** The names of the lists whose content the model has learnt with. */
  static String listsHash() {
    return String.join(
        " ",
        List.of(
            Lists.TONE.contentHash(),
            Lists.TOPICAL.contentHash(),
            Lists.REPORTING.contentHash(),
            Lists.LOADED.contentHash(),
            Lists.EVALUATIVES.contentHash(),
            Lists.NEGATIONS.contentHash(),
            Lists.PARTICIPLES.contentHash()));
  }

  private static String form(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"');
  }

  private int word(int at) {
    Token token = tokens.get(at);
    if (!token.isWord() && !forms[at].equals("'s")) {
      return MARKS.contains(forms[at]) ? forms[at].hashCode() : 0;
    }
    if (isName(at)) {
      return NAME;
    }
    if (THIRD_PERSON.contains(forms[at])) {
      return PERSON;
    }
    if (isTag(at, "NUM") && Character.isDigit(forms[at].charAt(0))) {
      return NUMBER;
    }
    return (token.lemma() == null ? forms[at] : token.lemma()).hashCode();
  }

  private boolean isName(int at) {
    if (isTag(at, "PROPN")) {
      return true;
    }
    String text = tokens.get(at).text();
    return running
        && at > 0
        && text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && tokens.get(at - 1).isWord();
  }

  /** A capital says something only where most words have none. */
  private static boolean isRunningText(List<Token> tokens) {
    int small = 0;
    int capital = 0;
    for (Token token : tokens) {
      char first = token.text().charAt(0);
      small += Character.isLowerCase(first) ? 1 : 0;
      capital += Character.isUpperCase(first) ? 1 : 0;
    }
    return small > capital;
  }

  private void mark(Lexicon lexicon, String[] classes, String prefix) {
    for (Lexicon.Match match : lexicon.matches(tokens)) {
      for (int i = match.from(); i < match.to(); i++) {
        classes[i] = prefix + match.entry().entryClass();
      }
    }
  }

  private void negate() {
    for (Lexicon.Match match : Lists.NEGATIONS.matches(tokens)) {
      int end = Math.min(tokens.size(), match.to() + NEGATION_REACH);
      for (int i = match.to(); i < end && !forms[i].equals(","); i++) {
        negated[i] = true;
      }
    }
  }

  private void weigh() {
    boolean[] topical = new boolean[tokens.size()];
    for (Lexicon.Match match : Lists.TOPICAL.matches(tokens)) {
      topical[match.from()] = true;
    }
    for (int i = 0; i < words.length; i++) {
      if (words[i] != NAME && !topical[i] && tokens.get(i).isWord()) {
        OptionalDouble valence = Lists.VADER.valence(forms[i]);
        valences[i] = valence.orElse(0) * (negated[i] ? NEGATED_VALENCE : 1);
      }
    }
  }

  boolean isTag(int at, String tag) {
    return tag.equals(tokens.get(at).partOfSpeech());
  }

  boolean isVerb(int at) {
    return isTag(at, "VERB");
  }

  boolean isAuxiliary(int at) {
    return isTag(at, "AUX");
  }

  boolean endsClause(int at) {
    return CLAUSE_ENDS.contains(forms[at]);
  }

  boolean isRelative(int at) {
    return forms[at].equals("who") || forms[at].equals("that") || forms[at].equals("which");
  }

  boolean isParticiple(int at) {
    return forms[at].endsWith("ed") || Lists.PARTICIPLES.entry(forms[at]).isPresent();
  }
}
