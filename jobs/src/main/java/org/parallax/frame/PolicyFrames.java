package org.parallax.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFamily;
import org.parallax.story.Background;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Sentence;

/**
 * How an article divides its attention among the fourteen policy frames.
 *
 * <p>Each cue of family frame counts by how surely its word speaks of the frame, over the square
 * root of the length of its sentence, so that a long sentence cannot outvote several short ones;
 * more in the headline and in the first paragraph, where a writer says what a story is about. The
 * share of a frame is its score over the sum of all scores.
 *
 * <p>Worked example: a headline of four tokens, "Court blocks wage law", has court .8 and law .4
 * for legality and wage 1 for economic; over the root of 4 and three times for a headline that is
 * legality 1.8 and economic 1.5, shares of .55 and .45.
 *
 * <p>Source: the frames of Boydstun and others (2014). Caveat: several frames are the rule and not
 * the exception, and people who code one for an article agree poorly: read the first two, with
 * their words.
 */
public final class PolicyFrames {

  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final int WORDS = 5;

  /** Articles of the background; it does not count rarer pairs, nor what is longer than a pair. */
  private static final int RARE = 30;

  private final Map<String, Double> scores;
  private final Map<String, Map<String, Double>> words;
  private final double total;

  /**
   * What an article gives to one frame.
   *
   * @param frame the frame in snake_case, for example {@code fairness_and_equality}
   * @param share of the article's frame score, 0..1
   * @param words the words that weigh most, at most five, the heaviest first
   */
  public record FrameShare(String frame, double share, List<String> words) {
    public FrameShare {
      words = List.copyOf(words);
    }
  }

  private PolicyFrames(
      Map<String, Double> scores, Map<String, Map<String, Double>> words, double total) {
    this.scores = scores;
    this.words = words;
    this.total = total;
  }

  /**
   * Weighs the frame cues of a document.
   *
   * @param cues the cues that were found in it; other families are passed over
   */
  public static PolicyFrames of(Document document, List<Cue> cues) {
    Map<String, Double> scores = new TreeMap<>();
    Map<String, Map<String, Double>> words = new TreeMap<>();
    int lead = leadParagraph(document);
    double total = 0;
    for (Cue cue : cues) {
      if (cue.family().equals(CueFamily.FRAME.label())) {
        Sentence sentence = document.sentences().get(cue.sentenceIndex());
        String form = document.text().substring(cue.start(), cue.end()).toLowerCase(Locale.ROOT);
        double score =
            cue.weight()
                * rarity(cue, form)
                * prominence(sentence, lead)
                / Math.sqrt(sentence.tokens().size());
        total += score;
        scores.merge(cue.cueClass(), score, Double::sum);
        words
            .computeIfAbsent(cue.cueClass(), frame -> new TreeMap<>())
            .merge(form, score, Double::sum);
      }
    }
    return new PolicyFrames(scores, words, total);
  }

  /**
   * How much the word tells because few articles have it: {@code senate} stands in three of ten
   * news articles and says who acts more than what it is about, {@code filibuster} in few.
   */
  private static double rarity(Cue cue, String form) {
    Background background = Background.english();
    String term = cue.lexiconRow().substring(cue.lexiconRow().indexOf(':') + 1);
    // The larger of both, so that a rare inflection of a common word is not taken for a rare word.
    int frequency =
        Math.max(background.of(form.replace(' ', '_')), background.of(term.replace(' ', '_')));
    return Math.log((double) background.documents() / Math.max(frequency, RARE));
  }

  private static int leadParagraph(Document document) {
    return document.sentences().stream()
        .filter(sentence -> sentence.segment() == Segment.BODY)
        .mapToInt(Sentence::paragraphIndex)
        .findFirst()
        .orElse(-1);
  }

  private static double prominence(Sentence sentence, int lead) {
    if (sentence.segment() == Segment.HEADLINE) {
      return HEADLINE;
    }
    return sentence.segment() == Segment.STANDFIRST || sentence.paragraphIndex() == lead ? LEAD : 1;
  }

  /** Sum of what the cues of one frame weigh, 0 where it has none. */
  public double score(String frame) {
    return scores.getOrDefault(frame, 0.0);
  }

  /** Sum over all frames, 0 where the article has no frame cue. */
  public double total() {
    return total;
  }

  /** The frames that the article has, the largest share first. */
  public List<FrameShare> shares() {
    List<FrameShare> shares = new ArrayList<>();
    scores.forEach(
        (frame, score) -> shares.add(new FrameShare(frame, score / total, heaviest(frame))));
    shares.sort(
        Comparator.comparingDouble(FrameShare::share).reversed().thenComparing(FrameShare::frame));
    return List.copyOf(shares);
  }

  private List<String> heaviest(String frame) {
    return words.get(frame).entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }
}
