package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Voice;

/**
 * Where the first direct quotation stands: 0 at the start of the text, 1 at its end.
 *
 * <p>Source: plain position.
 *
 * <p>Example: a quotation that begins at character 300 of 3,000 stands at .1.
 *
 * <p>Caveat: Undefined where nobody is quoted.
 */
final class FirstQuotePosition implements Feature {

  @Override
  public String unit() {
    return "share of characters";
  }

  @Override
  public String definition() {
    return "Where the first direct quotation stands: 0 at the start of the text, 1 at its end.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public boolean isEnglishOnly() {
    return false;
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    return article.document().speeches().stream()
        .filter(speech -> speech.voice() == Voice.DIRECT_QUOTE)
        .findFirst()
        .map(speech -> new Ratio(speech.start(), article.document().text().length()))
        .orElse(Ratio.UNDEFINED);
  }
}
