package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamSourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister lied, according to a Financial Times report. | Financial Times",
        "The ship sank on Friday, according to a new report by the Washington Post. | Washington"
            + " Post",
        "Firm rejects Financial Times report as false | Financial Times",
        "The Financial Times reported early on Saturday that the bank hid losses. | Financial"
            + " Times",
        "The FT has previously reported that the bank hid losses. | Financial Times",
        "It follows a late-breaking report by the *Financial Times* on the bank. | Financial Times",
        "The plan was first reported by Reuters. | Reuters",
        "Axios first reported the resignation. | Axios",
        "Axios, which first reported the resignation, saw the letter. | Axios",
        "The news was revealed on Monday by Politico. | Politico",
        "The bank, citing the Wall Street Journal, denied it. | Wall Street Journal",
        "The Wall Street Journal’s report names three banks. | Wall Street Journal",
        "“The New York Times” revealed the second contract. | New York Times",
        "In an investigation published Tuesday by BuzzFeed News, ten women spoke. | BuzzFeed News",
        "Politico broke the story a day earlier. | Politico",
        "Many doubted CNBC, which first broke the news. | CNBC"
      })
  void namesTheMediumThatIsCredited(String text, String name) {
    assertThat(UpstreamSource.of(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The minister told AFP that he would stay.",
        "A spokesman for the bank told Reuters on Monday it would appeal.",
        "A report by the ministry names three banks.",
        "The newspaper reported that the bank hid losses.",
        "The New York Times reported a quarterly loss of $5 million.",
        "According to a CNN poll, most voters are tired.",
        "(Reporting by Reuters staff; additional reporting by AFP)",
        "For the first time, reports of flooding came from the south.",
        "In the sun reported temperatures reached 40 degrees.",
        "Reuters photo: a street in the capital",
        "According to ABC News 4 the road is closed.",
        "The plan is old: the New York Times reported in 2014 that it was drawn up.",
        "Правительство сообщило о переговорах."
      })
  void isEmptyWhereNoReportIsCredited(String text) {
    assertThat(UpstreamSource.of(text)).isEmpty();
  }

  @Test
  void aMediumThatIsNamedAgainAndAgainCarriesTheArticleALateDetailDoesNot() {
    String opening = "The council met on Monday and argued for many hours. ".repeat(12);
    String credit = "The mayor knew of it, Politico reported. ";
    assertThat(UpstreamSource.of(opening + credit)).isEmpty();
    assertThat(UpstreamSource.of(opening + credit + "Politico saw a letter. She told Politico no."))
        .contains("Politico");
  }

  @Test
  void anAgencyIsCreditedWithADetailUnlessItStandsAtTheVeryStart() {
    assertThat(UpstreamSource.of("The king has died, Reuters reported.")).contains("Reuters");
    String opening = "The king of the island has died after a long illness. ".repeat(6);
    assertThat(UpstreamSource.of(opening + "He was born at sea, Reuters reported.")).isEmpty();
    assertThat(UpstreamSource.of(opening + "Reuters was first to report it.")).contains("Reuters");
  }

  @Test
  void anOutletIsNotItsOwnSource() {
    String text = "The plan was first reported by Fox News.";
    assertThat(UpstreamSource.of(text, "fox-online-news")).isEmpty();
    assertThat(UpstreamSource.of(text, "the-hill")).contains("Fox News");
  }

  @Test
  void theFirstCreditWins() {
    assertThat(UpstreamSource.of("Politico reported the plan. CNN reported that it failed."))
        .contains("Politico");
  }

  @Test
  void aCreditDoesNotReachOverABlankLine() {
    assertThat(
            UpstreamSource.of("Sign up for news from the Financial Times\n\nReported losses rose"))
        .isEmpty();
  }

  @Test
  void aLateMentionIsBackgroundUnlessItWasFirst() {
    String own = "Our reporter saw the files. ".repeat(80);
    assertThat(UpstreamSource.of(own + "In May CNN reported a delay.")).isEmpty();
    assertThat(UpstreamSource.of(own + "CNN was first to report the delay.")).contains("CNN");
  }
}
