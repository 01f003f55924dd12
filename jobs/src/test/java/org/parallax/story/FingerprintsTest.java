package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static String words(String stem, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
  }

  private static long common(String one, String other) {
    long[] others = Fingerprints.of(other).hashes();
    return LongStream.of(Fingerprints.of(one).hashes())
        .filter(hash -> Arrays.binarySearch(others, hash) >= 0)
        .count();
  }

  @Test
  void aCommonPassageOfTwelveWordsIsAlwaysMetWhereverItStands() {
    Random dice = new Random(3);
    for (int round = 0; round < 500; round++) {
      String passage = words("p" + round + "x", 0, Fingerprints.PASSAGE);
      String one = words("a", 0, dice.nextInt(40)) + " " + passage + " " + words("b", 0, 300);
      String other = words("c", 0, dice.nextInt(90)) + " " + passage + " " + words("d", 0, 5);
      assertThat(common(one, other)).isPositive();
    }
  }

  @Test
  void textsWithoutACommonRunShareNothing() {
    assertThat(common(words("a", 0, 500), words("b", 0, 500))).isZero();
  }

  @Test
  void aboutTwoRunsOfNineAreChosen() {
    assertThat(Fingerprints.of(words("w", 0, 9_000)).hashes()).hasSizeBetween(1_800, 2_200);
  }

  @Test
  void aBriefHasOneFingerprintAndFourWordsHaveNone() {
    assertThat(Fingerprints.of("one two three four five six").hashes()).hasSize(1);
    assertThat(Fingerprints.of("one two three four").hashes()).isEmpty();
    assertThat(Fingerprints.of("").hashes()).isEmpty();
    assertThat(Fingerprints.of("ha ".repeat(60)).hashes()).hasSize(1);
  }

  @Test
  void boilerplateIsNoPartOfTheText() {
    String footer = words("f", 0, 60);
    long[] boilerplate = Fingerprints.of(footer).hashes();
    String one = words("a", 0, 60) + " " + footer;
    String other = words("b", 0, 60) + " " + footer;
    assertThat(Shingles.of(one).containment(Shingles.of(other))).isGreaterThan(0.45);
    assertThat(
            Fingerprints.of(one)
                .without(boilerplate)
                .containment(Fingerprints.of(other).without(boilerplate)))
        .isLessThan(0.15);
  }

  @Test
  void aTextThatIsAllBoilerplateIsAReprint() {
    String report = words("r", 0, 200);
    assertThat(Fingerprints.of(report).without(Fingerprints.of(report).hashes()).size())
        .isEqualTo(196);
    assertThat(Fingerprints.of(report).without(new long[0]).size()).isEqualTo(196);
  }
}
