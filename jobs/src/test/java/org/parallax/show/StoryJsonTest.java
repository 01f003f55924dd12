package org.parallax.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryJsonTest {
  private static JsonNode read(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Scripts rely on these names: add, never rename. */
  @Test
  void namesOfAStoryStayAsTheyAre() throws Exception {
    JsonNode story = read(StoryJson.of(InventedTellings.story()));
    assertThat(names(story))
        .containsExactly(
            "story_id",
            "title",
            "first_published_at",
            "last_published_at",
            "article_count",
            "outlet_count",
            "independent_source_count",
            "key_terms",
            "articles",
            "disagreements",
            "quotes",
            "speakers",
            "labels",
            "statements",
            "sentence_pairs",
            "words");
    assertThat(names(story.at("/speakers/0/outlets/0")))
        .containsExactly(
            "outlet_id",
            "direct_word_count",
            "indirect_word_count",
            "first_position_share",
            "is_silent",
            "sentence");
    assertThat(names(story.at("/statements/0/outlets/0")))
        .containsExactly(
            "outlet_id", "status", "grade", "similarity", "certainty", "certainty_cue", "sentence");
  }

  @Test
  void textsComeThroughUnchangedAndEachHasItsSentence() throws Exception {
    String json = StoryJson.of(InventedTellings.story());
    assertThat(json.replace("\n", "").codePoints()).noneMatch(point -> point < 0x20);
    JsonNode story = read(json);
    assertThat(story.path("title").asText()).isEqualTo(InventedTellings.HOSTILE);
    assertThat(story.at("/disagreements/0/standing").asText()).isEqualTo("disagreement");
    assertThat(story.at("/disagreements/1/standing").asText()).isEqualTo("side_by_side");
    assertThat(story.at("/quotes/0/variant").asText()).isEqualTo("shortened");
    assertThat(story.at("/quotes/0/b/value").asText()).isEqualTo("no ferry today");
    assertThat(story.at("/disagreements/0/a/sentence/text").asText())
        .isEqualTo("The ferry sank at noon.");
    assertThat(story.at("/speakers/0/outlets/1/is_silent").asBoolean()).isTrue();
    assertThat(story.at("/speakers/0/outlets/1/sentence").isNull()).isTrue();
    assertThat(story.at("/words/0/sentence/sentence_index").asInt()).isEqualTo(1);
  }

  @Test
  void listIsAnArrayWithTheFiguresOfEachStory() throws Exception {
    JsonNode list =
        read(
            StoryJson.of(
                List.of(new ListedStory(1, "s_01", null, List.of("ferry"), 3, 4, 1, 5, 20))));
    assertThat(list.get(0).path("difference_count").asInt()).isEqualTo(26);
    assertThat(list.get(0).path("title").isNull()).isTrue();
    assertThat(read(StoryJson.of(List.of()))).isEmpty();
  }
}
