package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Where the first words of a known source begin: 0 at the start of the text, 1 at its end.
 *
 * <p>Source: position measures of content analysis.
 *
 * <p>Example: a lead that ends in a quotation at character 100 of 1,000 is .1.
 *
 * <p>Caveat: Undefined where nobody speaks.
 */
final class FirstSpeakerPosition implements Feature {
  @Override
  public String unit() {
    return "share of characters";
  }

  @Override
  public String definition() {
    return "Where the first words of a known source begin: 0 at the start of the text, 1 at its"
        + " end.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article.attributions().stream()
        .findFirst()
        .map(quote -> new Ratio(quote.speech().start(), article.document().text().length()))
        .orElse(Ratio.UNDEFINED);
  }
}
