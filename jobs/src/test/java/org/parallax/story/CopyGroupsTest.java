package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {

  /** The words w(from) to w(to - 1): two ranges share the runs of their common part. */
  private static Shingles words(int from, int to) {
    return Shingles.of(
        IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
  }

  @Test
  void noArticlesNoGroups() {
    assertThat(CopyGroups.group(List.of())).isEmpty();
    assertThat(CopyGroups.shares(List.of())).isEmpty();
    assertThat(CopyGroups.shares(List.of(words(0, 9)))).containsExactly(0);
  }

  @Test
  void anEditedCopyBelongsToItsOriginalAndAQuotationDoesNot() {
    List<Shingles> articles = List.of(words(0, 100), words(500, 600), words(0, 80), words(90, 190));
    assertThat(CopyGroups.group(articles)).containsExactly(0, 1, 0, 3);
  }

  @Test
  void twoCutsOfOneReportBelongTogetherThroughIt() {
    List<Shingles> articles = List.of(words(0, 50), words(50, 100), words(0, 100));
    assertThat(CopyGroups.group(articles)).containsExactly(0, 0, 0);
  }

  @Test
  void theShareIsThatOfTheArticleItselfInOneOther() {
    List<Shingles> articles = List.of(words(0, 104), words(0, 54), words(200, 250));
    assertThat(CopyGroups.shares(articles)[0]).isEqualTo(0.5, within(1e-12));
    assertThat(CopyGroups.shares(articles)[1]).isEqualTo(1);
    assertThat(CopyGroups.shares(articles)[2]).isZero();
  }
}
