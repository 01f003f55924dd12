package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/** Which part of an article's reporting verbs is of one class. */
abstract class VerbClassShare implements Feature {
  private final String verbClass;
  private final String definition;

  VerbClassShare(String verbClass, String definition) {
    this.verbClass = verbClass;
    this.definition = definition;
  }

  @Override
  public String unit() {
    return "share of reporting verbs";
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.REPORTING_VERB.label(), verbClass));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(
        article.cueCount(CueFamily.REPORTING_VERB, verbClass, voice),
        article.cueCount(CueFamily.REPORTING_VERB, voice));
  }
}
