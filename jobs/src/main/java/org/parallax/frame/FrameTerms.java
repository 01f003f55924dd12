package org.parallax.frame;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.cue.Cue;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

/**
 * What the trained frames model sees of an article: its lemmas and pairs of lemmas, the density of
 * each class of cue, and who speaks.
 *
 * <p>Worked example: "Taxes hurt. Taxes rise." has {@code lemma:tax} 1 + ln 2 = 1.69, {@code
 * lemma:tax rise} 1, and with two frame cues of weight .8 in four words {@code cue:frame.economic}
 * sqrt(100 x 1.6 / 4) = 6.32.
 *
 * <p>Counts are damped, by logarithm and by root, because the tenth mention of a word says less
 * than the first. Numbers are left out: they name occasions, not frames.
 */
public final class FrameTerms {

  /** Begins the name of a lemma or of a pair of lemmas. */
  static final String LEMMA = "lemma:";

  private static final double PER_WORDS = 100;

  private FrameTerms() {}

  /** The terms of an English document by name, each with a value above 0. */
  public static SortedMap<String, Double> of(Document document, List<Cue> cues) {
    SortedMap<String, Double> lemmas = new TreeMap<>();
    SortedMap<String, Double> densities = new TreeMap<>();
    double words = 0;
    for (Sentence sentence : document.sentences()) {
      String before = null;
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          words++;
          densities.merge("voice:" + token.voice().label(), 1.0, Double::sum);
        }
        String lemma = isCounted(token) ? token.lemma() : null;
        if (lemma != null) {
          lemmas.merge(LEMMA + lemma, 1.0, Double::sum);
          if (before != null) {
            lemmas.merge(LEMMA + before + " " + lemma, 1.0, Double::sum);
          }
        }
        before = lemma;
      }
    }
    for (Cue cue : cues) {
      String name = "cue:" + cue.family() + (cue.cueClass() == null ? "" : "." + cue.cueClass());
      double weight = Math.abs(cue.weight());
      densities.merge(name, weight, Double::sum);
      // "generic_frame.conflict.reproach" also counts as "generic_frame.conflict".
      int question = name.indexOf('.', name.indexOf('.') + 1);
      if (question > 0) {
        densities.merge(name.substring(0, question), weight, Double::sum);
      }
    }
    SortedMap<String, Double> terms = new TreeMap<>();
    lemmas.forEach((name, count) -> terms.put(name, 1 + Math.log(count)));
    double all = words;
    densities.forEach(
        (name, sum) -> {
          if (sum > 0) {
            terms.put(name, Math.sqrt(PER_WORDS * sum / all));
          }
        });
    return Collections.unmodifiableSortedMap(terms);
  }

  private static boolean isCounted(Token token) {
    return token.isWord() && token.lemma() != null && !"NUM".equals(token.partOfSpeech());
  }
}
