package org.parallax.feature;

import java.util.List;
import java.util.Optional;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/**
 * Mean length of a paragraph of the body.
 *
 * <p>Source: plain ratio.
 *
 * <p>Example: 60 words in 3 paragraphs are 20.
 *
 * <p>Caveat: where a page lost its paragraphs the whole body is one.
 */
final class WordsPerParagraph implements Feature {

  @Override
  public String unit() {
    return "words per paragraph";
  }

  @Override
  public String definition() {
    return "Mean length of a paragraph of the body.";
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
    return new Ratio(
        body.stream().mapToInt(Sentence::wordCount).sum(),
        (double) body.stream().mapToInt(Sentence::paragraphIndex).distinct().count());
  }
}
