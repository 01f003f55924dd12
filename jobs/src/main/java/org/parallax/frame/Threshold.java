package org.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From which probability on to say that an article has a frame.
 *
 * <p>At .5 a rare frame would never be predicted. The best threshold is the one with the best F1 on
 * articles that the model has not seen in training, half-way between the two probabilities that it
 * parts; of equally good ones the highest. With two dozen articles that have the frame, a single
 * one can move the best threshold far: so it is the mean of the best thresholds of eleven subsets,
 * each without three elevenths of the articles.
 *
 * <p>Worked example of a best threshold: probabilities .9 (has it), .6 (has not), .4 (has it), .1
 * (has not): predicting the first three has F1 .8, the best; the threshold is .25, half-way between
 * .4 and .1.
 */
public final class Threshold {

  private static final int SUBSETS = 11;
  private static final int LEFT_OUT = 3;

  /**
   * A probability and the truth.
   *
   * @param probability what the model said, 0..1
   * @param present whether the article has the frame
   */
  public record Judged(double probability, boolean present) {}

  private Threshold() {}

  /** The mean of the best thresholds of the subsets. */
  public static double of(List<Judged> articles) {
    double sum = 0;
    for (int subset = 0; subset < SUBSETS; subset++) {
      List<Judged> kept = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if ((i + subset) % SUBSETS >= LEFT_OUT) {
          kept.add(articles.get(i));
        }
      }
      sum += best(kept);
    }
    return sum / SUBSETS;
  }

  /** The threshold of the best F1; .5 where no article has the frame. */
  static double best(List<Judged> articles) {
    List<Judged> ranked = new ArrayList<>(articles);
    ranked.sort(Comparator.comparingDouble(Judged::probability).reversed());
    int positives = (int) ranked.stream().filter(Judged::present).count();
    double best = 0;
    double threshold = 0.5;
    int right = 0;
    for (int i = 0; i < ranked.size(); i++) {
      right += ranked.get(i).present() ? 1 : 0;
      double next = i + 1 < ranked.size() ? ranked.get(i + 1).probability() : 0;
      double f1 = right == 0 ? 0 : 2.0 * right / (i + 1 + positives);
      if (f1 > best && next < ranked.get(i).probability()) {
        best = f1;
        threshold = (ranked.get(i).probability() + next) / 2;
      }
    }
    return threshold;
  }
}
