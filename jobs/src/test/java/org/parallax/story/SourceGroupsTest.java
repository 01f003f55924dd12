package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.story.SourceGroups.Telling;

class SourceGroupsTest {

  private static Telling telling(
      String id, String outlet, String copyGroup, String upstream, String agency) {
    return new Telling(
        id, outlet.toLowerCase(Locale.ROOT).replace(' ', '-'), outlet, copyGroup, upstream, agency);
  }

  @Test
  void theWorkedExample() {
    assertThat(
            SourceGroups.of(
                List.of(
                    telling("a_1", "A", "a_1", "Financial Times", null),
                    telling("a_2", "B", "a_2", "Financial Times", null),
                    telling("a_3", "Financial Times", "a_3", null, null),
                    telling("a_4", "C", "a_4", null, "AFP"),
                    telling("a_5", "D", "a_5", null, "AFP"),
                    telling("a_6", "E", "a_6", null, null),
                    telling("a_7", "E", "a_7", null, null))))
        .containsEntry("a_1", "a_1")
        .containsEntry("a_2", "a_1")
        .containsEntry("a_3", "a_1")
        .containsEntry("a_4", "a_4")
        .containsEntry("a_5", "a_4")
        .containsEntry("a_6", "a_6")
        .containsEntry("a_7", "a_6");
  }

  @Test
  void anOutletThatPrintsCopyAndReportsItselfTellsFromTwoSources() {
    assertThat(
            SourceGroups.of(
                List.of(
                    telling("a_1", "A", "a_1", null, null),
                    telling("a_2", "B", "a_1", null, null),
                    telling("a_3", "A", "a_3", null, null))))
        .containsEntry("a_2", "a_1")
        .containsEntry("a_3", "a_3");
  }

  @Test
  void agencyCopyOfANewspapersReportRestsOnTheNewspaper() {
    assertThat(
            SourceGroups.of(
                List.of(
                    telling("a_1", "A", "a_1", "Financial Times", "AFP"),
                    telling("a_2", "B", "a_2", null, "AFP"),
                    telling("a_3", "C", "a_3", "Financial Times", null))))
        .containsValues("a_1")
        .doesNotContainValue("a_2")
        .doesNotContainValue("a_3");
  }

  @Test
  void theAgencysOwnArticleIsTheSourceOfThoseWhoCreditIt() {
    assertThat(
            SourceGroups.of(
                List.of(
                    telling("a_1", "Reuters", "a_1", null, "Reuters"),
                    telling("a_2", "B", "a_2", "Reuters", null))))
        .containsEntry("a_2", "a_1");
  }

  @Test
  void praiseOfOnesOwnReportTiesNobody() {
    assertThat(
            SourceGroups.of(
                List.of(
                    telling("a_1", "CNN", "a_1", "CNN", null),
                    telling("a_2", "B", "a_2", null, null))))
        .containsEntry("a_1", "a_1")
        .containsEntry("a_2", "a_2");
    assertThat(SourceGroups.of(List.of())).isEmpty();
  }
}
