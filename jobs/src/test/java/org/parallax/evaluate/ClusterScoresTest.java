package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.evaluate.ClusterScores.ArticlePair;

class ClusterScoresTest {

  private static final Map<String, String> GOLD = stories("AAABBC");

  /** Article a1 has the first letter as its story, a2 the second, and so on. */
  private static Map<String, String> stories(String letters) {
    Map<String, String> stories = new TreeMap<>();
    for (int i = 0; i < letters.length(); i++) {
      stories.put("a" + (i + 1), letters.substring(i, i + 1));
    }
    return stories;
  }

  @Test
  void theValuesComputedElsewhere() {
    ClusterScores scores = ClusterScores.of(GOLD, stories("001112"));
    assertThat(scores.bcubed().precision()).isEqualTo(0.777778, within(1e-6));
    assertThat(scores.bcubed().recall()).isEqualTo(0.777778, within(1e-6));
    assertThat(scores.bcubed().f1()).isEqualTo(0.777778, within(1e-6));
    assertThat(scores.pairwise().precision()).isEqualTo(0.5);
    assertThat(scores.pairwise().recall()).isEqualTo(0.5);
    assertThat(scores.pairwise().f1()).isEqualTo(0.5);
    assertThat(scores.exactShare()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(scores.articleCount()).isEqualTo(6);
    assertThat(scores.storyCount()).isEqualTo(3);
    assertThat(scores.clusterCount()).isEqualTo(3);
  }

  @Test
  void everyArticleAlone() {
    ClusterScores scores = ClusterScores.of(GOLD, Map.of());
    assertThat(scores.bcubed().precision()).isEqualTo(1);
    assertThat(scores.bcubed().recall()).isEqualTo(0.5);
    assertThat(scores.bcubed().f1()).isEqualTo(0.666667, within(1e-6));
    assertThat(scores.pairwise().f1()).isZero();
    assertThat(scores.clusterCount()).isEqualTo(6);
  }

  @Test
  void allArticlesTogether() {
    ClusterScores scores = ClusterScores.of(GOLD, stories("000000"));
    assertThat(scores.bcubed().precision()).isEqualTo(0.388889, within(1e-6));
    assertThat(scores.bcubed().recall()).isEqualTo(1);
    assertThat(scores.bcubed().f1()).isEqualTo(0.56, within(1e-6));
    assertThat(scores.exactShare()).isZero();
  }

  @Test
  void goldAgainstItselfIsPerfect() {
    ClusterScores scores = ClusterScores.of(GOLD, GOLD);
    assertThat(scores.bcubed().f1()).isEqualTo(1);
    assertThat(scores.pairwise().f1()).isEqualTo(1);
    assertThat(scores.exactShare()).isEqualTo(1);
    assertThat(scores.wronglyMerged()).isEmpty();
    assertThat(scores.wronglySplit()).isEmpty();
  }

  @Test
  void articlesWithoutGoldAreLeftOutBeforeCounting() {
    Map<String, String> open = new TreeMap<>(GOLD);
    open.put("stranger", "A");
    open.put("other stranger", "B");
    assertThat(ClusterScores.of(GOLD, open).exactShare()).isEqualTo(1);
    assertThat(ClusterScores.of(GOLD, open).bcubed().f1()).isEqualTo(1);
  }

  @Test
  void anArticleLeftOutIsAloneEvenIfAStoryHasItsName() {
    assertThat(ClusterScores.of(Map.of("a1", "A", "a2", "A"), Map.of("a1", "a2")).clusterCount())
        .isEqualTo(2);
  }

  @Test
  void theWrongPairsAreNamedInOrder() {
    ClusterScores scores = ClusterScores.of(GOLD, stories("001112"));
    assertThat(scores.wronglyMerged())
        .containsExactly(new ArticlePair("a3", "a4"), new ArticlePair("a3", "a5"));
    assertThat(scores.wronglySplit())
        .containsExactly(new ArticlePair("a1", "a3"), new ArticlePair("a2", "a3"));
  }

  @Test
  void withoutGoldThereIsNothingToScore() {
    assertThatIllegalArgumentException().isThrownBy(() -> ClusterScores.of(Map.of(), GOLD));
  }
}
