package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Share of the article's words that report what a source says without quoting it.
 *
 * <p>Source: rules of the text room (reported statements).
 *
 * <p>Example: "He said <i>it was late</i>": 3 of 5 words.
 *
 * <p>Caveat: First rules of reported speech: what they miss counts as narrator.
 */
final class ReportedWordShare implements Feature {

  @Override
  public String unit() {
    return "share of words";
  }

  @Override
  public String definition() {
    return "Share of the article's words that report what a source says without quoting it.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(Voice.INDIRECT_SPEECH.label(), null));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(
        article.wordCount(Optional.of(Voice.INDIRECT_SPEECH)), article.wordCount(Optional.empty()));
  }
}
