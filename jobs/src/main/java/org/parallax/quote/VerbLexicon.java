package org.parallax.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.cue.Lexicon;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

/**
 * The reporting verbs of the lexicon {@code reporting_verbs.tsv}: which there are, and what a
 * quotation's verb adds by its class.
 *
 * <p>Worked example: {@code The report highlights that wages fell} has the class endorsing; {@code
 * The dispute highlights "old suspicions"} has none, as only a clause makes the verb factive.
 */
final class VerbLexicon {

  /** Dictionary form and class of a quotation's verb. */
  record Sense(String verb, String verbClass) {}

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "nor", "cannot", "unable", "without", "nobody");

  /** Verbs whose subject may follow: {@code "No," said Roe}. */
  private static final Set<String> INVERTED =
      Set.of(
          "say",
          "state",
          "add",
          "write",
          "ask",
          "answer",
          "reply",
          "respond",
          "announce",
          "report",
          "comment",
          "remark",
          "declare",
          "recall",
          "tweet",
          "post",
          "explain",
          "note",
          "observe",
          "claim",
          "argue",
          "insist",
          "warn",
          "quip",
          "joke",
          "shout",
          "yell",
          "chant",
          "cry",
          "muse",
          "wonder",
          "predict",
          "conclude",
          "suggest",
          "continue",
          "complain",
          "lament",
          "testify",
          "admit",
          "concede",
          "acknowledge",
          "confess",
          "charge",
          "counter",
          "retort",
          "snap",
          "fume",
          "agree",
          "repeat",
          "reiterate",
          "exclaim",
          "whisper",
          "scoff",
          "sigh");

  private static final Set<String> THOUGHT =
      Set.of(
          "expect",
          "believe",
          "think",
          "feel",
          "hope",
          "know",
          "want",
          "fear",
          "understand",
          "learn",
          "realise",
          "realize",
          "remember",
          "assume",
          "find",
          "show",
          "establish",
          "judge",
          "suggest",
          "indicate",
          "prove",
          "demonstrate",
          "speak",
          "talk",
          "decide",
          "see",
          "consider",
          "suspect",
          "determine",
          "plan");

  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "may", "might", "should", "must", "can");

  private static final Set<String> OPENERS =
      Set.of("that", "how", "why", "whether", "what", "if", ":");

  private static final int NEGATION_REACH = 4;
  private static final int PHRASE_REACH = 4;

  private final Lexicon lexicon = Lexicon.load("reporting_verbs");
  private final Map<String, Lexicon.Entry> words = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();

  VerbLexicon() {
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (entry.term().indexOf(' ') < 0) {
        words.putIfAbsent(entry.term(), entry);
      } else if (entry.term().indexOf(' ') == entry.term().lastIndexOf(' ')) {
        pairs.add(entry.term());
      }
    }
  }

  /** Whether the lemma is a reporting verb of any class. */
  boolean contains(String lemma) {
    return words.containsKey(lemma);
  }

  /** Whether the token is a reporting verb or begins one of two words: {@code refers to}. */
  boolean isReporting(Line line, int i) {
    return line.isVerb(i)
        && ("read".equals(line.lemma(i))
            || contains(line.lemma(i))
            || pairs.contains(line.lemma(i) + " " + line.word(i + 1)));
  }

  /** A verb of thought, which quotes nobody where another verb says whose thought is told. */
  boolean isThought(String lemma) {
    return THOUGHT.contains(lemma);
  }

  /** A verb of thought, or one of what is yet to be said: {@code will respond}. */
  boolean isThought(Line line, int verb) {
    return isThought(line.lemma(verb)) || MODALS.contains(line.word(verb - 1));
  }

  /** Whether the subject may follow: {@code said Roe}. */
  boolean canInvert(String lemma) {
    return INVERTED.contains(lemma);
  }

  /** Verb and class of the verb at a token that governs a speech. */
  Sense senseOf(Line line, int verb, Speech speech) {
    int from = Math.max(0, verb - PHRASE_REACH);
    int to = Math.min(line.size(), verb + PHRASE_REACH + 1);
    Optional<Lexicon.Match> phrase =
        lexicon.matches(line.tokens.subList(from, to)).stream()
            .filter(match -> match.from() <= verb - from && verb - from < match.to())
            .filter(match -> match.to() > match.from() + 1)
            .findFirst();
    if (phrase.isPresent()) {
      Lexicon.Entry entry = phrase.get().entry();
      return new Sense(entry.term(), entry.entryClass());
    }
    String lemma = line.lemma(verb);
    Lexicon.Entry entry = words.get(lemma);
    if (entry == null) {
      return new Sense(lemma, null);
    }
    boolean holds =
        switch (entry.frame()) {
          case "that" -> governsClause(line, verb, speech);
          case "affirmed" -> !isNegated(line, verb);
          default -> true;
        };
    return new Sense(lemma, holds ? entry.entryClass() : null);
  }

  /** A clause or whole quotation, not a noun with a quoted word in it. */
  private static boolean governsClause(Line line, int verb, Speech speech) {
    if (speech.voice() == Voice.INDIRECT_SPEECH || speech.end() <= speech.verbStart()) {
      return true;
    }
    for (int i = verb + 1; i < line.size(); i++) {
      if (line.isQuoted(i) || OPENERS.contains(line.word(i))) {
        return i == verb + 1
            || !line.isQuoted(i)
            || startsWithCapital(line, i)
            || isNaming(line, verb);
      }
    }
    return true;
  }

  private static boolean isNaming(Line line, int verb) {
    return Set.of("call", "term", "dub", "label", "brand").contains(line.lemma(verb));
  }

  private static boolean startsWithCapital(Line line, int i) {
    return Character.isUpperCase(line.tokens.get(i).text().charAt(0));
  }

  private static boolean isNegated(Line line, int verb) {
    for (int i = verb - 1; i >= verb - NEGATION_REACH && !line.isBreak(i); i--) {
      if (NEGATIONS.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }
}
