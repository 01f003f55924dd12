package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ContrastSectionsTest {
  private static final String HTML =
      StoryPage.render(InventedStory.story(), InventedStory.meanings(), InventedStory.run());
  private static final Document PAGE = Jsoup.parse(HTML);
  private static final String SHOWN = InventedContrast.BAD.replace("\u202E", "⟦U+202E⟧");

  @Test
  void hostileTextOfEveryTableIsShownAndDoesNothing() {
    assertThat(PAGE.select("img, [onerror]")).isEmpty();
    assertThat(HTML).doesNotContain("<img").doesNotContain("\u202E");
    for (String section : List.of("speakers", "labels", "told", "differs")) {
      assertThat(PAGE.select("#" + section).text()).as(section).contains(SHOWN);
    }
  }

  @Test
  void silentCellsSaySoAndTheOthersCountTheirWords() {
    Element table = PAGE.selectFirst("#speakers table");
    assertThat(table.select("thead th").eachText())
        .containsExactly("Source", "● Tidewater Post", "■ The Lorn Lantern", "▲ Bay Radio");
    assertThat(table.select("tbody th bdi").eachText())
        .containsExactly("Ada Brenn", SHOWN, "Sources without a name");
    Element bad = table.select("tbody tr").get(1);
    assertThat(bad.select("td").eachText())
        .containsExactly("3 words 3 quoted, from 25%", "silent", "silent");
    assertThat(bad.select("td.silent")).hasSize(2);
    assertThat(table.select("tbody tr").get(0).select("td").get(1).text())
        .isEqualTo("17 words 9 quoted, 8 reported, from 25%");
  }

  @Test
  void numberLeadsToTheSentenceWhereTheSourceIsFirstHeard() {
    Element brenn = PAGE.select("#speakers tbody tr").get(0).selectFirst("a");
    assertThat(brenn.attr("href")).isEqualTo("#s-a1-5");
    assertThat(PAGE.getElementById("s-a1-5")).isNotNull();
    // The article of the third outlet's nameless source is not on the page: a number, no link.
    Element elsewhere = PAGE.select("#speakers tbody tr").get(2).select("td").get(2);
    assertThat(elsewhere.text()).startsWith("3 words");
    assertThat(elsewhere.select("a")).isEmpty();
  }

  @Test
  void onlyEntitiesThatAreCalledDifferentlyAreListedDocumentsFirst() {
    assertThat(PAGE.select("#labels tbody th bdi").eachText())
        .containsExactly("survey", "Ada Brenn");
    Element brenn = PAGE.select("#labels tbody tr").get(1);
    assertThat(brenn.select("td").get(0).text()).isEqualTo("furious harbour master");
    assertThat(brenn.select("td").get(1).select("li").eachText())
        .containsExactly("harbour master ×2", "brenn");
    assertThat(brenn.select("td").get(1).select(".bare").text()).isEqualTo("brenn");
    assertThat(PAGE.select("#labels tbody tr").get(0).select("td").get(2).text())
        .isEqualTo("not mentioned");
  }

  @Test
  void absenceIsACandidateWithItsClosestSentenceAndPossibleIsNeverOne() {
    Element leftOut = PAGE.select("#told table").get(0);
    assertThat(leftOut.select("tbody th a").text()).contains("The survey");
    assertThat(leftOut.select("td").eachText().get(0)).isEqualTo("● presupposed “laid bare”");
    Element absent = leftOut.selectFirst("td.silent");
    assertThat(absent.selectFirst("summary").text()).isEqualTo("not found");
    assertThat(absent.selectFirst("a").attr("href")).isEqualTo("#s-a3-2");
    assertThat(PAGE.select("#told .note").text())
        .contains("a candidate for an omission, never a proof");
    Element told = PAGE.select("#told table").get(1);
    assertThat(told.select("td.silent")).isEmpty();
    assertThat(told.select("td").get(2).text()).isEqualTo("perhaps");
  }

  @Test
  void twinsAreUsedOnceAndOnlyTheirDifferentWordsAreMarked() {
    List<Element> pairs = PAGE.select("#twins .twins");
    assertThat(pairs).hasSize(1);
    Element first = pairs.get(0).select(".twin").get(0);
    Element sentence = PAGE.getElementById(first.selectFirst("a").attr("href").substring(1));
    assertThat(first.select("p").text()).isEqualTo(sentence.text());
    assertThat(pairs.get(0).select("b")).isNotEmpty();
  }

  @Test
  void wordsOutsideTheLongestCommonRunOfWordsAreMarked() {
    String a = "The firm’s memo claims that it sold data.";
    String b = "The firm's report reveals that it sold some data";
    WordMarks marks = WordMarks.of(a, b);
    assertThat(marks.onlyInFirst())
        .extracting(span -> a.substring(span.start(), span.end()))
        .containsExactly("memo claims");
    assertThat(marks.onlyInSecond())
        .extracting(span -> b.substring(span.start(), span.end()))
        .containsExactly("report reveals", "some");
    assertThat(WordMarks.of(a, a).onlyInFirst()).isEmpty();
    assertThat(WordMarks.of("", "one").onlyInSecond()).hasSize(1);
  }

  @Test
  void disagreementShowsBothValuesWithTheirSentencesAndNoVerdict() {
    Element row = PAGE.selectFirst("#differs tbody tr");
    assertThat(row.selectFirst("th").text()).isEqualTo("Number " + SHOWN);
    assertThat(row.select("td .value").eachText()).containsExactly("nine cracks", SHOWN);
    assertThat(row.select("td .value a").eachAttr("href")).containsExactly("#s-a4-2", "#s-a2-1");
    assertThat(PAGE.select("#differs .note").text()).contains("does not decide who is right");
  }

  @Test
  void storyWithoutContrastsHasNeitherTheSectionsNorLinksToThem() {
    Document pair =
        Jsoup.parse(
            StoryPage.render(InventedStory.pair(), InventedStory.meanings(), InventedStory.run()));
    assertThat(pair.select("#differs, #speakers, #labels, #told, #twins")).isEmpty();
    assertThat(pair.select("nav a").eachAttr("href"))
        .containsExactly("../index.html", "#headlines", "#words", "#measures", "#texts", "#method");
  }

  @Test
  void unevenCountsComeFirstAndMeasuresWithoutCountsAreNotRanked() {
    MeasureRow even = row(2, 100, 4, 200);
    MeasureRow uneven = row(5, 100, 1, 100);
    assertThat(even.unevenness()).isZero();
    assertThat(uneven.unevenness()).isEqualTo(8.0 / 3);
    assertThat(row(0, 100, 0, 100).unevenness()).isZero();
    assertThat(row(10, 1, 900, 1).unevenness()).isZero();
    assertThat(row(-0.5, 3, 0.7, 3).unevenness()).isZero();
    FeatureMeaning place =
        new FeatureMeaning("first_quote_position", "share of characters", "", List.of());
    MeasureRow position = new MeasureRow(place, "all", row(9, 1000, 900, 1000).cells());
    assertThat(position.unevenness()).isZero();
    assertThat(position.isAlike()).isFalse();
    assertThat(even.isAlike()).isTrue();
    assertThat(uneven.isAlike()).isFalse();
  }

  private static MeasureRow row(double k, double n, double m, double o) {
    return new MeasureRow(
        InventedStory.meanings().get(0),
        "narrator",
        java.util.Map.of("a", cell(k, n), "b", cell(m, o)));
  }

  private static FeatureView cell(double numerator, double denominator) {
    return new FeatureView(
        "x",
        "x",
        "narrator",
        numerator / denominator,
        numerator,
        denominator,
        null,
        null,
        false,
        "none");
  }
}
