package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.article.PageCleaner.Known;
import org.parallax.article.RemovedBlock.Reason;

class PageCleanerTest {

  private static final Known NOTHING = new Known(null, null, null, null);

  private static final List<String> BODY =
      List.of(
          "The council of Easthaven voted on Monday to close the old harbour bridge to lorries,"
              + " saying its pillars could no longer bear them.",
          "Mayor Ada Holm told the meeting that the bridge, built in 1931, would stay open to cars"
              + " and cyclists while engineers look for the cause of the cracks.",
          "\"We cannot wait for an accident,\" she said.",
          "Shop owners on the northern quay fear that suppliers will need an hour more for every"
              + " trip, according to their association.",
          "The association has asked the state to pay for a ferry until a new bridge is built,"
              + " which may take until the end of the decade.");

  private static final List<String> LINKS =
      List.of(
          "Storm leaves thousands of homes without power in the north",
          "Minister rejects claims of secret talks with rail company",
          "Five things to know about the new school year",
          "Night trains return to the coast after twenty years",
          "Scientists find rare orchid on abandoned airfield",
          "Strike at chocolate factory enters its third week");

  @Test
  void aDumpGivesTitleStandfirstDateAgencyAndBodyAndNothingElse() {
    List<String> lines = new ArrayList<>();
    lines.add(" date 2025-05-05 Local");
    lines.add("3 min read");
    lines.add("Easthaven closes harbour bridge to lorries");
    lines.add(
        "Town council cites cracks in pillars, dismisses complaints by traders as \"premature\".");
    lines.add("Easthaven closes harbour bridge to lorries");
    lines.add(
        "FILE PHOTO: A lorry crosses the harbour bridge in Easthaven, May 2, 2024. / Reuters");
    lines.add("May 5, 2025");
    lines.add("");
    lines.addAll(BODY.subList(0, 3));
    lines.add("RelatedNorth Quay Post - Who will pay for the new bridge?");
    lines.add("RECOMMENDED");
    lines.addAll(BODY.subList(3, 5));
    lines.add("SOURCE:AFP");
    lines.add("Explore");
    lines.addAll(LINKS);

    CleanPage page = PageCleaner.ofText(String.join("\n", lines), NOTHING);

    assertThat(page.title()).isEqualTo("Easthaven closes harbour bridge to lorries");
    assertThat(page.standfirst()).startsWith("Town council cites cracks");
    assertThat(page.published()).isEqualTo("May 5, 2025");
    assertThat(page.wireAgency()).isEqualTo("AFP");
    assertThat(page.byline()).isNull();
    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(reasons(page, Reason.CAPTION)).singleElement().asString().contains("FILE PHOTO");
    assertThat(reasons(page, Reason.CREDIT)).containsExactly("SOURCE:AFP");
    assertThat(reasons(page, Reason.REPEATED)).containsExactly(page.title());
    assertThat(reasons(page, Reason.RELATED_LINKS))
        .contains("RECOMMENDED", "Explore")
        .containsAll(LINKS);
  }

  @Test
  void aPageWithoutDateOrBylineGetsNone() {
    String dump =
        "KXYZ Easthaven\nNews\n\nHarbour Bridge in Easthaven Closed to Lorries, Citing Safety\n\n"
            + String.join("\n\n", BODY);

    CleanPage page = PageCleaner.ofText(dump, NOTHING);

    assertThat(page.title())
        .isEqualTo("Harbour Bridge in Easthaven Closed to Lorries, Citing Safety");
    assertThat(page.standfirst()).isNull();
    assertThat(page.byline()).isNull();
    assertThat(page.published()).isNull();
    assertThat(page.wireAgency()).isNull();
    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(page.removed())
        .containsExactly(
            new RemovedBlock(0, Reason.NAVIGATION, "KXYZ Easthaven"),
            new RemovedBlock(1, Reason.NAVIGATION, "News"));
  }

  @Test
  void aCleanTextPassesUnharmed() {
    Known known = new Known("Bridge closed", null, "Easthaven Post", null);

    CleanPage page = PageCleaner.ofText(String.join("\n\n", BODY), known);

    assertThat(page.title()).isEqualTo("Bridge closed");
    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(page.removed()).isEmpty();
  }

