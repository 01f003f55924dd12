package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void overlappingCuesAreCutWhereTheyMeet() {
    String text = "very few officials";
    ArticleView article =
        article(
            text,
            List.of(
                new CueView(0, 0, 8, "intensifier", null, "narrator"),
                new CueView(0, 5, 18, "hedge", null, "narrator")),
            List.of());
    assertThat(Jsoup.parse(write(article)).select("mark").eachText())
        .containsExactly("very", "few", "few", "officials");
    assertThat(write(article).replaceAll(" [a-z-]+=\"[^\"]*\"", ""))
        .isEqualTo("<mark>very </mark><mark><mark>few</mark></mark><mark> officials</mark>");
  }

  @Test
  void quotationInsideAReportedStatementIsAQuotation() {
    ArticleView article =
        article(
            "that it “fell” twice",
            List.of(new CueView(0, 5, 14, "hedge", null, "narrator")),
            List.of(
                new SpeechView(0, 20, "indirect_speech"), new SpeechView(8, 14, "direct_quote")));
    Document passage = Jsoup.parse(write(article));
    assertThat(passage.select(".qi").eachText()).containsExactly("that it", "twice");
    assertThat(passage.select(".qd").eachText()).containsExactly("“fell”");
    assertThat(passage.select(".qi").eachAttr("data-g")).hasSize(2).containsOnly("s0");
    assertThat(passage.select("mark").eachAttr("data-g")).hasSize(2).containsOnly("c0");
  }

  @Test
  void anySpansGiveWellFormedMarkupThatKeepsTheTextAndEverySpan() {
    Random random = new Random(20261122);
    String letters = "ab <&\"'.é漢\uD83D\uDE00";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      while (text.length() < length) {
        int at = random.nextInt(letters.length());
        if (!Character.isSurrogate(letters.charAt(at))) {
          text.append(letters.charAt(at));
        }
      }
      List<CueView> cues = new ArrayList<>();
      for (int i = random.nextInt(7); i > 0; i--) {
        int start = random.nextInt(length);
        int end = start + 1 + random.nextInt(length - start);
        String family = "f" + random.nextInt(3);
        CueView cue = new CueView(0, start, end, family, null, "narrator");
        if (!cues.contains(cue)) {
          cues.add(cue);
        }
      }
      List<SpeechView> speeches = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        int start = random.nextInt(length);
        speeches.add(
            new SpeechView(
                start,
                start + 1 + random.nextInt(length - start),
                random.nextBoolean() ? "direct_quote" : "indirect_speech"));
      }
      String written = write(article(text.toString(), cues, speeches));
      Document xml = Jsoup.parse("<x>" + written + "</x>", "", Parser.xmlParser());
      xml.outputSettings().prettyPrint(false);
      assertThat(xml.wholeText()).isEqualTo(text.toString());

      Map<String, String> pieces = new LinkedHashMap<>();
      int single = 0;
      for (Element mark : xml.select("mark")) {
        String key = mark.hasAttr("data-g") ? mark.attr("data-g") : "single" + single++;
        pieces.merge(mark.attr("data-f") + key, mark.wholeText(), String::concat);
      }
      List<String> expected =
          cues.stream().map(c -> text.substring(c.start(), c.end())).sorted().toList();
      assertThat(pieces.values().stream().sorted().toList()).isEqualTo(expected);
    }
  }

  @Test
  void placesOfWordsAreFoundInAnyCaseAndWithAnyApostrophe() {
    ArticleView article = article("Lorn’s wall. The lorn's Wallpaper, wall", List.of(), List.of());
    StoryView story = story(article);
    Occurrences occurrences = new Occurrences(story, List.of("lorn's", "wall"));
    assertThat(occurrences.in(article))
        .extracting(o -> article.text().substring(o.start(), o.end()))
        .containsExactly("Lorn’s", "lorn's", "wall", "wall");
  }

  @Test
  void placesThatTheTablesGiveAreUsedAsTheyAre() {
    ArticleView plain = article("The U.S. and us", List.of(), List.of());
    ArticleView article =
        new ArticleView(
            "a",
            "o",
            "O",
            null,
            "T",
            null,
            null,
            null,
            "en",
            4,
            plain.text(),
            plain.sentences(),
            List.of(),
            List.of(),
            List.of(new OccurrenceView("us", 4, 8)),
            null,
            0,
            1,
            1,
            "",
            List.of());
    Occurrences occurrences = new Occurrences(story(article), List.of("us"));
    assertThat(occurrences.in(article)).containsExactly(new OccurrenceView("us", 4, 8));
  }

  private static String write(ArticleView article) {
    Markup page = new Markup();
    StoryView story = story(article);
    new Passage(page, article, new Families(story), new Occurrences(story, List.of()))
        .write(0, article.text().length());
    return page.finish();
  }

  private static StoryView story(ArticleView article) {
    return new StoryView(
        "s", "T", null, null, 1, 1, 1, List.of(), List.of(article), List.of(), List.of());
  }

  private static ArticleView article(String text, List<CueView> cues, List<SpeechView> speeches) {
    return new ArticleView(
        "a",
        "o",
        "O",
        null,
        "T",
        null,
        null,
        null,
        "en",
        1,
        text,
        List.of(new SentenceView(0, "body", 0, 0, text.length())),
        cues,
        speeches,
        List.of(),
        null,
        0,
        1,
        1,
        "",
        List.of());
  }
}
