package org.parallax.cue;

import java.util.List;
import java.util.Locale;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/** The families of cues that this version finds, with the sentence that the dictionary prints. */
public enum CueFamily {
  HEDGE(
      "A word that holds back full commitment: possibility, hearsay, approximation; classes modal,"
          + " evidential, probability, weak_verb, noun, approximation."),
  BOOSTER("A word that presses certainty on the reader; classes certainty, evidence, totality."),
  FACTIVE(
      "A verb or adjective whose complement is taken as true; classes cognition, disclosure, proof,"
          + " emotion."),
  PRESUPPOSITION(
      "A word that takes something for granted; classes change_of_state, iteration, continuation,"
          + " factive_noun, comparison."),
  IMPLICATIVE(
      "A verb from which follows that something happened (entails_it) or did not (entails_not)."),
  REPORTING_VERB(
      "A verb or phrase by which the text reports what somebody says; classes neutral, distancing,"
          + " endorsing, concession, denial, hostile, alarm."),
  LOADED(
      "A word that judges or dramatises while it names; classes label, deceit, conflict, drama,"
          + " violence, threat."),
  EVALUATIVE("An adjective or sentence adverb of value; classes negative, positive, stance."),
  INTENSIFIER("A word that raises degree, speed or size; the class says which."),
  ANONYMOUS_SOURCE("A source without a name; classes insider, unnamed, collective, impersonal."),
  NEGATION("A word that denies a clause or a part of it; classes clause, quantity, time, degree."),
  NUMBER("A number with what it counts; classes money, percent, date, count, plain."),
  SCARE_QUOTE("One to three words in quotation marks that no verb attributes to a speaker."),
  PASSIVE("A passive verb phrase; classes agentless, with_agent."),
  FRAME(
      "A word that speaks of one side of an issue; the class is one of fourteen policy frames:"
          + " economic, capacity_and_resources, morality, fairness_and_equality, legality,"
          + " policy_prescription, crime_and_punishment, security_and_defense, health_and_safety,"
          + " quality_of_life, cultural_identity, public_opinion, political,"
          + " external_regulation_and_reputation; the weight says how surely."),
  GENERIC_FRAME(
      "A word that answers one of the questions by which five generic news frames are coded; the"
          + " class is frame.question; the class says which."),
  FUNCTION(
      "A word by which a sentence frames; classes problem_definition, causal_attribution,"
          + " moral_judgement, remedy; the holder is who speaks it."),
  SENTIMENT(
      "A word with a valence in the VADER lexicon, outside names; classes positive, negative; the"
          + " weight is the valence, -4 to 4."),
  TARGET_SENTIMENT(
      "A person or organisation of which its sentence clearly speaks well or ill; classes"
          + " positive, negative; target_entity_id says who, the weight is probability of positive"
          + " minus negative. A model's finding: right in about three of four cases.");

  private final String label = name().toLowerCase(Locale.ROOT); // asked for once a cue and feature
  private final String meaning;

  CueFamily(String meaning) {
    this.meaning = meaning;
  }

  /** The value that the tables hold, for example {@code reporting_verb}. */
  public String label() {
    return label;
  }

  /** One sentence for the data dictionary. */
  public String meaning() {
    return meaning;
  }

  /**
   * A cue of this family over the tokens {@code from} to {@code to} (exclusive) of a sentence; its
   * voice is that of the first word among them.
   */
  Cue cue(Sentence sentence, int from, int to, String cueClass, double weight, String row) {
    List<Token> tokens = sentence.tokens().subList(from, to);
    Token first = tokens.stream().filter(Token::isWord).findFirst().orElse(tokens.get(0));
    return new Cue(
        sentence.index(),
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end(),
        label(),
        cueClass,
        weight,
        first.voice(),
        row,
        Cue.NO_TARGET);
  }

  /** A cue over a match in a lexicon. */
  Cue cue(Sentence sentence, Lexicon.Match match) {
    Lexicon.Entry entry = match.entry();
    return cue(
        sentence,
        match.from(),
        match.to(),
        entry.entryClass(),
        entry.weight(),
        label() + ":" + entry.term());
  }
}
