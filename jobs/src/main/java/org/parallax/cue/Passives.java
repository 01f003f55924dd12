package org.parallax.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * Passive verb phrases: a form of be or get, adverbs, a past participle.
 *
 * <p>Examples: "shots were fired" is agentless; "the bill was quickly signed by the mayor" is with
 * agent, because "by" follows within eight tokens; "was worried" is none, an adjective by list.
 *
 * <p>Source: the pattern reached precision .96 and recall .87 against a parser's passives in a
 * trial before the project; see data/NUMBERS.md for this one. Caveat: reduced passives ("the memo
 * obtained by the paper") and questions are missed.
 */
final class Passives implements Finder {

  private static final int BETWEEN = 4;
  private static final int TO_AGENT = 8;

  private final Lexicon participles;

  Passives(Lexicon participles) {
    this.participles = participles;
  }

  @Override
  public List<Cue> find(Document document) {
    List<Cue> cues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      int at = 0;
      while (at < tokens.size()) {
        int participle = isAuxiliary(tokens, at) ? participleAfter(tokens, at) : -1;
        if (participle > 0) {
          String cueClass = hasAgent(tokens, participle + 1) ? "with_agent" : "agentless";
          cues.add(CueFamily.PASSIVE.cue(sentence, at, participle + 1, cueClass, 1, null));
          at = participle;
        }
        at++;
      }
    }
    return cues;
  }

  private static boolean isAuxiliary(List<Token> tokens, int at) {
    String lemma = Words.lemma(tokens, at);
    return Words.isTag(tokens, at, "AUX", "VERB") && (lemma.equals("be") || lemma.equals("get"));
  }

  /** The participle behind adverbs, "not" and further forms of be; -1 where there is none. */
  private int participleAfter(List<Token> tokens, int auxiliary) {
    int at = auxiliary + 1;
    while (at <= auxiliary + BETWEEN
        && (Words.isTag(tokens, at, "ADV", "PART") || Words.lemma(tokens, at).equals("be"))
        && !Words.form(tokens, at).equals("to")) {
      at++;
    }
    return isParticiple(tokens, at) ? at : -1;
  }

  private boolean isParticiple(List<Token> tokens, int at) {
    if (!Words.isTag(tokens, at, "VERB")) {
      return false;
    }
    String form = Words.form(tokens, at);
    Optional<Lexicon.Entry> listed = participles.entry(form);
    return listed.map(e -> e.entryClass().equals("irregular")).orElse(form.endsWith("ed"));
  }

  /**
   * "by" with a doer, before another clause begins; "by 2030", "by Friday" and "by cutting costs"
   * name none.
   */
  private static boolean hasAgent(List<Token> tokens, int from) {
    for (int at = from; at < from + TO_AGENT; at++) {
      String form = Words.form(tokens, at);
      if (form.equals(";") || form.equals(".") || Words.isTag(tokens, at, "AUX", "SCONJ")) {
        return false;
      }
      if (form.equals("by")) {
        return !Words.isTag(tokens, at + 1, "NUM")
            && !Words.form(tokens, at + 1).endsWith("day")
            && !(Words.isTag(tokens, at + 1, "VERB") && Words.form(tokens, at + 1).endsWith("ing"));
      }
    }
    return false;
  }
}
