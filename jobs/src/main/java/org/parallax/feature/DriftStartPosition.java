package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Where the first paragraph of the body stands from which most of the rest leaves the subject: 0 at
 * the start of the body, 1 at its end.
 *
 * <p>Source: our own, see drifting_paragraph_share.
 *
 * <p>Example: in twenty paragraphs of which the last ten drift it is .5.
 *
 * <p>Caveat: Undefined where the article stays with its subject.
 */
final class DriftStartPosition implements Feature {
  @Override
  public String unit() {
    return "share of body paragraphs";
  }

  @Override
  public String definition() {
    return "Where the first paragraph of the body stands from which most of the rest leaves the"
        + " subject: 0 at the start of the body, 1 at its end.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    List<Boolean> drifting = Drift.of(article);
    for (int from = 0; from < drifting.size(); from++) {
      List<Boolean> rest = drifting.subList(from, drifting.size());
      long leaving = rest.stream().filter(leaves -> leaves).count();
      if (drifting.get(from) && rest.size() > 1 && 2 * leaving > rest.size()) {
        return new Ratio(from, drifting.size());
      }
    }
    return Ratio.UNDEFINED;
  }
}
