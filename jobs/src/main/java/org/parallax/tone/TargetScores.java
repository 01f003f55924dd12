package org.parallax.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good predicted tones are.
 *
 * <p>Worked example: gold neg, neu, pos, pos and predictions neg, neu, neu, pos have the F1 1, .667
 * and .667, hence macro-F1 .778, and accuracy .75.
 *
 * @param all over all targets
 * @param perClass precision, recall and F1: negative, neutral, positive
 * @param coverage over the targets of which the model is surest, from all down to three in ten
 * @param reliability by confidence: is a probability of .7 right in seven of ten cases?
 */
public record TargetScores(
    Cut all, List<ClassScore> perClass, List<Cut> coverage, List<Bin> reliability) {

  /** A target with its label and its tone. */
  public record Scored(Polarity gold, Tone tone) {}

  /**
   * The surest part of the targets.
   *
   * @param share of all targets, 0..1
   * @param targets how many
   * @param threshold confidence of the least sure among them
   * @param macroF1 unweighted mean of the three F1, 0..1
   * @param accuracy share that is right, 0..1
   */
  public record Cut(double share, int targets, double threshold, double macroF1, double accuracy) {}

  /** Scores of one polarity, each 0..1; 0 where undefined. */
  public record ClassScore(
      Polarity polarity, int gold, double precision, double recall, double f1) {}

  /** Targets whose confidence is at least {@code from} and below the next bin's. */
  public record Bin(double from, int targets, double meanConfidence, double accuracy) {}

  private static final double[] SHARES = {1, .9, .8, .7, .6, .5, .4, .3};
  private static final double[] BINS = {0, .4, .5, .6, .7, .8, .9};

  public TargetScores {
    perClass = List.copyOf(perClass);
    coverage = List.copyOf(coverage);
    reliability = List.copyOf(reliability);
  }

  /** Scores every labelled target with a model. */
  public static TargetScores of(List<TargetGold> gold, TargetSentiment sentiment) {
    List<Scored> scored = new ArrayList<>(gold.size());
    for (TargetGold each : gold) {
      Tone tone = sentiment.score(each.document(), each.sentenceIndex(), each.start(), each.end());
      scored.add(new Scored(each.polarity(), tone));
    }
    return of(scored);
  }

  /** The scores of tones that are there already. */
  public static TargetScores of(List<Scored> scored) {
    List<Scored> surest = new ArrayList<>(scored);
    surest.sort(Comparator.comparingDouble(each -> -each.tone().confidence()));
    List<Cut> cuts = new ArrayList<>();
    for (double share : SHARES) {
      int size = (int) Math.round(share * surest.size());
      cuts.add(cut(share, surest.subList(0, size)));
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS.length; i++) {
      bins.add(bin(scored, BINS[i], i + 1 < BINS.length ? BINS[i + 1] : 2));
    }
    return new TargetScores(cuts.get(0), perClass(scored), cuts, bins);
  }

  private static Cut cut(double share, List<Scored> part) {
    double f1 = perClass(part).stream().mapToDouble(ClassScore::f1).average().orElse(0);
    double threshold = part.isEmpty() ? 1 : part.get(part.size() - 1).tone().confidence();
    return new Cut(share, part.size(), threshold, f1, accuracy(part));
  }

  private static double accuracy(List<Scored> part) {
    long right = part.stream().filter(each -> each.tone().likeliest() == each.gold()).count();
    return ratio(right, part.size());
  }

  private static List<ClassScore> perClass(List<Scored> part) {
    List<ClassScore> scores = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      long gold = part.stream().filter(each -> each.gold() == polarity).count();
      long said = part.stream().filter(each -> each.tone().likeliest() == polarity).count();
      long right =
          part.stream()
              .filter(each -> each.gold() == polarity && each.tone().likeliest() == polarity)
              .count();
      scores.add(
          new ClassScore(
              polarity,
              (int) gold,
              ratio(right, said),
              ratio(right, gold),
              ratio(2 * right, said + gold)));
    }
    return scores;
  }

  private static Bin bin(List<Scored> scored, double from, double to) {
    List<Scored> inside =
        scored.stream()
            .filter(each -> from <= each.tone().confidence() && each.tone().confidence() < to)
            .toList();
    double mean = inside.stream().mapToDouble(each -> each.tone().confidence()).average().orElse(0);
    return new Bin(from, inside.size(), mean, accuracy(inside));
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / (double) whole;
  }

  /** The tables as plain text, for the console and the model card. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "targets %d, macro-F1 %.3f, accuracy %.3f",
        all.targets(),
        all.macroF1(),
        all.accuracy());
    line(text, "");
    line(text, "| polarity | gold | precision | recall | F1 |");
    line(text, "|---|---|---|---|---|");
    for (ClassScore each : perClass) {
      line(
          text,
          "| %s | %d | %.3f | %.3f | %.3f |",
          each.polarity().label(),
          each.gold(),
          each.precision(),
          each.recall(),
          each.f1());
    }
    line(text, "");
    line(text, "| surest share | targets | confidence from | macro-F1 | accuracy |");
    line(text, "|---|---|---|---|---|");
    for (Cut each : coverage) {
      line(
          text,
          "| %.0f %% | %d | %.3f | %.3f | %.3f |",
          100 * each.share(),
          each.targets(),
          each.threshold(),
          each.macroF1(),
          each.accuracy());
    }
    line(text, "");
    line(text, "| confidence from | targets | mean confidence | accuracy |");
    line(text, "|---|---|---|---|");
    for (Bin each : reliability) {
      line(
          text,
          "| %.1f | %d | %.3f | %.3f |",
          each.from(),
          each.targets(),
          each.meanConfidence(),
          each.accuracy());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
