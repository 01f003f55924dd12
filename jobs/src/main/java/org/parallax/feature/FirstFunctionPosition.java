package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/** Where an article first does one of Entman's four things. */
abstract class FirstFunctionPosition implements Feature {
  private final String function;
  private final String definition;

  FirstFunctionPosition(String function, String does) {
    this.function = function;
    this.definition =
        "Where the first words stand that " + does + ": 0 at the start of the text, 1 at its end.";
  }

  @Override
  public final String unit() {
    return "share of characters";
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
  public final List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.FUNCTION.label(), function));
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article.cues().stream()
        .filter(cue -> cue.family().equals(CueFamily.FUNCTION.label()))
        .filter(cue -> cue.cueClass().equals(function))
        .findFirst()
        .map(cue -> new Ratio(cue.start(), article.document().text().length()))
        .orElse(Ratio.UNDEFINED);
  }
}
