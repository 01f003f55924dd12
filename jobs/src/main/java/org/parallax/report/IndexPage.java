package org.parallax.report;

import java.time.Instant;
import java.util.List;

/**
 * The index of the report: what the run read and the stories it found, in a table that can be
 * searched and sorted. It belongs beside the folder {@code stories}.
 */
public final class IndexPage {
  private static final String SCRIPT = "index.js";

  private IndexPage() {}

  /**
   * The page as a string, to be written in UTF-8.
   *
   * @param stories in the order in which they are first shown
   */
  public static String render(List<StoryRow> stories, RunView run) {
    Markup page = Page.open("Stories · Parallax", SCRIPT);
    page.open("header", "class", "top").leaf("h1", "How the same stories were told").line();
    page.open("p", "class", "facts");
    fact(page, run.stories(), run.stories() == 1 ? "story" : "stories");
    page.text(" · ");
    fact(page, run.outlets(), run.outlets() == 1 ? "outlet" : "outlets");
    page.text(" · ");
    fact(page, run.accepted(), run.accepted() == 1 ? "article" : "articles");
    page.text(" accepted of ");
    fact(page, run.read(), run.read() == 1 ? "record" : "records");
    page.text(" read");
    page.close().line();
    rejected(page, run);
    page.close().line();
    table(page, stories);
    page.open("p", "class", "note");
    page.text(
        "Independent tellings: articles that copy one another count once. A story without a ");
    page.text(
        "link has no page in this report; its rows are in the tables like those of the rest.");
    page.close().line();
    return Page.close(page, run, SCRIPT);
  }

  private static void fact(Markup page, long count, String noun) {
    page.open("b");
    Figures.count(page, (double) count);
    page.close().text(" " + noun);
  }

  private static void rejected(Markup page, RunView run) {
    if (run.rejected() == 0) {
      return;
    }
    page.open("details").open("summary");
    fact(page, run.rejected(), run.rejected() == 1 ? "record" : "records");
    page.text(" rejected").close();
    page.open("table", "class", "plain narrow").open("thead").open("tr");
    page.leaf("th", "Reason", "scope", "col").leaf("th", "Records", "scope", "col", "class", "n");
    page.close().close().open("tbody");
    run.rejectedByReason()
        .forEach(
            (reason, count) -> {
              page.open("tr").leaf("th", Words.plain(reason), "scope", "row");
              page.open("td", "class", "n");
              Figures.count(page, count);
              page.close().close();
            });
    page.close().close();
    page.leaf(
        "p", "Each is a row of rejected_records, with the place it came from.", "class", "note");
    page.close().line();
  }

  private static void table(Markup page, List<StoryRow> stories) {
    page.open("p", "class", "needs-script search").open("label").text("Find ");
    page.empty("input", "type", "search", "id", "find", "placeholder", "a word of title or terms");
    page.close().text(" ").leaf("span", "", "id", "found", "role", "status").close().line();
    page.open("div", "class", "scroll").open("table", "id", "stories").open("thead").open("tr");
    head(page, "Story", null);
    head(page, "Outlets", "n");
    head(page, "Articles", "n");
    head(page, "Independent", "n");
    head(page, "First published", null);
    head(page, "Last published", null);
    page.close().close().line().open("tbody").line();
    for (StoryRow story : stories) {
      page.open("tr").open("th", "scope", "row", "dir", "auto", "data-s", story.title());
      if (story.hasPage()) {
        page.leaf("a", story.title(), "href", "stories/" + story.storyId() + ".html");
      } else {
        page.leaf("bdi", story.title());
      }
      if (!story.keyTerms().isEmpty()) {
        page.leaf("small", String.join(", ", story.keyTerms()), "dir", "auto");
      }
      page.close();
      number(page, story.outletCount());
      number(page, story.articleCount());
      number(page, story.independentSourceCount());
      date(page, story.firstPublishedAt());
      date(page, story.lastPublishedAt());
      page.close().line();
    }
    page.close().close().close().line();
  }

  /** A heading that the script makes a button, where sorting works. */
  private static void head(Markup page, String label, String style) {
    page.leaf("th", label, "scope", "col", "class", style);
  }

  private static void number(Markup page, int count) {
    page.open("td", "class", "n", "data-s", Integer.toString(count));
    Figures.count(page, count);
    page.close();
  }

  /** Sorted by the moment in UTC; stories without a date come last. */
  private static void date(Markup page, Instant moment) {
    page.open("td", "data-s", moment == null ? "" : moment.toString());
    if (moment == null) {
      page.text("no date");
    } else {
      Figures.moment(page, moment);
    }
    page.close();
  }
}