  @Test
  void theFirstParagraphIsNeverTakenForAStandfirst() {
    Known known = new Known("Bridge closed to lorries", null, null, null);
    String text = "Bridge closed to lorries\n" + String.join("\n", BODY);

    CleanPage page = PageCleaner.ofText(text, known);

    assertThat(page.standfirst()).isNull();
    assertThat(page.paragraphs()).isEqualTo(BODY);
  }

  @Test
  void oneLongLineIsOneParagraph() {
    String line = String.join(" ", BODY);

    CleanPage page = PageCleaner.ofText(line, new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).containsExactly(line);
  }

  @Test
  void aShortTextWithAKnownTitleIsKept() {
    CleanPage page =
        PageCleaner.ofText("The bridge was closed.", new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).containsExactly("The bridge was closed.");
  }

  @Test
  void linesWrappedAtEightyCharactersBecomeParagraphs() {
    String wrapped =
        """
        The council of Easthaven voted on Monday to close the old harbour bridge to
        lorries, saying its pillars could no longer bear them, and asked the state for
        help.

        Shop owners fear that suppliers will need an hour more for every trip.
        """;

    CleanPage page = PageCleaner.ofText(wrapped, new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).hasSize(2).first().asString().endsWith("for help.");
  }

  @Test
  void theCutBeginningOfAnArticleIsKept() {
    String cut = "The council of Easthaven voted on Monday to close the old harb… [+1234 chars]";

    CleanPage page = PageCleaner.ofText(cut, new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).containsExactly(cut);
  }

  @Test
  void subheadingsOfACleanTextStay() {
    List<String> text = new ArrayList<>(BODY);
    text.add(3, "What the traders say");

    CleanPage page =
        PageCleaner.ofText(String.join("\n", text), new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).isEqualTo(text);
  }

  @Test
  void aFewHeadlinesAfterACleanTextGo() {
    String text = String.join("\n", BODY) + "\n" + String.join("\n", LINKS.subList(0, 3));

    CleanPage page = PageCleaner.ofText(text, new Known("Bridge closed", null, null, null));

    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(reasons(page, Reason.RELATED_LINKS)).isEqualTo(LINKS.subList(0, 3));
  }

  @Test
  void readersCommentsAreNoBody() {
    String text =
        "Bridge closed to lorries\nBy Ann Reed\n"
            + String.join("\n", BODY)
            + "\n"
            + "2 Comments\n"
            + "Sam\n"
            + "I have crossed this bridge every day for thirty years and it never moved.\n"
            + "Kim\n"
            + "The traders should be glad that somebody looks after them at last, I think.";

    CleanPage page = PageCleaner.ofText(text, NOTHING);

    assertThat(page.byline()).isEqualTo("Ann Reed");
    assertThat(page.paragraphs()).isEqualTo(BODY);
    assertThat(reasons(page, Reason.COMMENTS)).hasSize(5);
  }

  @Test
  void aPageOfFurnitureGivesNoParagraph() {
    String menu =
        "Home\nNews\nSports\nWeather\nSign In\nSubscribe\nPrivacy Policy\n© 2025 Easthaven Post";

    assertThat(PageCleaner.ofText(menu, NOTHING).paragraphs()).isEmpty();
    assertThat(PageCleaner.ofText("", NOTHING).paragraphs()).isEmpty();
    assertThat(PageCleaner.ofHtml("", NOTHING).paragraphs()).isEmpty();
    assertThat(PageCleaner.ofText("\n \n\u00A0\n", NOTHING).removed()).isEmpty();
  }

  @Test
  void hostileCharactersAreCutOutOfTheText() {
    String text =
        "The cou\u0000ncil\u202E of\u00A0Easthaven\u200B voted\u0007 to close\r\n"
            + "the bridge to all lorries of the town.\uD800";

    CleanPage page = PageCleaner.ofText(text, new Known("Bridge", null, null, null));

    assertThat(page.paragraphs())
        .containsExactly(
            "The council of Easthaven voted to close the bridge to all lorries of the town.");
  }

