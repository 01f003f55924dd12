package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Share of the body paragraphs that leave the subject: most of their mentions are of entities that
 * neither the headline nor the first three paragraphs of the body know.
 *
 * <p>Source: our own, after coverage measures of content analysis.
 *
 * <p>Example: a story about a memo that turns to another company for its second half is near .5.
 *
 * <p>Caveat: A paragraph without mentions stays with the one before it; background on a new aspect
 * counts as drift.
 */
final class DriftingParagraphShare implements Feature {
  @Override
  public String unit() {
    return "share of body paragraphs";
  }

  @Override
  public String definition() {
    return "Share of the body paragraphs that leave the subject: most of their mentions are of"
        + " entities that neither the headline nor the first three paragraphs of the body"
        + " know.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    List<Boolean> drifting = Drift.of(article);
    return new Ratio(drifting.stream().filter(leaves -> leaves).count(), drifting.size());
  }
}
