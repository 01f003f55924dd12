package org.parallax.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Section: title and facts of the story, its headlines side by side, why it was grouped. */
final class Headlines {
  private final Markup page;
  private final StoryView story;
  private final OutletMarks outlets;

  Headlines(Markup page, StoryView story, OutletMarks outlets) {
    this.page = page;
    this.story = story;
    this.outlets = outlets;
  }

  /**
   * @param sections anchor and name of the sections that follow
   */
  void write(List<Map.Entry<String, String>> sections) {
    page.open("header", "class", "top").line();
    page.open("nav", "aria-label", "Page");
    page.leaf("a", "All stories", "href", "../index.html", "class", "home");
    page.leaf("a", "Headlines", "href", "#headlines");
    sections.forEach(section -> page.leaf("a", section.getValue(), "href", "#" + section.getKey()));
    page.leaf("a", "Method", "href", "#method").close().line();
    page.leaf("h1", story.title(), "dir", "auto").line();
    page.open("p", "class", "facts");
    fact(story.outletCount(), "outlet");
    page.text(" · ");
    fact(story.articleCount(), "article");
    page.text(" · ");
    fact(story.independentSourceCount(), "independent telling");
    page.text(" · ");
    dates();
    page.close().line();
    if (!story.keyTerms().isEmpty()) {
      page.open("p", "class", "terms").text("Words they share: ");
      story.keyTerms().forEach(term -> page.leaf("bdi", term, "class", "chip").text(" "));
      page.close().line();
    }
    page.close().line();
    page.open("section", "id", "headlines").leaf("h2", "The headlines").line();
    if (story.articles().size() < story.articleCount()) {
      page.open("p", "class", "note").text("This page shows ");
      page.text(Figures.counted(story.articles().size(), "article"));
      page.text(" of " + Figures.count(story.articleCount()));
      page.text("; the numbers below count all of them, evidence is linked in those shown.");
      page.close().line();
    }
    page.open("div", "class", "cards");
    story.articles().forEach(this::card);
    page.close().line();
    grouping();
    page.close().line();
  }

  private void fact(int count, String noun) {
    page.open("b");
    Figures.count(page, count);
    page.close().text(" " + noun + (count == 1 ? "" : "s"));
  }

  private void dates() {
    if (story.firstPublishedAt() == null) {
      page.text("no date");
      return;
    }
    Figures.moment(page, story.firstPublishedAt());
    if (story.lastPublishedAt() != null
        && !story.lastPublishedAt().equals(story.firstPublishedAt())) {
      page.text(" to ");
      Figures.moment(page, story.lastPublishedAt());
    }
  }

  private void card(ArticleView article) {
    page.open("div", "class", "card " + outlets.colour(article.outletId()));
    outlets.name(page, article.outletId());
    page.open("p", "class", "headline", "dir", "auto");
    page.leaf("a", article.headline(), "href", "#a-" + article.articleId()).close();
    String standfirst =
        article.sentences().stream()
            .filter(sentence -> "standfirst".equals(sentence.segment()))
            .map(sentence -> article.text().substring(sentence.start(), sentence.end()))
            .collect(Collectors.joining(" "));
    if (!standfirst.isBlank()) {
      page.leaf("p", standfirst, "class", "deck", "dir", "auto");
    }
    new Source(page, article).line();
    page.close().line();
  }

  private void grouping() {
    page.open("details").leaf("summary", "Why these articles are one story").line();
    page.open("div", "class", "scroll").open("table", "class", "plain").open("thead").open("tr");
    page.leaf("th", "Article", "scope", "col").leaf("th", "Similarity", "scope", "col");
    page.leaf("th", "Shared words", "scope", "col").leaf("th", "Weight", "scope", "col");
    page.close().close().line().open("tbody");
    for (ArticleView article : story.articles()) {
      page.open("tr").open("th", "scope", "row");
      outlets.name(page, article.outletId());
      page.leaf("small", article.headline(), "dir", "auto").close().open("td", "class", "n");
      Figures.value(page, article.similarity(), false);
      page.close().leaf("td", article.sharedTerms(), "dir", "auto").open("td", "class", "n");
      page.leaf("data", Figures.weight(article.weight()), "value", Figures.exact(article.weight()));
      page.close().close().line();
    }
    page.close().close().close().line();
    page.open("p", "class", "note");
    page.text("Similarity is that to the story, 0 to 1. Copies of one text share one weight: ");
    page.text("three outlets that print the same agency report are one telling.");
    page.close().close().line();
  }
}
