package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/**
 * Words in the first paragraph below headline and standfirst.
 *
 * <p>Source: plain count.
 *
 * <p>Example: "It rained." as first paragraph is 2.
 *
 * <p>Caveat: on pages whose paragraphs were lost the lead is the whole text.
 */
final class LeadWordCount implements Feature {

  @Override
  public String unit() {
    return "words";
  }

  @Override
  public String definition() {
    return "Words in the first paragraph below headline and standfirst.";
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
    List<Sentence> body =
        article.document().sentences().stream()
            .filter(sentence -> sentence.segment() == Segment.BODY)
            .toList();
    if (body.isEmpty()) {
      return Ratio.UNDEFINED;
    }
    int lead = body.get(0).paragraphIndex();
    return Ratio.count(
        body.stream()
            .filter(sentence -> sentence.paragraphIndex() == lead)
            .mapToInt(Sentence::wordCount)
            .sum());
  }
}
