package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/** How often one family of cues occurs: 1000 x cues / words of the same voice. */
abstract class CueRate implements Feature {
  private final CueFamily family;
  private final String definition;

  CueRate(CueFamily family, String definition) {
    this.family = family;
    this.definition = definition;
  }

  @Override
  public String unit() {
    return "per 1,000 words";
  }

  @Override
  public double scale() {
    return 1000;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(family.label(), null));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(article.cueCount(family, voice), article.wordCount(voice));
  }
}
