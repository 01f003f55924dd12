package org.parallax.report;

import java.util.List;

/** Section: what the page can say, what it cannot, and what every measure means. */
final class Method {
  private final Markup page;

  Method(Markup page) {
    this.page = page;
  }

  void write(StoryView story, List<FeatureMeaning> meanings, Families families) {
    page.open("section", "id", "method").leaf("h2", "How to read this page").line();
    page.open("ul", "class", "prose");
    item("It describes. ", "There is no score of bias and no label left or right, on purpose.");
    item(
        "n is small. ",
        "This story has "
            + Figures.counted(story.articleCount(), "article")
            + " from "
            + Figures.counted(story.outletCount(), "outlet")
            + ", "
            + Figures.counted(story.independentSourceCount(), "independent telling")
            + ". Differences here say how this event was told, "
            + "not how an outlet writes.");
    item(
        "Who speaks matters. ",
        "Each count is split into headline, narrator, direct quotation and indirect speech. "
            + "What a source says is never charged to the outlet.");
    item(
        "Not found is not absent. ",
        "Cues are found with word lists and rules; both miss some and mark some wrongly. "
            + "So every number leads to its sentences: look before you quote it.");
    item(
        "Rounded for the eye. ",
        "The exact numbers are in the tables story_features and story_words of story "
            + story.storyId()
            + ".");
    page.close().line();
    if (!meanings.isEmpty()) {
      page.leaf("h3", "The measures").open("dl").line();
      for (int i = 0; i < meanings.size(); i++) {
        FeatureMeaning meaning = meanings.get(i);
        page.open("div").open("dt", "id", "m-" + i).text(meaning.label() + " ");
        page.leaf("code", meaning.name()).text(" ");
        page.leaf("small", meaning.unitInWords()).close();
        boolean unknown = meaning.definition().isBlank();
        page.leaf("dd", unknown ? "Not in the dictionary." : meaning.definition());
        page.close().line();
      }
      page.close().line();
    }
    if (!families.all().isEmpty()) {
      page.leaf("h3", "The families of cues").open("dl").line();
      for (Families.Family family : families.all()) {
        page.open("div").open("dt").text(Words.label(family.name()) + " ");
        page.leaf("code", family.letter()).close();
        page.leaf("dd", family.meaning().isEmpty() ? "See the dictionary." : family.meaning());
        page.close().line();
      }
      page.close().line();
    }
    page.close().line();
  }

  private void item(String head, String body) {
    page.open("li").leaf("b", head).text(body).close().line();
  }
}
