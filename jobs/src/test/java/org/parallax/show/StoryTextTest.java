package org.parallax.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.report.ContrastView;

class StoryTextTest {
  private static final Look PLAIN = new Look(80, false);
  private static final String TEXT = StoryText.of(InventedTellings.story(), PLAIN);

  @Test
  void nothingThatAnArticleBringsCommandsTheTerminal() {
    String coloured = StoryText.of(InventedTellings.story(), new Look(80, true));
    assertThat(TEXT.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    assertThat(TEXT).doesNotContain("\u202E");
    // With colours on, the only escapes are our own.
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "").replace("\n", "").codePoints())
        .noneMatch(Character::isISOControl);
    assertThat(coloured).isNotEqualTo(TEXT).contains("\u001B[1m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "")).isEqualTo(TEXT);
  }

  @Test
  void noArticleForgesALineOfItsOwn() {
    assertThat(TEXT.lines()).noneMatch(line -> line.strip().startsWith("No."));
  }

  @Test
  void everyLineFitsTheWidth() {
    for (int width : List.of(40, 60, 80, 132)) {
      assertThat(StoryText.of(InventedTellings.story(), new Look(width, false)).lines())
          .as("at %d columns", width)
          .allMatch(line -> Plain.width(line) <= width);
    }
  }

  @Test
  void whoIsSilentStandsInTheMatrixAndWhoSpeaksHasASentence() {
    assertThat(TEXT.lines())
        .anyMatch(line -> line.matches("Ada Brenn +0\\+3 +–"))
        .contains("  A   Mayor Ada Brenn said all were safe.");
  }

  @Test
  void absenceHasItsClosestSentenceAndOutletsStandInTheOrderOfTheirLetters() {
    assertThat(TEXT)
        .contains("a candidate for an omission, never a proof")
        .contains("A reported “said”   B –")
        .contains("– B   closest: Nobody knows why, insiders say.");
  }

  @Test
  void quotationInTwoPrintingsShowsBoth() {
    assertThat(TEXT)
        .contains("QUOTED, BUT NOT ALIKE")
        .contains("shortened: Ada Brenn")
        .contains("A   no ferry\n")
        .contains("B   no ferry today\n");
  }

  @Test
  void labelsAndWordsHaveTheirSentences() {
    assertThat(TEXT).contains("old tub").contains("An old tub went down.");
    assertThat(TEXT.lines()).anyMatch(line -> line.matches(" +safe +3:0"));
    assertThat(TEXT).as("too rare to differ").doesNotContain("why  ");
  }

  @Test
  void sectionsWithNothingInThemAreLeftOut() {
    String bare = StoryText.of(InventedTellings.story(ContrastView.NONE), PLAIN);
    assertThat(bare)
        .contains("HEADLINES")
        .doesNotContain("WHO SPEAKS")
        .doesNotContain("WHAT THEY CALL IT")
        .doesNotContain("TOLD BY")
        .doesNotContain("WHERE THEY DIFFER");
  }

  @Test
  void listHasALineOfFiguresAndOneOfTitle() {
    var story =
        new ListedStory(1, "s_01", InventedTellings.HOSTILE, List.of("ferry"), 3, 4, 1, 5, 20);
    String list = StoryList.text(List.of(story), "out", PLAIN);
    assertThat(story.differences()).isEqualTo(26);
    assertThat(list.lines())
        .anyMatch(line -> line.matches(" +1 +3 +4 +1 +5 +20 +s_01"))
        .allMatch(line -> Plain.width(line) <= 80);
    assertThat(list.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    assertThat(StoryList.text(List.of(), "out", PLAIN)).startsWith("No story is told by two");
  }
}
