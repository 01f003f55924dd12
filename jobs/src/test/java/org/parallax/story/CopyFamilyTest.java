package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CopyFamilyTest {
  private static final Instant DAY = Instant.parse("2026-03-02T08:00:00Z");

  /** Links are written {@code a_2=.9} for the same copy, {@code a_2~.4} for a part of it. */
  private static CopyFamily.Article article(
      String id, String group, String agency, Instant at, String... links) {
    var others = new TreeMap<String, CopyLinks.Link>();
    for (String link : links) {
      boolean isSame = link.contains("=");
      String[] parts = link.split("[=~]", 2);
      others.put(parts[0], new CopyLinks.Link(isSame, Double.parseDouble(parts[1])));
    }
    return new CopyFamily.Article(
        new CopyVersion(
            id,
            "Outlet " + id,
            agency,
            at,
            "Ferry crash",
            List.of(new CopyVersion.Sentence(1, "A ferry struck the wall."))),
        group,
        new CopyLinks(id, others));
  }

  private static List<String> families(CopyFamily.Article... articles) {
    return CopyFamily.of(List.of(articles)).stream()
        .map(
            family ->
                family.copyGroupId() + " " + ids(family.members()) + " " + ids(family.partly()))
        .toList();
  }

  private static List<String> ids(List<CopyVersion> versions) {
    return versions.stream().map(CopyVersion::articleId).toList();
  }

  @Test
  void half_a_wire_report_hangs_on_those_that_print_all_of_it() {
    CopyFamily.Article[] articles = {
      article("a_1", "a_1", null, DAY, "a_2~.5"),
      article("a_2", "a_2", null, DAY.plusSeconds(60), "a_3=.9", "a_1~.4"),
      article("a_3", "a_2", null, DAY.plusSeconds(90), "a_2=.9"),
      article("a_4", "a_4", null, DAY, "a_9~.5")
    };
    assertThat(families(articles)).containsExactly("a_2 [a_2, a_3] [a_1]");
    var reversed = new ArrayList<>(List.of(articles));
    Collections.reverse(reversed);
    assertThat(CopyFamily.of(reversed)).isEqualTo(CopyFamily.of(List.of(articles)));
  }

  @Test
  void of_two_alone_the_credited_one_is_the_original_else_the_earlier_else_the_smaller_id() {
    assertThat(
            families(
                article("a_1", "a_1", null, DAY, "a_2~.4"),
                article("a_2", "a_2", "AFP", DAY.plusSeconds(60), "a_1~.4")))
        .containsExactly("a_2 [a_2] [a_1]");
    assertThat(
            families(
                article("a_1", "a_1", null, null, "a_2~.4"),
                article("a_2", "a_2", null, DAY, "a_1~.4")))
        .containsExactly("a_2 [a_2] [a_1]");
    assertThat(
            families(
                article("a_1", "a_1", null, DAY, "a_2~.4"),
                article("a_2", "a_2", null, DAY, "a_1~.4")))
        .containsExactly("a_1 [a_1] [a_2]");
  }

  @Test
  void an_article_hangs_on_the_group_that_holds_most_of_it() {
    assertThat(
            families(
                article("a_1", "a_1", "AFP", DAY, "a_3~.3"),
                article("a_2", "a_2", "AFP", DAY, "a_3~.5"),
                article("a_3", "a_3", null, DAY, "a_1~.3", "a_2~.5")))
        .containsExactly("a_2 [a_2] [a_3]");
  }

  @Test
  void who_shares_copy_with_other_stories_alone_is_of_no_family() {
    assertThat(families(article("a_1", "a_1", null, DAY, "a_2~.4"))).isEmpty();
    assertThat(CopyFamily.of(List.of())).isEmpty();
  }
}
