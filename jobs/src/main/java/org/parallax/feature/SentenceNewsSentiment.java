package org.parallax.feature;

import java.util.Optional;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/**
 * Mean compound without names and topical words over the sentences whose words are mostly the
 * voice's; the sum and the number of sentences stand beside it.
 *
 * <p>Source: VADER (Hutto and Gilbert, 2014) with our list of words that in news only name a topic.
 *
 * <p>Example: sentences of .4 and -.2 give .1.
 *
 * <p>Caveat: Still a word list (macro-F1 about .55 towards targets): a negative event is not a
 * negative stance, and the mean is never a verdict.
 */
final class SentenceNewsSentiment implements Feature {

  @Override
  public String unit() {
    return "mean compound, -1 to 1";
  }

  @Override
  public String definition() {
    return "Mean compound without names and topical words (united, security) over the sentences"
        + " whose words are mostly the voice's; the sum and the number of sentences stand"
        + " beside it.";
  }

  @Override
  public Ratio measure(AnnotatedArticle article, Optional<Voice> voice) {
    double sum = 0;
    int sentences = 0;
    for (Sentence sentence : article.document().sentences()) {
      if (voice.isEmpty() || AnnotatedArticle.voiceOf(sentence) == voice.get()) {
        sum += article.newsSentiment().get(sentence.index());
        sentences++;
      }
    }
    return new Ratio(sum, sentences);
  }
}
