package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class StoryPageTest {
  private static final StoryView STORY = InventedStory.story();
  private static final String HTML = render(STORY);
  private static final Document PAGE = Jsoup.parse(HTML);

  private static String render(StoryView story) {
    return StoryPage.render(story, InventedStory.meanings(), InventedStory.run());
  }

  @Test
  void pageIsWellFormedXmlBesideItsStyleAndScript() throws Exception {
    for (String html : List.of(HTML, render(InventedStory.pair()))) {
      String markup =
          html.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
      var factory = DocumentBuilderFactory.newInstance();
      var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
      assertThat(document.getElementsByTagName("article").getLength()).isGreaterThan(1);
    }
  }

  @Test
  void htmlParserFindsNoErrorInIt() {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    parser.parseInput(HTML, "");
    // SVG elements close themselves, which this parser counts as an error although HTML allows it.
    assertThat(parser.getErrors())
        .filteredOn(e -> !e.getErrorMessage().contains("self closing"))
        .isEmpty();
  }

  @Test
  void sameStoryGivesTheSamePage() {
    assertThat(render(InventedStory.story())).isEqualTo(HTML);
  }

  @Test
  void hostileHeadlineIsShownAndDoesNothing() {
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(PAGE.select("b[onload], i, iframe, object, embed, form, base")).isEmpty();
    assertThat(PAGE.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style")));
    String shown = InventedStory.ATTACK.replace("\u202E", "⟦U+202E⟧");
    assertThat(PAGE.select(".headline").eachText()).contains(shown);
    assertThat(HTML).doesNotContain("\u202E").doesNotContain("\u0007").contains("␇");
  }

  @Test
  void policyAdmitsExactlyTheInlinedStyleAndScriptAndNoNetwork() throws Exception {
    String policy = PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (String tag : List.of("style", "script")) {
      String content = PAGE.selectFirst(tag).data();
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      assertThat(content).hasSizeGreaterThan(1000);
      assertThat(policy)
          .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
  }

  @Test
  void nothingIsLoadedAndOnlyArticlesAreLinkedOutside() {
    assertThat(PAGE.select("[src], [srcset], [action], [poster]")).isEmpty();
    assertThat(PAGE.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    assertThat(PAGE.selectFirst("script").data())
        .doesNotContain("fetch")
        .doesNotContain("http")
        .doesNotContain("innerHTML")
        .doesNotContain("eval");
    Set<String> outside = new TreeSet<>();
    for (Element link : PAGE.select("[href]")) {
      String href = link.attr("href");
      if (href.startsWith("http")) {
        assertThat(link.tagName()).isEqualTo("a");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
        outside.add(href);
      } else {
        assertThat(href).matches("#.+|\\.\\./index\\.html|data:,");
      }
    }
    assertThat(outside)
        .containsExactly(
            "http://lantern.example/wall", "https://tidewater.example/2031/wall?a=1&b=2");
  }

  @Test
  void everyAnchorResolvesAndNoIdIsGivenTwice() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> targets =
        PAGE.select("[href^=#]").eachAttr("href").stream().map(h -> h.substring(1)).toList();
    assertThat(ids).containsAll(targets);
    assertThat(ids).containsAll(PAGE.select("[for]").eachAttr("for"));
    for (ArticleView article : STORY.articles()) {
      for (SentenceView sentence : article.sentences()) {
        assertThat(ids).contains("s-" + article.articleId() + "-" + sentence.index());
      }
    }
  }

  @Test
  void numbersOfTheMeasuresAreThoseOfTheTable() {
    for (FeatureView row : STORY.features()) {
      FeatureMeaning meaning =
          InventedStory.meanings().stream()
              .filter(m -> m.name().equals(row.feature()))
              .findFirst()
              .orElse(new FeatureMeaning(row.feature(), "", "", List.of()));
      Element line =
          PAGE.selectFirst(
              "#measures tr[data-n=" + meaning.label() + "][data-v=" + row.voice().charAt(0) + "]");
      if (line == null) {
        // No outlet has any of it, or all have the same: then it is named under the table.
        assertThat(PAGE.select("#measures p.note").text()).contains(meaning.label());
        continue;
      }
      int outlet =
          List.of("tidewater.example", "lantern.example", "bayradio.example")
              .indexOf(row.outletId());
      if (line.select("td.n").isEmpty()) {
        // Folded away: rounded, with the counts.
        String counts = Figures.count(row.numerator()) + "/" + Figures.count(row.denominator());
        assertThat(line.select("td").get(outlet).text())
            .isEqualTo(Figures.shown(row.value(), meaning.isShare()) + " " + counts);
        continue;
      }
      List<Double> expected = new ArrayList<>();
      expected.add(row.value());
      expected.add(row.numerator());
      expected.add(row.denominator());
      expected.add(row.restValue());
      expected.add(row.difference());
      expected.removeIf(java.util.Objects::isNull);
      assertThat(line.select("td.n").get(outlet).select("data").eachAttr("value"))
          .as(row.toString())
          .extracting(Double::valueOf)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void wordsWithMoreUseHereAreListedWithTheirNumbers() {
    assertThat(PAGE.select("#words tbody th").eachText())
        .containsExactly("scandal", "finally", "survey", "survey");
    Element scandal = PAGE.selectFirst("#words tbody tr");
    assertThat(scandal.select("data").eachAttr("value"))
        .containsExactly("4", "0", "1.9342", "1.41");
    assertThat(PAGE.selectFirst("#words thead small").text()).isEqualTo("of 241");
    assertThat(PAGE.selectFirst("#words .note").text())
        .contains("Two articles never give a significant word, nor do the 4 of this story.");
  }

  @Test
  void textsAreCompleteInParagraphsWithHeadlineAndStandfirst() {
    Element first = PAGE.selectFirst("#a-a1 .text");
    assertThat(first.select("h3").text()).startsWith("Crumbling wall scandal");
    assertThat(first.select("p.standfirst")).hasSize(1);
    assertThat(first.select("p")).hasSize(4);
    for (ArticleView article : STORY.articles()) {
      String shown = PAGE.selectFirst("#a-" + article.articleId() + " .text").wholeText();
      String expected = Jsoup.parse(Escape.text(article.text())).wholeText();
      assertThat(shown.replaceAll("\\s+", "")).isEqualTo(expected.replaceAll("\\s+", ""));
    }
  }

  @Test
  void everyCueIsMarkedOnceEvenWhereCuesOverlap() {
    for (ArticleView article : STORY.articles()) {
      Set<String> places = new TreeSet<>();
      int single = 0;
      for (Element mark : PAGE.select("#a-" + article.articleId() + " mark")) {
        if (mark.hasAttr("data-g")) {
          places.add(mark.attr("data-g"));
        } else {
          single++;
        }
      }
      assertThat(single + places.size()).isEqualTo(article.cues().size());
    }
    String overlapping =
        PAGE.select("#a-a2 mark").stream().map(Element::text).collect(Collectors.joining("|"));
    assertThat(overlapping).contains("very|few|few|of");
    // A cue over the end of a sentence: one piece in each, one letter.
    assertThat(PAGE.select("#a-a1 mark[data-t=odd class]")).hasSize(4);
    assertThat(PAGE.select("#a-a1 mark[data-t=odd class][data-l]")).hasSize(1);
  }

  @Test
  void numberLeadsToTheFirstSentenceWithItsEvidence() {
    Element hedges = PAGE.selectFirst("#measures tr[data-n=Hedges][data-v=n]");
    Element link = hedges.selectFirst("a[data-o=1]");
    Element sentence = PAGE.getElementById(link.attr("href").substring(1));
    List<String> kinds = List.of(hedges.attr("data-e").split(" "));
    assertThat(sentence.select("mark[data-v=n]"))
        .anyMatch(mark -> kinds.contains(mark.attr("data-k")) && mark.text().equals("allegedly"));
    // No evidence, no link: the direct quotations hold no loaded word.
    assertThat(PAGE.select("#measures tr[data-n=Loaded][data-v=d] a[data-o]")).isEmpty();
    Element quoted = PAGE.selectFirst("#measures tr[data-n=Quoted share] a[data-o=0]");
    assertThat(PAGE.getElementById(quoted.attr("href").substring(1)).select(".qd")).isNotEmpty();
  }

  @Test
  void evidenceOfAClassLeavesTheOtherClassesOfTheFamilyOut() {
    Element row = PAGE.selectFirst("#measures tr[data-n=Distancing verbs share]");
    assertThat(row.attr("data-e")).doesNotContain(" ");
    assertThat(PAGE.select("#texts mark[data-k=" + row.attr("data-e") + "]").eachText())
        .containsOnly("claimed", "claim");
  }

  @Test
  void wireCopyIsFlaggedAndFurnitureIsFolded() {
    assertThat(PAGE.select("#a-a3 .copy").text())
        .isEqualTo("carries ONA copy; shares 97.0% of its text with a copy; weighs 1/2");
    assertThat(PAGE.select("#a-a1 .copy")).isEmpty();
    Element removed = PAGE.selectFirst("#a-a1 details.removed");
    assertThat(removed.hasAttr("open")).isFalse();
    assertThat(removed.select("summary").text())
        .isEqualTo("2 blocks cut from the page as furniture");
    assertThat(removed.select("li").text()).contains("Ten <b>walls</b> you must see");
  }

  @Test
  void pairIsChosenOnlyWhereThereAreMoreThanTwoTexts() {
    assertThat(PAGE.select("select")).hasSize(2);
    assertThat(PAGE.select("#right option[selected]").attr("value")).isEqualTo("a2");
    Document pair = Jsoup.parse(render(InventedStory.pair()));
    assertThat(pair.select("select")).isEmpty();
    assertThat(pair.select("td.diff")).isNotEmpty();
    assertThat(pair.select("#words .note").text())
        .contains("Two articles never give a significant word.");
  }

  @Test
  void firstPairIsOfTwoOutletsAndMissingArticlesAreAdmitted() {
    List<ArticleView> all = STORY.articles();
    StoryView reordered =
        new StoryView(
            "s",
            "T",
            null,
            null,
            9,
            3,
            3,
            List.of(),
            List.of(all.get(0), all.get(3), all.get(2)),
            STORY.features(),
            STORY.words());
    Document page = Jsoup.parse(render(reordered));
    assertThat(page.select("#left option[selected]").attr("value")).isEqualTo("a1");
    assertThat(page.select("#right option[selected]").attr("value")).isEqualTo("a3");
    assertThat(page.select("#headlines").text()).contains("This page shows 3 articles of 9;");
    assertThat(page.select("#measures thead").text()).contains("lantern.example");
  }

  @Test
  void storyWithoutAnythingStillMakesAPage() {
    ArticleView bare =
        new ArticleView(
            "a", "o", null, null, null, null, null, null, "en\" x", 0, "", List.of(), List.of(),
            List.of(), List.of(), null, 0, 1, 0, null, List.of());
    ArticleView unsegmented =
        new ArticleView(
            "b",
            "p",
            " ",
            "ftp://x",
            "T",
            null,
            null,
            null,
            "ar",
            4,
            "واحد اثنان\n\nthree\nfour",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            0,
            1,
            0,
            null,
            List.of());
    StoryView story =
        new StoryView(
            "s",
            "",
            null,
            null,
            2,
            2,
            2,
            List.of(),
            List.of(bare, unsegmented),
            List.of(),
            List.of());
    Document page = Jsoup.parse(render(story));
    assertThat(page.select("#a-b .text p").eachText()).containsExactly("واحد اثنان", "three four");
    assertThat(page.select("#a-b .text").attr("lang")).isEqualTo("ar");
    assertThat(page.select("#a-a .text").hasAttr("lang")).isFalse();
    assertThat(page.select("#measures").text()).contains("No measures for this story.");
    assertThat(page.select("#words td").eachText()).containsOnly("No word stands out.");
    assertThat(page.select(".source a")).isEmpty();
  }

  @Test
  void pageWithoutItsTextsIsSmall() {
    assertThat(HTML.getBytes(StandardCharsets.UTF_8).length).isLessThan(90_000);
  }
}
