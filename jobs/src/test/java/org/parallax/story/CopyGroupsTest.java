package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {

  /** The words w(from) to w(to - 1): two ranges share the runs of their common part. */
  private static Shingles words(int from, int to) {
    return Shingles.of(
        IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
  }

  private static CopyLinks article(String id) {
    return CopyLinks.none(id);
  }

  private static CopyLinks article(String id, String other, boolean isSameCopy, double share) {
    var links = new TreeMap<String, CopyLinks.Link>();
    links.put(other, new CopyLinks.Link(isSameCopy, share));
    return new CopyLinks(id, links);
  }

  @Test
  void anEditedCopyIsTheSameAQuotationIsNot() {
    assertThat(CopyGroups.areCopies(words(0, 100), words(0, 80))).isTrue();
    assertThat(CopyGroups.arePartlyCopies(words(0, 100), words(90, 190))).isFalse();
    assertThat(CopyGroups.areCopies(words(0, 100), words(50, 150))).isFalse();
    assertThat(CopyGroups.arePartlyCopies(words(0, 100), words(50, 150))).isTrue();
  }

  @Test
  void oneSentenceInCommonIsNoCopyHoweverShortTheText() {
    assertThat(CopyGroups.arePartlyCopies(words(0, 11), words(0, 11))).isFalse();
    assertThat(CopyGroups.areCopies(words(0, 12), words(0, 300))).isTrue();
  }

  @Test
  void noArticlesNoGroups() {
    assertThat(CopyGroups.group(List.of())).isEmpty();
    assertThat(CopyGroups.shares(List.of())).isEmpty();
    assertThat(CopyGroups.shares(List.of(article("a_1")))).containsExactly(0);
  }

  @Test
  void twoCutsOfOneReportBelongTogetherThroughIt() {
    assertThat(
            CopyGroups.group(
                List.of(
                    article("a_1", "a_3", true, 1),
                    article("a_2", "a_3", true, 1),
                    article("a_3"),
                    article("a_4"))))
        .containsExactly(0, 0, 0, 3);
  }

  @Test
  void partlyTheSameCopyIsNoGroup() {
    assertThat(CopyGroups.group(List.of(article("a_1"), article("a_2", "a_1", false, 0.4))))
        .containsExactly(0, 1);
  }

  @Test
  void aCopyInAnotherStoryDoesNotCount() {
    List<CopyLinks> story = List.of(article("a_1", "a_9", true, 0.9), article("a_2"));
    assertThat(CopyGroups.group(story)).containsExactly(0, 1);
    assertThat(CopyGroups.shares(story)).containsExactly(0, 0);
  }

  @Test
  void pairsThatMayNotBeJoinedStayApart() {
    assertThat(
            CopyGroups.group(
                List.of(article("a_1"), article("a_2", "a_1", true, 1)), (one, other) -> false))
        .containsExactly(0, 1);
  }

  @Test
  void theShareIsTheLargestInOneOther() {
    var links = new TreeMap<String, CopyLinks.Link>();
    links.put("a_2", new CopyLinks.Link(true, 0.5));
    links.put("a_3", new CopyLinks.Link(false, 0.3));
    assertThat(
            CopyGroups.shares(List.of(new CopyLinks("a_1", links), article("a_2", "a_1", true, 1))))
        .containsExactly(0.5, 1);
  }
}
