package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Mean length of a sentence, headline and standfirst included.
 *
 * <p>Source: plain ratio.
 *
 * <p>Example: 30 words in 2 sentences are 15.
 *
 * <p>Caveat: Long quotations make long sentences.
 */
final class WordsPerSentence implements Feature {

  @Override
  public String unit() {
    return "words per sentence";
  }

  @Override
  public String definition() {
    return "Mean length of a sentence, headline and standfirst included.";
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
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(article.wordCount(voice), article.document().sentences().size());
  }
}
