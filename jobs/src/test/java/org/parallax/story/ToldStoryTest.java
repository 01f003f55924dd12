package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ToldStoryTest {
  private static final Instant DAY = Instant.parse("2026-03-03T10:00:00Z");
  private static final String WIRE =
      "A ferry struck the outer wall of the harbour in thick fog on Tuesday and fourteen people"
          + " were hurt, two of them badly, the harbour master told reporters on the quay that"
          + " morning.";

  private static ComparedArticle article(String id, String text, Map<String, Double> weights) {
    return article(id, DAY, text, weights);
  }

  /** All that print the wire are linked as copies. */
  private static ComparedArticle article(
      String id, Instant at, String text, Map<String, Double> weights) {
    var copies = new TreeMap<String, CopyLinks.Link>();
    if (text.startsWith(WIRE)) {
      copies.put(id.equals("a_01") ? "a_02" : "a_01", new CopyLinks.Link(true, 1));
    }
    return new ComparedArticle(
        id,
        "outlet-" + id,
        at,
        text,
        TermVector.of(new TreeMap<>(weights)),
        new CopyLinks(id, copies));
  }

  private static final ComparedArticle FIRST_COPY =
      article("a_01", WIRE, Map.of("ferry", 1.0, "fog", 1.0, "harbour", 1.0));
  private static final ComparedArticle SECOND_COPY =
      article("a_02", WIRE + " More soon.", Map.of("ferry", 1.0, "fog", 1.0, "harbour", 1.0));
  private static final ComparedArticle OWN_ACCOUNT =
      article(
          "a_03",
          "Forty passengers went to hospital after the crash of the ferry, doctors counted.",
          Map.of("ferry", 1.0, "hospital", 2.5, "forty", 2.5));
  private static final ComparedArticle OTHER_EVENT =
      article("a_04", "Nurses walk out over night shifts.", Map.of("nurses", 1.0, "strike", 1.0));

  @Test
  void copies_share_a_group_and_weigh_as_one() {
    ToldStory story = ToldStory.of(List.of(FIRST_COPY, SECOND_COPY, OWN_ACCOUNT), 0.04).get(0);
    assertThat(story.members())
        .extracting(ToldStory.Member::copyGroupId)
        .containsExactly("a_01", "a_01", "a_03");
    assertThat(story.members()).extracting(ToldStory.Member::weight).containsExactly(0.5, 0.5, 1.0);
  }

  @Test
  void tight_copies_do_not_keep_an_own_account_of_the_event_out() {
    assertThat(ToldStory.of(List.of(FIRST_COPY, SECOND_COPY, OWN_ACCOUNT, OTHER_EVENT), 0.04))
        .extracting(story -> story.members().size())
        .containsExactly(3, 1);
  }

  @Test
  void a_story_is_named_by_its_smallest_article_and_explains_itself() {
    ToldStory story = ToldStory.of(List.of(FIRST_COPY, OWN_ACCOUNT), 0.04).get(0);
    assertThat(story.storyId()).isEqualTo("s_01");
    ToldStory.Neighbour nearest = story.members().get(0).nearest();
    assertThat(nearest.articleId()).isEqualTo("a_03");
    assertThat(nearest.sharedTerms()).startsWith("ferry ");
    assertThat(nearest.daysApart()).isZero();
    assertThat(nearest.similarity())
        .isCloseTo(FIRST_COPY.vector().dot(OWN_ACCOUNT.vector()), within(1e-6));
    assertThat(story.members().get(0).similarity())
        .isCloseTo(FIRST_COPY.vector().dot(OWN_ACCOUNT.vector()), within(1e-6));
    assertThat(story.members().get(0).rejected()).isNull();
    assertThat(story.keyTerms()).contains("ferry");
  }

  @Test
  void an_article_alone_is_a_story_and_is_compared_with_nobody() {
    ToldStory story = ToldStory.of(List.of(OTHER_EVENT), 0.04).get(0);
    ToldStory.Member member = story.members().get(0);
    assertThat(member.similarity()).isNull();
    assertThat(member.nearest()).isNull();
    assertThat(member.weight()).isEqualTo(1);
  }

  @Test
  void the_most_similar_article_of_another_story_is_named() {
    ComparedArticle stray =
        article("a_05", "A fog horn for the museum.", Map.of("fog", 1.0, "museum", 6.0));
    ComparedArticle ownWords =
        article(
            "a_03",
            "Fourteen hurt as the ferry meets the pier.",
            Map.of("ferry", 1.0, "fog", 1.0, "harbour", 1.0));
    List<ToldStory> stories = ToldStory.of(List.of(FIRST_COPY, ownWords, stray), 0.09);
    assertThat(stories).hasSize(2);
    ToldStory.Neighbour rejected = stories.get(1).members().get(0).rejected();
    assertThat(rejected.articleId()).isEqualTo("a_01");
    assertThat(rejected.sharedTerms()).startsWith("fog ");
    assertThat(rejected.similarity())
        .isCloseTo(stray.vector().dot(FIRST_COPY.vector()), within(1e-6));
    assertThat(stories.get(0).members().get(1).rejected().articleId()).isEqualTo("a_05");
  }

  @Test
  void without_a_date_no_days_lie_between() {
    ComparedArticle undated =
        new ComparedArticle(
            "a_06", "o", null, "Ferry in fog.", FIRST_COPY.vector(), CopyLinks.none("a_06"));
    assertThat(FIRST_COPY.daysApart(undated)).isNull();
    ComparedArticle later =
        new ComparedArticle(
            "a_07",
            "o",
            DAY.plusSeconds(129_600),
            "x",
            FIRST_COPY.vector(),
            CopyLinks.none("a_07"));
    assertThat(later.daysApart(FIRST_COPY)).isEqualTo(1.5);
  }

  @Test
  void copies_are_one_story_however_differently_their_terms_weigh() {
    ComparedArticle cut = article("a_02", WIRE, Map.of("ferry", 0.1, "tides", 4.0, "moon", 4.0));
    assertThat(ToldStory.of(List.of(FIRST_COPY, cut), 0.04)).hasSize(1);
  }

  @Test
  void a_reprint_of_another_week_is_another_story() {
    ComparedArticle reprint =
        article("a_02", DAY.plusSeconds(9 * 86_400), WIRE, Map.of("ferry", 1.0, "fog", 1.0));
    assertThat(ToldStory.of(List.of(FIRST_COPY, reprint), 0.04)).hasSize(2);
  }
}
