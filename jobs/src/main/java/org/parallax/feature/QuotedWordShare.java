package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Share of the article's words that stand between quotation marks.
 *
 * <p>Source: plain share.
 *
 * <p>Example: 40 quoted words of 400 are .1.
 *
 * <p>Caveat: Titles and slogans in quotation marks count as well.
 */
final class QuotedWordShare implements Feature {

  @Override
  public String unit() {
    return "share of words";
  }

  @Override
  public String definition() {
    return "Share of the article's words that stand between quotation marks.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(Voice.DIRECT_QUOTE.label(), null));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(
        article.wordCount(Optional.of(Voice.DIRECT_QUOTE)), article.wordCount(Optional.empty()));
  }
}
