package org.parallax.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words two versions of a sentence do not have in common, by a longest common subsequence of
 * their words; case and punctuation make no difference.
 *
 * <p>Example: "The minister claimed on Friday that talks failed." against "The minister said that
 * talks had failed." gives {@code claimed on Friday} here and {@code said; had} there.
 *
 * <p>Source: the usual dynamic programme. Caveat: a phrase that was moved stands on both sides.
 *
 * @param here runs of words only in the one, as printed, parted by "; "; empty where none
 * @param there runs of words only in the other
 */
public record ChangedWords(String here, String there) {
  static ChangedWords of(String here, String there) {
    return of(Words.of(here), Words.of(there));
  }

  /** Of sentences already cut into words. */
  static ChangedWords of(Words here, Words there) {
    int[][] common = new int[here.size() + 1][there.size() + 1];
    for (int i = here.size() - 1; i >= 0; i--) {
      for (int j = there.size() - 1; j >= 0; j--) {
        common[i][j] =
            here.hash(i) == there.hash(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    boolean[] isKept = new boolean[here.size()];
    boolean[] isKeptThere = new boolean[there.size()];
    for (int i = 0, j = 0; i < here.size() && j < there.size(); ) {
      if (here.hash(i) == there.hash(j)) {
        isKept[i++] = true;
        isKeptThere[j++] = true;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new ChangedWords(runs(here, isKept), runs(there, isKeptThere));
  }

  private static String runs(Words words, boolean[] isKept) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < isKept.length; i++) {
      if (!isKept[i]) {
        int first = i;
        while (i + 1 < isKept.length && !isKept[i + 1]) {
          i++;
        }
        runs.add(words.print(first, i));
      }
    }
    return String.join("; ", runs);
  }

  /** Whether the two read the same. */
  public boolean isNone() {
    return here.isEmpty() && there.isEmpty();
  }
}
