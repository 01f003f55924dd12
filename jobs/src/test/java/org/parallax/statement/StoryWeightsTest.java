package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryWeightsTest {
  private static StoryWeights weights(List<List<String>> sentences) {
    return new StoryWeights(
        sentences.stream().map(TermCounts::of).toList(),
        sentences.stream().map(sentence -> true).toList());
  }

  @Test
  void rareTermsWeighMore() {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      sentences.add(i == 0 ? List.of("pier", "the") : List.of("the"));
    }
    assertThat(weights(sentences).rarity("pier")).isCloseTo(2.303, within(.001));
    assertThat(weights(sentences).rarity("the")).isCloseTo(.105, within(.001));
  }

  @Test
  void cosinesOfOneWithAllAreThoseOfThePairs() {
    var random = new Random(5);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<String> terms = new ArrayList<>();
      for (int t = random.nextInt(30); t > 0; t--) {
        terms.add("w" + random.nextInt(25));
      }
      sentences.add(terms);
    }
    StoryWeights weights = weights(sentences);
    for (int first = 0; first < sentences.size(); first++) {
      double[] cosines = weights.cosines(first);
      for (int second = 0; second < sentences.size(); second++) {
        assertThat(cosines[second]).isEqualTo(weights.cosine(first, second));
      }
    }
  }
}
