package org.parallax.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;

/**
 * The five generic news frames, each by the questions that coders answer with yes or no.
 *
 * <p>A question is answered with yes where the weights of its cues sum to {@link #YES} or more: by
 * one strong word or several weak ones. A frame scores the share of its computable questions that
 * are answered with yes; a question about pictures is not computable from text, so human interest
 * has four of five.
 *
 * <p>Worked example: cues disagreement .8, disagreement .4, two_sides 1 and reproach .6 answer two
 * of the four questions of conflict with yes.
 *
 * <p>Source: H. Semetko and P. Valkenburg (2000), Framing European Politics, Journal of
 * Communication 50(2). Caveat: a long article answers more questions with yes than a short one, as
 * it does with coders.
 */
public enum GenericFrame {
  RESPONSIBILITY(
      5,
      List.of(
          "government_can_act",
          "government_responsible",
          "solution",
          "actor_responsible",
          "urgent_action")),
  HUMAN_INTEREST(5, List.of("human_face", "emotion", "affected", "private_life")),
  CONFLICT(4, List.of("disagreement", "reproach", "two_sides", "winner_loser")),
  GENERIC_MORALITY(3, List.of("moral_message", "religion", "prescription")),
  ECONOMIC_CONSEQUENCES(3, List.of("loss_or_gain", "cost", "consequence_of_action"));

  /** From which sum of weights on a question is answered with yes. */
  public static final double YES = 1;

  private final int questionCount;
  private final String computable;

  GenericFrame(int questionCount, List<String> computable) {
    this.questionCount = questionCount;
    this.computable = String.join(" ", computable);
  }

  /** How many questions coders ask. */
  public int questionCount() {
    return questionCount;
  }

  /** The questions that words can answer, as classes of cues of family generic_frame. */
  public List<String> items() {
    String frame = name().toLowerCase(Locale.ROOT);
    return Arrays.stream(computable.split(" ")).map(question -> frame + "." + question).toList();
  }

  /** How many of {@link #items} an article with these cues answers with yes. */
  public int answered(List<Cue> cues) {
    Map<String, Double> sums = new TreeMap<>();
    for (Cue cue : cues) {
      if (cue.family().equals(CueFamily.GENERIC_FRAME.label())) {
        sums.merge(cue.cueClass(), cue.weight(), Double::sum);
      }
    }
    return (int) items().stream().filter(item -> sums.getOrDefault(item, 0.0) >= YES).count();
  }
}
