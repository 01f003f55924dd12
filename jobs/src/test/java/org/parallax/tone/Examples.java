package org.parallax.tone;

import org.parallax.text.Annotator;
import org.parallax.text.Document;

/** Sentences of our own, annotated, with a span found by its words. */
final class Examples {

  private static final Annotator ANNOTATOR = new Annotator();

  private Examples() {}

  static Document document(String text) {
    return ANNOTATOR.annotate(text, null, null, "en");
  }

  /** The tone towards the first place where the words stand in the first sentence. */
  static Tone tone(TargetSentiment sentiment, String text, String target) {
    int start = text.indexOf(target);
    return sentiment.score(document(text), 0, start, start + target.length());
  }

  static FeatureVector features(TargetSentiment sentiment, String text, String target) {
    int start = text.indexOf(target);
    return sentiment.features(document(text).sentences().get(0), start, start + target.length());
  }
}
