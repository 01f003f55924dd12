package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;
import org.parallax.tone.Polarity;
import org.parallax.tone.TargetCues;

/** Share of the mentions of persons and organisations that are spoken of one way. */
abstract class TargetToneShare implements Feature {
  private final Polarity polarity;
  private final String definition;

  TargetToneShare(Polarity polarity, String definition) {
    this.polarity = polarity;
    this.definition = definition;
  }

  @Override
  public final String unit() {
    return "share of mentions";
  }

  @Override
  public final String definition() {
    return definition;
  }

  @Override
  public final List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.TARGET_SENTIMENT.label(), polarity.label()));
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    long mentions =
        article.entities().mentions().stream()
            .filter(mention -> voice.isEmpty() || mention.voice() == voice.get())
            .filter(mention -> TargetCues.isTarget(article.entities().of(mention).kind()))
            .count();
    return new Ratio(
        article.cueCount(CueFamily.TARGET_SENTIMENT, polarity.label(), voice), mentions);
  }
}
