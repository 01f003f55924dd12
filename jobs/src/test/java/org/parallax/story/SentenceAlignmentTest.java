package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.story.SentenceAlignment.Bead;

class SentenceAlignmentTest {
  private static final String A = "The ferry left the small northern harbour at dawn.";
  private static final String B = "Two of the crew had warned the owner about the brakes.";
  private static final String C = "Divers searched the cold water until late in the evening.";
  private static final String D = "A court will hear the case next spring.";

  private static List<Bead> align(List<String> article, List<String> reference) {
    return SentenceAlignment.of(
        article.stream().map(Words::of).toList(), reference.stream().map(Words::of).toList());
  }

  @Test
  void theWorkedExample() {
    String rewritten = "Divers searched the cold lake until late in the night.";
    String added = "Nobody was blamed at first.";
    String dropped = "The line was sold in May.";
    assertThat(align(List.of(A, rewritten, D, added, B), List.of(A, B, C, D, dropped)))
        .containsExactly(
            new Bead(0, 0, 0, 0, false),
            new Bead(1, 1, 2, 2, false),
            new Bead(2, 2, 3, 3, false),
            new Bead(-1, -1, 4, 4, false),
            new Bead(3, 3, -1, -1, false),
            new Bead(4, 4, 1, 1, true));
  }

  @Test
  void aSentenceCutInTwoStandsAgainstBothParts() {
    String first = "Two of the crew had warned the owner.";
    String second = "The brakes were worn, they told him.";
    assertThat(
            align(
                List.of(A, first, second, D),
                List.of(
                    A,
                    "Two of the crew had warned the owner: the brakes were worn, they told him.",
                    D)))
        .containsExactly(
            new Bead(0, 0, 0, 0, false), new Bead(1, 2, 1, 1, false), new Bead(3, 3, 2, 2, false));
    assertThat(align(List.of(first + " " + second), List.of(first, second)))
        .containsExactly(new Bead(0, 0, 0, 1, false));
  }

  @Test
  void nothingInCommonIsDroppedAndAdded() {
    assertThat(align(List.of(A), List.of(D)))
        .containsExactly(new Bead(-1, -1, 0, 0, false), new Bead(0, 0, -1, -1, false));
    assertThat(align(List.of(), List.of())).isEmpty();
    assertThat(align(List.of(A), List.of())).containsExactly(new Bead(0, 0, -1, -1, false));
  }

  @Test
  void everySentenceOfBothTextsStandsOnceWhateverTheCut() {
    Random dice = new Random(7);
    List<String> all =
        IntStream.range(0, 30)
            .mapToObj(i -> "w%d x%d y%d z%d the of and".formatted(i, i, i, i % 7))
            .toList();
    for (int round = 0; round < 200; round++) {
      var article = new ArrayList<String>();
      var reference = new ArrayList<String>();
      for (String sentence : all) {
        if (dice.nextInt(3) > 0) {
          article.add(dice.nextInt(4) == 0 ? sentence + " more" : sentence);
        }
        if (dice.nextInt(3) > 0) {
          reference.add(sentence);
        }
      }
      Collections.swap(article, dice.nextInt(article.size()), dice.nextInt(article.size()));
      int[] here = new int[article.size()];
      int[] there = new int[reference.size()];
      for (Bead bead : align(article, reference)) {
        IntStream.rangeClosed(Math.max(0, bead.first()), bead.last()).forEach(i -> here[i]++);
        IntStream.rangeClosed(Math.max(0, bead.referenceFirst()), bead.referenceLast())
            .forEach(i -> there[i]++);
      }
      assertThat(Arrays.stream(here)).containsOnly(1);
      assertThat(Arrays.stream(there)).containsOnly(1);
    }
  }

  @Test
  void aLiveBlogIsAlignedAsFarAsTheLimit() {
    List<String> long1 = Collections.nCopies(SentenceAlignment.MOST_SENTENCES + 50, "yes no");
    assertThat(align(long1, List.of("other words"))).hasSize(SentenceAlignment.MOST_SENTENCES + 1);
  }
}
