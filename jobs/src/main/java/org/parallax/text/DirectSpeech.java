package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of an article with their reporting verbs: in the sentence in which the quotation
 * ends, or begins, or, if it begins its paragraph, in the sentence with a colon before it.
 */
final class DirectSpeech {

  private final List<Sentence> sentences;
  private final Lemmatizer lemmatizer;
  private int at;

  private DirectSpeech(List<Sentence> sentences, Lemmatizer lemmatizer) {
    this.sentences = sentences;
    this.lemmatizer = lemmatizer;
  }

  /**
   * One speech for each quotation.
   *
   * @param spoken quotations in reading order
   * @param english whether verbs are looked for
   */
  static List<Speech> of(
      List<Span> spoken, List<Sentence> sentences, Lemmatizer lemmatizer, boolean english) {
    DirectSpeech speech = new DirectSpeech(sentences, lemmatizer);
    List<Speech> speeches = new ArrayList<>(spoken.size());
    for (Span span : spoken) {
      Speech bare = new Speech(span.start(), span.end(), Voice.DIRECT_QUOTE, -1, -1);
      speeches.add(english ? speech.attributed(bare) : bare);
    }
    return speeches;
  }

  private Speech attributed(Speech quotation) {
    while (at < sentences.size() && sentences.get(at).end() <= quotation.start()) {
      at++;
    }
    int first = at;
    int last = first;
    while (last + 1 < sentences.size() && sentences.get(last + 1).start() < quotation.end()) {
      last++;
    }
    Optional<Speech> found = verbIn(last, quotation);
    if (found.isEmpty() && first < last) {
      found = verbIn(first, quotation);
    }
    return found.or(() -> announced(first, quotation)).orElse(quotation);
  }

  private Optional<Speech> verbIn(int sentence, Speech quotation) {
    return sentence < sentences.size()
        ? QuotationVerb.of(quotation, sentences.get(sentence).tokens(), lemmatizer)
        : Optional.empty();
  }

  /** {@code She said:} and the quotation in the next paragraph. */
  private Optional<Speech> announced(int first, Speech quotation) {
    if (first == 0 || first >= sentences.size()) {
      return Optional.empty();
    }
    Sentence before = sentences.get(first - 1);
    boolean begins = quotation.start() - sentences.get(first).start() < 3;
    boolean colon = ":".equals(before.tokens().get(before.tokens().size() - 1).text());
    return begins && colon
        ? QuotationVerb.lastOf(quotation, before.tokens(), lemmatizer)
        : Optional.empty();
  }
}
