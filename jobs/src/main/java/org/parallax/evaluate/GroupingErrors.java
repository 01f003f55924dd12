package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.parallax.evaluate.ClusterScores.ArticlePair;

/**
 * The pairs of articles that were grouped wrongly, the most telling ones first: merged pairs belong
 * to two stories and were put into one, split pairs belong to one and were put into two.
 *
 * <p>Example: gold {@code ferry} of a1 and a2, {@code strike} of a3; predicted s1 of a2 and a3, s2
 * of a1. Split: a1 – a2; merged: a2 – a3.
 *
 * <p>Of merged pairs the least similar come first, for they should never have met; of split pairs
 * the most similar, for they should have been found. Pairs without a score come last. One wrong
 * join of two stories makes many wrong pairs: at most two of one story and another are listed.
 */
public final class GroupingErrors {

  private static final int OF_TWO_STORIES = 2;

  /**
   * A pair that was grouped wrongly.
   *
   * @param pair the two articles
   * @param score how alike they are, 0 to 1; NaN where unknown
   * @param goldStories their gold stories, one where it is the same
   * @param predictedStories their predicted stories, one where it is the same
   */
  public record WrongPair(
      ArticlePair pair, double score, List<String> goldStories, List<String> predictedStories) {
    public WrongPair {
      goldStories = List.copyOf(goldStories);
      predictedStories = List.copyOf(predictedStories);
    }
  }

  private final Map<String, String> gold;
  private final Map<String, String> predicted;
  private final ClusterScores scores;
  private final ToDoubleFunction<ArticlePair> score;

  /**
   * @param goldByArticle gold story by article id, not empty
   * @param predictedByArticle predicted story by article id
   * @param score how alike two articles are; NaN where unknown
   */
  public GroupingErrors(
      Map<String, String> goldByArticle,
      Map<String, String> predictedByArticle,
      ToDoubleFunction<ArticlePair> score) {
    gold = Map.copyOf(goldByArticle);
    predicted = Map.copyOf(predictedByArticle);
    scores = ClusterScores.of(goldByArticle, predictedByArticle);
    this.score = score;
  }

  /** Pairs of two stories that were put into one, the least similar first. */
  public List<WrongPair> merged(int most) {
    return worst(scores.wronglyMerged(), most, 1);
  }

  /** Pairs of one story that were put into two, the most similar first. */
  public List<WrongPair> split(int most) {
    return worst(scores.wronglySplit(), most, -1);
  }

  /**
   * The list as a person reads it.
   *
   * @param most pairs of each kind at most
   */
  public List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    lines.add(heading("merged", scores.wronglyMerged().size(), "least"));
    merged(most).forEach(pair -> lines.add(line(pair)));
    lines.add(heading("split", scores.wronglySplit().size(), "most"));
    split(most).forEach(pair -> lines.add(line(pair)));
    return lines;
  }

  private static String heading(String kind, int count, String order) {
    return "%s pairs: %d%s"
        .formatted(
            kind, count, count == 0 ? "" : "; the " + order + " similar, by pair of stories");
  }

  private static String line(WrongPair wrong) {
    String score =
        Double.isNaN(wrong.score()) ? "     -" : String.format(Locale.ROOT, "%.4f", wrong.score());
    return "  %s  %s  %s  gold %s  predicted %s"
        .formatted(
            score,
            wrong.pair().first(),
            wrong.pair().second(),
            String.join(" | ", wrong.goldStories()),
            String.join(" | ", wrong.predictedStories()));
  }

  private List<WrongPair> worst(List<ArticlePair> pairs, int most, int direction) {
    List<WrongPair> all =
        pairs.stream()
            .map(
                pair ->
                    new WrongPair(
                        pair, score.applyAsDouble(pair), of(pair, gold), of(pair, predicted)))
            .sorted(
                Comparator.comparing((WrongPair wrong) -> Double.isNaN(wrong.score()))
                    .thenComparingDouble(wrong -> direction * wrong.score())
                    .thenComparing(wrong -> wrong.pair().first())
                    .thenComparing(wrong -> wrong.pair().second()))
            .toList();
    Map<List<List<String>>, Integer> listed = new java.util.HashMap<>();
    return all.stream()
        .filter(
            wrong ->
                listed.merge(
                        List.of(wrong.goldStories(), wrong.predictedStories()), 1, Integer::sum)
                    <= OF_TWO_STORIES)
        .limit(most)
        .toList();
  }

  private static List<String> of(ArticlePair pair, Map<String, String> stories) {
    String first = stories.getOrDefault(pair.first(), "(none)");
    String second = stories.getOrDefault(pair.second(), "(none)");
    return first.equals(second) && !first.equals("(none)")
        ? List.of(first)
        : List.of(first, second);
  }
}
