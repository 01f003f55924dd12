package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.quote.SourceShares;
import org.parallax.text.Voice;

/**
 * How many equally loud sources the article's voices amount to: 2 to the power of the entropy of
 * the words that each source speaks, quoted or reported.
 *
 * <p>Source: Hill number of order 1 (Hill, 1973), entropy after Shannon (1948).
 *
 * <p>Example: sources with 4, 2, 1 and 1 words have the entropy 1.75 bits and the number 3.36.
 *
 * <p>Caveat: Undefined below three attributions; words without a known source count nowhere.
 */
final class EffectiveSourceCount implements Feature {

  @Override
  public String unit() {
    return "sources";
  }

  @Override
  public String definition() {
    return "How many equally loud sources the article's voices amount to: 2 to the power of the"
        + " entropy of the words that each source speaks, quoted or reported.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    Double number = SourceShares.of(article.document(), article.quotes()).effectiveNumber();
    return number == null ? Ratio.UNDEFINED : Ratio.count(number);
  }
}
