package org.parallax.report;

import java.util.List;

/** Above the texts: which two are shown, and which families of cues are marked in them. */
final class ReadingBar {
  private static final int PAIR = 2;

  private final Markup page;
  private final StoryView story;
  private final OutletMarks outlets;
  private final Families families;

  ReadingBar(Markup page, StoryView story, OutletMarks outlets, Families families) {
    this.page = page;
    this.story = story;
    this.outlets = outlets;
    this.families = families;
  }

  void write() {
    page.open("div", "class", "bar");
    if (story.articles().size() > PAIR) {
      page.open("div", "class", "pair needs-script");
      menu("left", 0);
      menu("right", opposite());
      page.close().line();
    }
    legend();
    page.close().line();
  }

  /** The first article of another outlet than that of the first article; else the second. */
  private int opposite() {
    String first = story.articles().get(0).outletId();
    for (int i = 1; i < story.articles().size(); i++) {
      if (!story.articles().get(i).outletId().equals(first)) {
        return i;
      }
    }
    return 1;
  }

  private void menu(String side, int chosen) {
    page.open("label").text(Words.label(side) + " ");
    page.open("select", "id", side);
    for (int i = 0; i < story.articles().size(); i++) {
      ArticleView article = story.articles().get(i);
      String shape = outlets.shapeOf(article.outletId()) + " ";
      page.leaf(
          "option",
          shape + outlets.nameOf(article.outletId()) + ": " + article.headline(),
          "value",
          article.articleId(),
          "selected",
          i == chosen ? "selected" : null);
    }
    page.close().close();
  }

  private void legend() {
    page.open("fieldset", "class", "legend").leaf("legend", "Cues marked");
    List<Families.Family> all = families.all();
    for (int i = 0; i < all.size(); i++) {
      Families.Family family = all.get(i);
      int number = i;
      long count =
          story.articles().stream()
              .flatMap(article -> article.cues().stream())
              .filter(cue -> families.indexOf(cue.family()) == number)
              .count();
      page.open("label", "title", family.meaning());
      page.empty(
          "input",
          "type",
          "checkbox",
          "class",
          "needs-script",
          "value",
          Integer.toString(i),
          "data-n",
          Words.plain(family.name()),
          "checked",
          family.shown() ? "checked" : null);
      String style = Families.style(i) + " on";
      page.leaf("mark", Words.plain(family.name()), "class", style, "data-l", family.letter());
      page.open("small");
      Figures.count(page, (double) count);
      page.close().close();
    }
    page.close();
  }
}