  @Test
  void furnitureAroundAndBetweenParagraphsChangesNothing() {
    List<String> furniture =
        List.of(
            "Advertisement",
            "Share on Facebook",
            "Sign up for our newsletter",
            "Read more: " + LINKS.get(0),
            "A bridge. (Photo: A. Name/Getty Images)",
            "Story continues below",
            "Follow us on Twitter");
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<String> lines = new ArrayList<>();
      for (String paragraph : BODY) {
        lines.add(paragraph);
        if (random.nextBoolean()) {
          lines.add(furniture.get(random.nextInt(furniture.size())));
        }
      }
      CleanPage page = PageCleaner.ofText(String.join("\n", lines), NOTHING);
      assertThat(page.paragraphs()).as(String.join(" | ", lines)).isEqualTo(BODY);
      assertThat(page.removed()).hasSize(lines.size() - BODY.size());
    }
  }

  @Test
  void otherScriptsAreCleanedByTheirShape() {
    String paragraph = "市議会は月曜日、老朽化した港の橋を大型車の通行止めにすることを決めた。市長は安全を優先すると述べた。";
    String dump =
        "ホーム\nニュース\n天気\n港の橋、大型車は通行止めに\n"
            + (paragraph + "\n").repeat(1)
            + paragraph.replace("月", "火");

    CleanPage page = PageCleaner.ofText(dump, NOTHING);

    assertThat(page.paragraphs()).hasSize(2).first().isEqualTo(paragraph);
  }

  @Test
  void aHugePageTakesLinearTime() {
    Known known =
        new Known("Bridge closed", null, null, "https://example.org/bridge-closed-to-lorries");
    for (String unit :
        List.of("a", "( ", "Photo: ", "by A. ", "1 ", "Sign up ", "\"", "U.S. ", "12.12.2012 ")) {
      String line = unit.repeat(200_000 / unit.length());
      assertThat(PageCleaner.ofText(line, known).title()).isEqualTo("Bridge closed");
    }
    assertThat(PageCleaner.ofText("U.S.\n".repeat(10_000), known).title())
        .isEqualTo("Bridge closed");
    assertThat(PageCleaner.ofHtml("<div>".repeat(20_000), known).paragraphs()).isEmpty();
  }

  @Test
  void everyBlockIsKeptOrListedAsRemovedInPageOrder() {
    Random random = new Random(11);
    List<String> pieces = new ArrayList<>(BODY);
    pieces.addAll(LINKS);
    pieces.addAll(
        List.of("Menu", "By Ann Reed", "May 5, 2025", "Related", "3 Comments", "U.S.", "—", "“"));
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < random.nextInt(25); i++) {
        lines.add(pieces.get(random.nextInt(pieces.size())));
      }
      CleanPage page = PageCleaner.ofText(String.join("\n", lines), NOTHING);
      List<Integer> removed = page.removed().stream().map(RemovedBlock::index).toList();
      assertThat(removed).isSorted().doesNotHaveDuplicates();
      page.removed().forEach(b -> assertThat(lines.get(b.index())).isEqualTo(b.text()));
      int kept = lines.size() - removed.size();
      assertThat(page.paragraphs().size()).isLessThanOrEqualTo(kept);
    }
  }

  private static List<String> reasons(CleanPage page, Reason reason) {
    return page.removed().stream()
        .filter(b -> b.reason() == reason)
        .map(RemovedBlock::text)
        .toList();
  }

  @Test
  void aHeadlineThatOnlyRepeatsTheOneSentenceOfABriefIsNone() {
    String sentence = "The council of Easthaven has closed the old harbour bridge to lorries.";
    CleanPage page = PageCleaner.ofText(sentence, new Known(sentence, null, null, null));
    assertThat(page.title()).isNull();
    assertThat(page.paragraphs()).containsExactly(sentence);

    String headline = "Easthaven closes harbour bridge to lorries";
    CleanPage stub = PageCleaner.ofText(headline, new Known(headline, null, null, null));
    assertThat(stub.paragraphs()).isEmpty();
  }

  @Test
  void aDateInTheTextIsPrintedAndOneInTheHeadOfThePageIsNot() {
    String text = "Easthaven closes bridge\nMay 5, 2025\n" + String.join("\n", BODY);
    CleanPage dump = PageCleaner.ofText(text, NOTHING);
    assertThat(dump.published()).isEqualTo("May 5, 2025");
    assertThat(dump.isDatePrinted()).isTrue();

    String html =
        "<html><head><meta property='article:published_time' content='2025-05-05'></head><body>"
            + "<h1>Easthaven closes bridge</h1><p>"
            + String.join("</p><p>", BODY)
            + "</p></body></html>";
    CleanPage page = PageCleaner.ofHtml(html, NOTHING);
    assertThat(page.published()).isEqualTo("2025-05-05");
    assertThat(page.isDatePrinted()).isFalse();
  }
}
