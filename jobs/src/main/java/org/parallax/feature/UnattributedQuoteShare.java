package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.quote.SpeakerKind;
import org.parallax.text.Voice;

/**
 * Share of the direct quotations for which no source was found.
 *
 * <p>Source: plain share.
 *
 * <p>Example: one loose quotation of four is .25.
 *
 * <p>Caveat: Scare quotes count as quotations without a source.
 */
final class UnattributedQuoteShare implements Feature {
  @Override
  public String unit() {
    return "share of direct quotations";
  }

  @Override
  public String definition() {
    return "Share of the direct quotations for which no source was found.";
  }

  @Override
  public List<Voice> voices() {
    return List.of();
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    var direct =
        article.quotes().stream()
            .filter(quote -> quote.speech().voice() == Voice.DIRECT_QUOTE)
            .toList();
    long loose =
        direct.stream().filter(quote -> quote.speaker().kind() == SpeakerKind.UNKNOWN).count();
    return new Ratio(loose, direct.size());
  }
}
