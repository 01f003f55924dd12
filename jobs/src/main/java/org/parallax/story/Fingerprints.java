package org.parallax.story;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A few runs of five words that stand for a text, so chosen that two texts with a common passage
 * choose the same ones there: of every {@value #WINDOW} runs in a row the one with the smallest
 * hash (winnowing).
 *
 * <p>What it guarantees: a passage of {@value #PASSAGE} words that two texts share gives them a
 * fingerprint in common, wherever it stands and however long the rest is; about two runs of nine
 * are chosen. At a containment of .60 such a passage is all but certain: even if single words are
 * changed at even distances, twelve or more words lie between two changes. MinHash bands find texts
 * with a high Jaccard index instead, and a brief of 100 words cut from a report of 1,000 has .1.
 *
 * <p>Source: Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
 * fingerprinting", 2003; window ours. Caveat: a text of fewer than {@value #PASSAGE} words has one
 * fingerprint, or none, and nothing is guaranteed.
 */
final class Fingerprints {
  static final int WINDOW = 8;

  /** Words of {@value #WINDOW} runs of five. */
  static final int PASSAGE = WINDOW + 4;

  /** A text that is nearly all boilerplate is a reprint of one text, and no frame around others. */
  private static final double REPRINT = 0.8;

  private final long[] runs;

  /** Positions of the chosen runs, rising. */
  private final int[] chosen;

  private Fingerprints(long[] runs, int[] chosen) {
    this.runs = runs;
    this.chosen = chosen;
  }

  /** The fingerprints of a text. */
  static Fingerprints of(String text) {
    long[] runs = Shingles.runs(text);
    int[] chosen = new int[runs.length];
    int count = 0;
    int smallest = -1;
    for (int end = Math.min(WINDOW, runs.length) - 1; 0 <= end && end < runs.length; end++) {
      int start = Math.max(0, end - WINDOW + 1);
      if (smallest < start) {
        smallest = start;
        for (int i = start + 1; i <= end; i++) {
          smallest = runs[i] <= runs[smallest] ? i : smallest;
        }
      } else if (runs[end] <= runs[smallest]) {
        smallest = end;
      }
      if (count == 0 || chosen[count - 1] != smallest) {
        chosen[count++] = smallest;
      }
    }
    return new Fingerprints(runs, Arrays.copyOf(chosen, count));
  }

  /** The different fingerprints, rising. */
  long[] hashes() {
    return IntStream.of(chosen).mapToLong(i -> runs[i]).sorted().distinct().toArray();
  }

  /**
   * The runs of the text without passages that are boilerplate: what lies between two neighbouring
   * fingerprints that are. All of them where boilerplate is .80 or more of the text.
   *
   * @param boilerplate fingerprints of boilerplate, rising
   */
  Shingles without(long[] boilerplate) {
    boolean[] isFrame = new boolean[runs.length];
    int before = -1;
    for (int position : chosen) {
      if (Arrays.binarySearch(boilerplate, runs[position]) >= 0) {
        Arrays.fill(isFrame, before < 0 ? position : before, position + 1, true);
        before = position;
      } else {
        before = -1;
      }
    }
    int[] own = IntStream.range(0, runs.length).filter(i -> !isFrame[i]).toArray();
    LongStream kept =
        own.length <= (1 - REPRINT) * runs.length
            ? LongStream.of(runs)
            : IntStream.of(own).mapToLong(i -> runs[i]);
    return Shingles.ofRuns(kept.toArray());
  }
}
