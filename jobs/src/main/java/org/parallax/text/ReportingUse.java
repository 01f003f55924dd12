package org.parallax.text;

import java.util.Set;

/**
 * Whether an attributing verb attributes at its place: not negated, not merely possible, not wished
 * for, and not the author's own.
 *
 * <p>Worked example: {@code said}, {@code continued to say}, {@code took to the radio to condemn}
 * do; {@code did not say}, {@code may say}, {@code refused to say}, {@code I say} do not. A verb of
 * opinion survives a negation: {@code does not believe that} is a belief too.
 */
final class ReportingUse {

  private static final Set<String> SELF = WordList.of("i we you let us");

  private static final Set<String> DEMONSTRATIVES =
      WordList.of("this that it which these those what here");

  private static final Set<String> UNREAL = WordList.of("could would should may might must can ca");

  private static final Set<String> NEGATIONS = WordList.of("n't not never hardly no");

  /** Verbs whose infinitive has happened: took to the air to say, tried to play down. */
  private static final Set<String> DOING =
      WordList.of(
          """
          continue take use begin start seem appear go try return proceed attempt rush seek
          tend
          """);

  private static final Set<String> REFUSING = WordList.of("refuse decline fail");

  private static final int REACH_OF_DOING = 6;

  private final TaggedSentence sentence;
  private final String[] words;

  ReportingUse(TaggedSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words;
  }

  /** Not negated, or a question that is left open: {@code did not say whether}. */
  boolean isReport(int verb) {
    return isReport(verb, false);
  }

  /** The same for a content that a negation does not undo: "refused to say why". */
  boolean isOpen(int verb) {
    return isReport(verb, true);
  }

  private boolean isReport(int verb, boolean open) {
    boolean opinion = open || sentence.takes(verb, Complement.OPINION);
    int i = verb - 1;
    while (i >= 0
        && (sentence.hasTag(i, "ADV") || sentence.hasTag(i, "AUX") || sentence.hasTag(i, "PART"))) {
      if (UNREAL.contains(words[i]) || (NEGATIONS.contains(words[i]) && !opinion)) {
        return false;
      }
      if ("to".equals(words[i])) {
        return happened(i, open);
      }
      i--;
    }
    if (i < 0) {
      // An imperative ("Note that"), unless it is a participle that opens the sentence.
      return words[verb].endsWith("ing") || sentence.isInverted(verb);
    }
    return !SELF.contains(words[i]) && !"if".equals(words[i]) && !isMereShowing(verb, i);
  }

  private boolean isMereShowing(int verb, int subject) {
    if (!sentence.takes(verb, Complement.THING) || !DEMONSTRATIVES.contains(words[subject])) {
      return false;
    }
    // "a poll that shows": the pronoun stands for a noun.
    boolean relative =
        ("that".equals(words[subject]) || "which".equals(words[subject]))
            && subject > 0
            && (sentence.hasTag(subject - 1, "NOUN") || ",".equals(words[subject - 1]));
    return !relative;
  }

  private boolean happened(int to, boolean open) {
    for (int i = to - 1; i >= Math.max(0, to - REACH_OF_DOING); i--) {
      if (sentence.hasTag(i, "VERB")) {
        String lemma = sentence.tokens.get(i).lemma();
        return DOING.contains(lemma) || (open && REFUSING.contains(lemma));
      }
      if (!sentence.isSpeakable(i)) {
        return false;
      }
    }
    return false;
  }
}
