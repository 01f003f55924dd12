package org.parallax.text;

import java.util.List;
import java.util.Optional;

/**
 * The reporting verb of a direct quotation: {@code "...," she <i>said</i>}, {@code he <i>called</i>
 * it "a sham"}. Whose verb it is, is for the quote room to find.
 */
final class QuotationVerb {

  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final String[] words;
  private final String[] lemmas;

  private QuotationVerb(TaggedSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words;
    this.lemmas = sentence.lemmas;
  }

  /**
   * The verb in this sentence, where one stands close by.
   *
   * @return the quotation with its verb
   */
  static Optional<Speech> of(Speech quotation, List<Token> tokens, Lemmatizer lemmatizer) {
    QuotationVerb sentence = new QuotationVerb(new TaggedSentence(tokens, lemmatizer));
    int first = NONE;
    int last = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      boolean inside =
          tokens.get(i).start() >= quotation.start() && tokens.get(i).end() <= quotation.end();
      first = inside && first == NONE ? i : first;
      last = inside ? i : last;
    }
    if (first == NONE) {
      return Optional.empty();
    }
    int after = sentence.verbAfter(last);
    int verb = after == NONE ? sentence.verbBefore(first) : after;
    return verb == NONE ? Optional.empty() : Optional.of(sentence.attributed(quotation, verb));
  }

  /** The last verb of a sentence that announces the quotation. */
  static Optional<Speech> lastOf(Speech quotation, List<Token> tokens, Lemmatizer lemmatizer) {
    QuotationVerb sentence = new QuotationVerb(new TaggedSentence(tokens, lemmatizer));
    int verb = sentence.verbBefore(tokens.size());
    return verb == NONE ? Optional.empty() : Optional.of(sentence.attributed(quotation, verb));
  }

  private Speech attributed(Speech quotation, int verb) {
    Token token = sentence.tokens.get(verb);
    CueKind cue = sentence.isPassive(verb) ? CueKind.PASSIVE : CueKind.VERB;
    return new Speech(
        quotation.start(), quotation.end(), quotation.voice(), token.start(), token.end(), cue);
  }

  /**
   * {@code "...," she said}: behind a comma or question only, else it reports something else.
   * Behind a comma outside the marks, as in {@code calls it "a ploy", dismisses the rest}, only a
   * plain verb of saying is believed.
   */
  private int verbAfter(int last) {
    boolean inside = ",?!".contains(words[last]);
    boolean outside = !inside && last + 2 < words.length && ",".equals(words[last + 2]);
    int mark = outside ? last + 2 : last + 1;
    for (int i = mark + 1; (inside || outside) && i < Math.min(mark + 12, words.length); i++) {
      boolean saying =
          sentence.takes(i, Complement.TAIL)
              || (sentence.takes(i, Complement.BARE) && sentence.takes(i, Complement.HEARER));
      if (saying || (inside && isTag(i, mark))) {
        return words[i].endsWith("ing") ? NONE : i;
      }
      boolean clause = sentence.hasTag(i, "SCONJ") || sentence.hasTag(i, "CCONJ");
      if (clause || isVerb(i, mark) || sentence.isQuoted(i)) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * In {@code "...", police chief Ann Poe said} a tagger may take the first noun for a verb; a verb
   * there has an ending, as in {@code dismisses the rest}.
   */
  private boolean isVerb(int i, int mark) {
    boolean bare =
        i == mark + 1
            && !words[i].endsWith("s")
            && !words[i].endsWith("ed")
            && !words[i].endsWith("ing");
    return sentence.hasTag(i, "VERB") && !bare;
  }

  private boolean isTag(int i, int mark) {
    return !lemmas[i].isEmpty() && i - mark < 5;
  }

  /** The nearest reporting verb before the quotation, past other quotations but no semicolon. */
  private int verbBefore(int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (!lemmas[i].isEmpty()) {
        return i;
      }
      if (";".equals(words[i])) {
        return NONE;
      }
    }
    return NONE;
  }
}
