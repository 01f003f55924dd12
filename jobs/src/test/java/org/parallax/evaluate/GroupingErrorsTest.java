package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.evaluate.ClusterScores.ArticlePair;

class GroupingErrorsTest {
  private static final Map<String, String> GOLD =
      Map.of("a1", "ferry", "a2", "ferry", "a3", "strike", "a4", "strike", "a5", "strike");
  private static final Map<String, String> PREDICTED =
      Map.of("a1", "s2", "a2", "s1", "a3", "s1", "a4", "s1", "a5", "s1");
  private static final Map<ArticlePair, Double> SCORES =
      Map.of(
          new ArticlePair("a1", "a2"), 0.2,
          new ArticlePair("a2", "a3"), 0.07,
          new ArticlePair("a2", "a5"), 0.05);

  private static GroupingErrors errors(Map<String, String> predicted) {
    return new GroupingErrors(GOLD, predicted, pair -> SCORES.getOrDefault(pair, Double.NaN));
  }

  @Test
  void merged_pairs_come_with_the_least_similar_first_and_two_of_two_stories() {
    assertThat(errors(PREDICTED).merged(10))
        .extracting(GroupingErrors.WrongPair::pair)
        .containsExactly(new ArticlePair("a2", "a5"), new ArticlePair("a2", "a3"));
    assertThat(errors(PREDICTED).merged(1)).hasSize(1);
  }

  @Test
  void split_pairs_come_with_their_score_and_both_stories() {
    assertThat(errors(PREDICTED).split(10))
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.score()).isEqualTo(0.2);
              assertThat(wrong.goldStories()).containsExactly("ferry");
              assertThat(wrong.predictedStories()).containsExactly("s2", "s1");
            });
  }

  @Test
  void a_person_reads_counts_scores_and_stories() {
    assertThat(errors(PREDICTED).lines(1))
        .containsExactly(
            "merged pairs: 3; the least similar, by pair of stories",
            "  0.0500  a2  a5  gold ferry | strike  predicted s1",
            "split pairs: 1; the most similar, by pair of stories",
            "  0.2000  a1  a2  gold ferry  predicted s2 | s1");
  }

  @Test
  void a_pair_without_a_score_and_an_article_without_a_story_are_told_too() {
    var partly = new HashMap<>(PREDICTED);
    partly.remove("a5");
    assertThat(errors(partly).lines(9))
        .contains("       -  a3  a5  gold strike  predicted s1 | (none)");
  }

  @Test
  void without_errors_two_zeros_are_left() {
    assertThat(errors(GOLD).lines(9)).containsExactly("merged pairs: 0", "split pairs: 0");
  }
}
