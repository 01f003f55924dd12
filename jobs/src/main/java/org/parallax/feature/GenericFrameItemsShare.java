package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.frame.GenericFrame;
import org.parallax.text.Voice;

/** Which part of a generic frame's computable questions an article answers with yes. */
abstract class GenericFrameItemsShare implements Feature {
  private final GenericFrame frame;
  private final String definition;

  GenericFrameItemsShare(GenericFrame frame, String questions) {
    this.frame = frame;
    this.definition =
        "Share of the coder's questions for this generic frame that the words answer with yes; %d of %d questions are computable (%s)."
            .formatted(frame.items().size(), frame.questionCount(), questions);
  }

  @Override
  public final String unit() {
    return "share of questions";
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
    return frame.items().stream()
        .map(item -> new Evidence(CueFamily.GENERIC_FRAME.label(), item))
        .toList();
  }

  @Override
  public final Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return new Ratio(frame.answered(article.cues()), frame.items().size());
  }
}
