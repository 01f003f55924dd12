package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermIndexTest {
  private final TermIndex index =
      new TermIndex(
          10,
          List.of(new int[] {7, 9}, new int[] {9}, new int[] {}),
          List.of(new double[] {0.6, 0.8}, new double[] {1}, new double[] {}));

  private double[] cosines(int longest, int count, int[] terms, double... weights) {
    double[] cosines = new double[count];
    index.addCosines(terms, weights, longest, cosines);
    return cosines;
  }

  @Test
  void the_worked_example() {
    assertThat(cosines(99, 3, new int[] {9}, 0.5)).containsExactly(0.4, 0.5, 0);
  }

  @Test
  void a_term_that_too_many_hold_and_one_that_nobody_holds_add_nothing() {
    assertThat(cosines(1, 3, new int[] {-4, 3, 7, 9}, 1, 1, 0.5, 0.5)).containsExactly(0.3, 0, 0);
  }

  @Test
  void only_the_first_articles_are_looked_at_if_so_asked() {
    assertThat(cosines(99, 1, new int[] {7, 9}, 0.6, 0.8)).containsExactly(0.36 + 0.64);
    assertThat(cosines(99, 0, new int[] {7, 9}, 0.6, 0.8)).isEmpty();
  }
}
