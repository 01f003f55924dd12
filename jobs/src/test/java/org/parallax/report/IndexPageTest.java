package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static final Document PAGE =
      Jsoup.parse(IndexPage.render(InventedStory.rows(), InventedStory.run()));

  @Test
  void storiesWithAPageAreLinkedAndOthersAreNot() {
    assertThat(PAGE.select("#stories a").eachAttr("href"))
        .containsExactly("stories/st_7f3a9c01.html", "stories/st_3.html");
    assertThat(PAGE.select("#stories tbody tr")).hasSize(3);
  }

  @Test
  void hostileTitleIsShownAndDoesNothing() {
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("#stories bdi").text()).startsWith("</style></title><script>");
    assertThat(PAGE.select("[onload], #stories i")).isEmpty();
  }

  @Test
  void rowsCarryWhatTheyAreSortedBy() {
    assertThat(PAGE.select("#stories tbody tr").first().children().eachAttr("data-s"))
        .containsExactly(
            "Council stops the harbour wall",
            "3",
            "4",
            "3",
            "2031-03-04T09:15:00Z",
            "2031-03-05T00:00:00Z");
  }

  @Test
  void runSaysWhatItReadAndWhyItRejected() {
    assertThat(PAGE.select(".facts").text())
        .isEqualTo("2 stories · 3 outlets · 9 articles accepted of 12 records read");
    assertThat(PAGE.select(".narrow tbody tr").eachText())
        .containsExactly("no text 2", "unknown language 1");
  }

  @Test
  void emptyRunMakesAnIndex() {
    RunView run = new RunView("0.1.0", "2031-03-06T07:00:00Z", 0, 0, 0, Map.of(), 0, 0);
    Document page = Jsoup.parse(IndexPage.render(List.of(), run));
    assertThat(page.select(".facts").text()).startsWith("0 stories");
    assertThat(page.select("details")).isEmpty();
  }

  @Test
  void textNeverBecomesAFileName() {
    for (String id : List.of("../x", "a/b", "A", "", "a.html", "a b", "é")) {
      assertThatThrownBy(() -> new StoryRow(id, "T", null, null, 1, 1, 1, List.of(), true))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
