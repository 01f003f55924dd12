package org.parallax.text;

import java.util.List;

/**
 * An annotated article: made once, read by everything that measures.
 *
 * @param text the kept text: headline, standfirst, body paragraphs, one blank line between
 * @param language ISO 639-1 code; English measures are undefined for any other
 * @param sentences in reading order; sentence 0 is the headline where there is one
 * @param speeches quotations and reported statements, by start
 */
public record Document(
    String text, String language, List<Sentence> sentences, List<Speech> speeches) {

  public Document {
    sentences = List.copyOf(sentences);
    speeches = List.copyOf(speeches);
  }

  /** The characters of a sentence. */
  public String textOf(Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }

  /** Whether the English measures apply. */
  public boolean isEnglish() {
    return "en".equals(language);
  }
}
