package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.quote.SpeakerKind;
import org.parallax.text.Voice;

/** Share of an article's attributions that go to one kind of source. */
abstract class SpeakerKindShare implements Feature {
  private final SpeakerKind kind;
  private final String definition;

  SpeakerKindShare(SpeakerKind kind, String definition) {
    this.kind = kind;
    this.definition = definition;
  }

  @Override
  public final String unit() {
    return "share of attributions";
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
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    var attributions = article.attributions();
    long ofKind = attributions.stream().filter(quote -> quote.speaker().kind() == kind).count();
    return new Ratio(ofKind, attributions.size());
  }
}
