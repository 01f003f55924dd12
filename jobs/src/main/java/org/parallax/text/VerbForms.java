package org.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which tokens of a sentence are verbs, where the tagger is not to be believed too. */
final class VerbForms {

  /** Forms that are nothing but verbs, whatever the tagger says of them. */
  private static final Set<String> PLAIN_VERBS = WordList.of("said says told tells");

  /** Forms that are verbs at the end of a sentence. */
  private static final Set<String> PLAIN_TAILS = WordList.of("reports writes notes explains adds");

  private final List<Token> tokens;
  private final String[] words;
  private final Lemmatizer lemmatizer;

  VerbForms(List<Token> tokens, String[] words, Lemmatizer lemmatizer) {
    this.tokens = tokens;
    this.words = words;
    this.lemmatizer = lemmatizer;
  }

  /** The lemma if the token is a verb outside direct quotations; else empty. */
  String lemma(int i) {
    Token token = tokens.get(i);
    // "RELATED:" in capitals is page furniture.
    boolean shouted = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    boolean spoken = token.isWord() && token.voice() != Voice.DIRECT_QUOTE;
    if (shouted || !spoken || token.partOfSpeech() == null) {
      return "";
    }
    if ("VERB".equals(token.partOfSpeech())) {
      return token.lemma();
    }
    boolean inflected = token.text().endsWith("s") || token.text().endsWith("ed");
    boolean verb = PLAIN_VERBS.contains(words[i]) || (inflected && isMissedVerb(i));
    if (!verb || "AUX".equals(token.partOfSpeech())) {
      return "";
    }
    String lemma = lemmatizer.lemma(token.text(), "VERB");
    return lemma.equals(token.text()) ? "" : lemma;
  }

  /**
   * {@code The memo alleges that it ...}, {@code as the paper reports.}: a tagger takes many such
   * forms for nouns.
   */
  private boolean isMissedVerb(int i) {
    boolean behindNoun = hasTag(i - 1, "NOUN") || hasTag(i - 1, "PROPN") || hasTag(i - 1, "PRON");
    boolean opensClause =
        i + 2 < words.length
            && "that".equals(words[i + 1])
            && !hasTag(i + 2, "VERB")
            && !hasTag(i + 2, "AUX");
    boolean last = i + 2 >= words.length && PLAIN_TAILS.contains(words[i]);
    return behindNoun && (opensClause || last);
  }

  private boolean hasTag(int i, String tag) {
    return i >= 0 && i < words.length && tag.equals(tokens.get(i).partOfSpeech());
  }
}
