package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well predicted frames meet the gold: precision, recall and F1 of each frame, and their mean.
 *
 * <p>Worked example: a frame that two of four articles have, predicted for one of these and for one
 * other, has precision .5, recall .5, F1 .5. Predicted for all four: precision .5, recall 1, F1
 * .667, which is why {@link #allTrueMacroF1} stands beside {@link #macroF1}.
 *
 * @param frames the figures of each frame
 */
public record FrameScores(List<FrameScore> frames) {

  /**
   * The figures of one frame.
   *
   * @param frame its name
   * @param articles articles that were judged
   * @param gold how many of them have it
   * @param predicted for how many it was predicted
   * @param right for how many rightly
   */
  public record FrameScore(String frame, int articles, int gold, int predicted, int right) {
    /** Right over predicted, 0 where nothing was predicted. */
    public double precision() {
      return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** Right over gold, 0 where no article has it. */
    public double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of both, 0 where nothing is right. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (predicted + gold);
    }

    private double allTrueF1() {
      return 2.0 * gold / (articles + gold);
    }
  }

  public FrameScores {
    frames = List.copyOf(frames);
  }

  /**
   * Compares predictions with gold.
   *
   * @param frames what to score
   * @param gold frames of each article
   * @param predicted the same articles, predicted
   */
  public static FrameScores of(
      List<String> frames,
      Map<String, ? extends Set<String>> gold,
      Map<String, ? extends Set<String>> predicted) {
    if (!gold.keySet().equals(predicted.keySet())) {
      throw new IllegalArgumentException("gold and predictions are not of the same articles");
    }
    List<FrameScore> scores = new ArrayList<>();
    for (String frame : frames) {
      int inGold = 0;
      int inPredicted = 0;
      int right = 0;
      for (String id : gold.keySet()) {
        boolean is = gold.get(id).contains(frame);
        boolean said = predicted.get(id).contains(frame);
        inGold += is ? 1 : 0;
        inPredicted += said ? 1 : 0;
        right += is && said ? 1 : 0;
      }
      scores.add(new FrameScore(frame, gold.size(), inGold, inPredicted, right));
    }
    return new FrameScores(scores);
  }

  /** Mean F1 over frames. */
  public double macroF1() {
    return frames.stream().mapToDouble(FrameScore::f1).average().orElse(0);
  }

  /** What macro-F1 would be if every frame were predicted for every article. */
  public double allTrueMacroF1() {
    return frames.stream().mapToDouble(FrameScore::allTrueF1).average().orElse(0);
  }
}
