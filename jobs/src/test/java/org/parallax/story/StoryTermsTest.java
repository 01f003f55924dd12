package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTermsTest {

  @Test
  void theTitleCountsThreeTimesAndStopWordsNever() {
    assertThat(StoryTerms.bag("Alibaba's reply", "The U.S. memo"))
        .isEqualTo(Map.of("alibaba", 3, "reply", 3, "memo", 1));
  }

  @Test
  void neighboursOfTheBodyMakePairsAcrossStopWordsButTheTitleMakesNone() {
    assertThat(StoryTerms.bag("Bank raid", "The bank of England"))
        .isEqualTo(Map.of("bank", 4, "raid", 3, "england", 1, "bank_england", 1));
  }

  @Test
  void anArticleWithoutWordsHasAnEmptyBag() {
    assertThat(StoryTerms.bag("", "")).isEmpty();
    assertThat(StoryTerms.bag("—", "… ! 7 a the")).isEmpty();
  }

  @Test
  void curlyAndStraightMarksAndAccentsMakeNoDifference() {
    assertThat(StoryTerms.bag("", "The mayor’s Café ‘didn’t’ open"))
        .isEqualTo(StoryTerms.bag("", "The mayor's Cafe 'didn't' open"))
        .containsKeys("mayor", "cafe", "didn't", "open");
  }

  @Test
  void dotsCommasAndApostrophesAreTakenOut() {
    assertThat(StoryTerms.bag("N.A.T.O. spent 1,250,000.50 at O'Hara. In 2019.", ""))
        .isEqualTo(Map.of("nato", 3, "spent", 3, "1250000.50", 3, "ohara", 3, "2019", 3));
  }

  @Test
  void aMissingSpaceAfterASentenceDoesNotTearTheNextWord() {
    assertThat(StoryTerms.bag("The vote ended.Parliament rose", ""))
        .containsOnlyKeys("vote", "ended", "parliament", "rose");
  }

  @Test
  void otherScriptsHaveTerms() {
    assertThat(StoryTerms.bag("Правительство Йемена", "한국 정부 हिन्दी समाचार"))
        .containsOnlyKeys(
            "правительство",
            "иемена",
            "한국",
            "정부",
            "हिन्दी",
            "समाचार",
            "한국_정부",
            "정부_हिन्दी",
            "हिन्दी_समाचार");
  }

  @Test
  void onlyTheBeginningCounts() {
    String head = "zebra ".repeat(490);
    assertThat(StoryTerms.bag("", head + "lion " + "x ".repeat(60) + "tiger"))
        .containsEntry("zebra", 490)
        .containsEntry("lion", 1)
        .doesNotContainKeys("tiger", "zebra_lion");
  }

  @Test
  void theWordAtTheLimitIsWhole() {
    assertThat(StoryTerms.bag("", "a ".repeat(1_498) + "parliament elected"))
        .containsOnlyKeys("parliament");
  }
}
