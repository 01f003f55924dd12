package org.parallax.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parallax.UserError;

class StoryGoldTest {

  @Test
  void json_lines_and_tab_separated_rows_are_both_read() {
    assertThat(StoryGold.of("g", "{\"id\": \"1\", \"story\": \"x\", \"more\": 2}\n"))
        .containsEntry("1", "x");
    assertThat(StoryGold.of("g", "id\tstory\npages/a.txt\tferry\n\n# remark\nb\tferry"))
        .containsEntry("pages/a.txt", "ferry")
        .containsEntry("b", "ferry")
        .hasSize(2);
  }

  @Test
  void a_row_without_a_story_is_the_users_mistake() {
    assertThatThrownBy(() -> StoryGold.of("gold.tsv", "a\tx\nb\n"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Line 2 of the gold file gold.tsv");
    assertThatThrownBy(() -> StoryGold.of("gold.jsonl", "{\"id\": \"a\""))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> StoryGold.of("gold.jsonl", "")).hasMessageContaining("is empty");
  }
}
