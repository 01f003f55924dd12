package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/** A measure of the headline as a whole; undefined where an article has none. */
abstract class HeadlineFeature implements Feature {
  private final String unit;
  private final String definition;

  HeadlineFeature(String unit, String definition) {
    this.unit = unit;
    this.definition = definition;
  }

  /** The number, or 1 where a test holds and 0 where it does not. */
  abstract double of(AnnotatedArticle article, Sentence headline);

  @Override
  public final String unit() {
    return unit;
  }

  @Override
  public final String definition() {
    return definition;
  }

  @Override
  public final List<Voice> voices() {
    return List.of();
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article
        .headline()
        .map(headline -> Ratio.count(of(article, headline)))
        .orElse(Ratio.UNDEFINED);
  }
}
