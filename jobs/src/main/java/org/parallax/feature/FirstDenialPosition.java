package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.cue.CueFamily;
import org.parallax.text.Voice;

/**
 * Where the first verb of denial stands (denies, rejects, dismisses): 0 at the start of the text, 1
 * at its end.
 *
 * <p>Source: reporting verbs of class denial.
 *
 * <p>Example: a headline that begins "Mayor denies" puts it near 0.
 *
 * <p>Caveat: Undefined where nothing is denied; a denial in other words is not seen.
 */
final class FirstDenialPosition implements Feature {

  @Override
  public String unit() {
    return "share of characters";
  }

  @Override
  public String definition() {
    return "Where the first verb of denial stands (denies, rejects, dismisses): 0 at the start of"
        + " the text, 1 at its end.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence(CueFamily.REPORTING_VERB.label(), "denial"));
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article.cues().stream()
        .filter(cue -> cue.family().equals(CueFamily.REPORTING_VERB.label()))
        .filter(cue -> "denial".equals(cue.cueClass()))
        .findFirst()
        .map(cue -> new Ratio(cue.start(), article.document().text().length()))
        .orElse(Ratio.UNDEFINED);
  }
}
