package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityKind;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Voice;

final class QuoteFinderTest {

  @Test
  void verbBeforeBehindAndAroundNamesItsSubject() {
    Told told =
        Told.body(
                "Jane Roe said: \"The pier is rotten.\" \"Nobody listened,\" Ben Doe added.",
                "\"We repaired it,\" said Jane Roe in a statement on Monday.",
                "\"The wood,\" Roe said, \"came from Norway.\"")
            .woman("Jane Roe", "Roe")
            .man("Ben Doe", "Doe");
    assertThat(told.direct())
        .containsExactly(
            "The pier is rotten. = Jane Roe (nam)",
            "Nobody listened, = Ben Doe (nam)",
            "We repaired it, = Jane Roe (nam)",
            "The wood, = Jane Roe (nam)",
            "came from Norway. = Jane Roe (nam)");
  }

  @Test
  void appositionsAndRelativeClausesStandBetweenNameAndVerb() {
    Told told =
        Told.body(
                "\"The lock is shut,\" Jane Roe, a lawyer for the crew, said.",
                "Ben Doe, who runs the ferry, called the delay \"a farce\" on Friday.",
                "The owner of the quay, Ann Poe, said it was \"a great loss\".",
                "The bill came from Ben Doe, who said the harbour was \"in ruins\".")
            .woman("Jane Roe")
            .man("Ben Doe")
            .woman("Ann Poe");
    assertThat(told.direct())
        .containsExactly(
            "The lock is shut, = Jane Roe (nam)",
            "a farce = Ben Doe (nam)",
            "a great loss = Ann Poe (nam)",
            "in ruins = Ben Doe (nam)");
  }

  @Test
  void participlesTakeTheSubjectOfTheMainClause() {
    Told told =
        Told.body(
                "Orsund denied the charge, telling reporters on Saturday it was \"pure fantasy\".",
                "Orsund condemned the letter, calling it \"rubbish\" and accusing Lindby of trying"
                    + " to \"ruin the harbour\".",
                "Calling the vote \"a sham\", Jane Roe left the hall.")
            .organisation("Orsund")
            .organisation("Lindby")
            .woman("Jane Roe");
    assertThat(told.direct())
        .containsExactly(
            "pure fantasy = Orsund (org)",
            "rubbish = Orsund (org)",
            "ruin the harbour = Orsund (org)",
            "a sham = Jane Roe (nam)");
  }

  @Test
  void pronounsMeanWhoFitsThemInGenderAndKind() {
    Told told =
        Told.body(
                "Jane Roe met Ben Doe on the quay. \"It leaks,\" he said. \"It does not,\" she"
                    + " said.",
                "Lindby opened the archive. It said the files were \"complete\".")
            .woman("Jane Roe")
            .man("Ben Doe")
            .organisation("Lindby");
    assertThat(told.direct())
        .containsExactly(
            "It leaks, = Ben Doe (nam)",
            "It does not, = Jane Roe (nam)",
            "complete = Lindby (org)");
  }

  @Test
  void aQuotationAloneGoesOnWithTheSpeakerBeforeIt() {
    Told told =
        Told.body(
                "\"We tried everything,\" said Jane Roe. \"Nothing helped.\"",
                "\"The crane is gone.\"",
                "Ben Doe had one wish:",
                "\"Bring it back.\"")
            .woman("Jane Roe")
            .man("Ben Doe");
    assertThat(told.direct())
        .containsExactly(
            "We tried everything, = Jane Roe (nam)",
            "Nothing helped. = Jane Roe (nam)",
            "The crane is gone. = Jane Roe (nam)",
            "Bring it back. = Ben Doe (nam)");
  }

  @Test
  void spokespeopleWithoutNameSpeakForTheirBody() {
    Told told =
        Told.body(
                "An Orsund spokesman said it was \"a mistake\". The company's spokeswoman"
                    + " declined.",
                "Orsund spokeswoman Ann Poe said the ship was \"safe\".")
            .organisation("Orsund")
            .woman("Ann Poe");
    List<Quote> quotes =
        told.quotes().stream().filter(q -> q.speech().voice() == Voice.DIRECT_QUOTE).toList();
    assertThat(quotes.get(0).speaker().text()).isEqualTo("An Orsund spokesman");
    assertThat(quotes.get(0).speaker().kind()).isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(quotes.get(0).speaker().entity()).isZero();
    assertThat(Told.text(quotes.get(1).speaker())).isEqualTo("Ann Poe (nam)");
  }

  @Test
  void groupsWithoutNameStayAnonymousInTheirOwnWords() {
    Told told =
        Told.body(
                "Critics of the plan said it was \"madness\".",
                "According to insiders, the deal is \"dead\".",
                "\"It stinks,\" one resident who lives near the dock said.")
            .organisation("Orsund");
    assertThat(told.direct())
        .containsExactly(
            "madness = Critics of the plan (ano)",
            "dead = insiders (ano)",
            "It stinks, = one resident who lives near the dock (ano)");
  }

  @Test
  void documentsSpeakAndNewspapersPassOn() {
    Told told =
        Told.body(
                "The Courier reported that the harbour \"leaks oil\", according to a council memo.",
                "The memo claimed that the board hid \"three letters\", the report said.")
            .organisation("Courier")
            .unnamed(EntityKind.DOCUMENT, "memo", "a council memo", "The memo")
            .unnamed(EntityKind.DOCUMENT, "report", "the report");
    List<Quote> quotes =
        told.quotes().stream().filter(q -> q.speech().voice() == Voice.DIRECT_QUOTE).toList();
    assertThat(Told.text(quotes.get(0).speaker())).isEqualTo("a council memo (doc)");
    assertThat(Told.text(quotes.get(1).speaker())).isEqualTo("The memo (doc)");
    assertThat(Told.text(quotes.get(1).via())).isEqualTo("the report (doc)");
  }

  @Test
  void attributionAtTheEndReachesAQuotedPieceInTheMiddle() {
    Told told =
        Told.body("The break-in was blamed on a \"northern gang\" with inside help, Orsund said.")
            .organisation("Orsund");
    assertThat(told.direct()).containsExactly("northern gang = Orsund (org)");
  }

  @Test
  void passivesSpeakThroughTheirAgent() {
    Told told = Told.body("The tower was described by Jane Roe as \"a needle\".").woman("Jane Roe");
    assertThat(told.direct()).containsExactly("a needle = Jane Roe (nam)");
  }

  @Test
  void datesPlacesAndChannelsNeverSpeak() {
    Told told =
        Told.body(
                "On Monday in a statement Jane Roe said the lock was \"fine\".",
                "Jane Roe on Tuesday said it was \"still fine\".",
                "\"All is well,\" Roe said in a post on X.")
            .woman("Jane Roe", "Roe");
    assertThat(told.direct())
        .containsExactly(
            "fine = Jane Roe (nam)",
            "still fine = Jane Roe (nam)",
            "All is well, = Jane Roe (nam)");
  }

  @Test
  void headlinesTakeTheSpeakerOfTheSameWordsInTheBody() {
    Told told =
        Told.article(
                "Orsund calls memo 'a malicious ploy'",
                "Shares fell on Friday.",
                "\"This is a malicious ploy,\" chairman Ben Doe said.")
            .organisation("Orsund")
            .man("Ben Doe");
    assertThat(told.direct()).contains("This is a malicious ploy, = Ben Doe (nam)");
    Told bare =
        Told.article(
                "Ferry line 'in ruins' after storm",
                "The line is \"in ruins\", police chief Ann Poe said.")
            .woman("Ann Poe");
    assertThat(bare.direct()).contains("in ruins = Ann Poe (nam)").doesNotContain("in ruins = ?");
  }

  @Test
  void definiteDescriptionsMeanWhomTheyDescribe() {
    Told told =
        Told.body(
                "Danish builder Orsund lost the case.",
                "The Aarhus-based firm called it \"a scandal\".",
                "Senator Ann Poe agreed. \"It was,\" the senator said.")
            .organisation("Orsund")
            .described("The Aarhus-based firm")
            .woman("Ann Poe")
            .titled("Senator", "Ann Poe");
    assertThat(told.direct())
        .containsExactly("a scandal = Orsund (org)", "It was, = Ann Poe (nam)");
  }

  @Test
  void aVerbIsEndorsingOnlyBeforeAClause() {
    Told told =
        Told.body(
                "The report highlights that the port lost money.",
                "The dispute highlights \"old suspicions\" in the port.")
            .unnamed(EntityKind.DOCUMENT, "report", "The report");
    List<Quote> quotes = told.quotes();
    assertThat(quotes.get(0).verb()).isEqualTo("highlight");
    assertThat(quotes.get(0).verbClass()).isEqualTo("endorsing");
    assertThat(quotes.stream().skip(1)).allMatch(quote -> quote.verbClass() == null);
  }

  @Test
  void theVerbOfAccordingToIsThePhrase() {
    Told told = Told.body("The pier will reopen in May, according to Jane Roe.").woman("Jane Roe");
    assertThat(told.quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.verb()).isEqualTo("according to");
              assertThat(quote.verbClass()).isEqualTo("neutral");
              assertThat(Told.text(quote.speaker())).isEqualTo("Jane Roe (nam)");
            });
  }

  @Test
  void whoIsChargedWithWordsSpeaksThem() {
    Told told =
        Told.body("Critics denounced Ben Doe for calling the crew \"lazy\".").man("Ben Doe");
    assertThat(told.direct()).containsExactly("lazy = Ben Doe (nam)");
  }

  @Test
  void aThoughtInsideAReportIsQuotedFromTheReport() {
    Told told =
        Told.body("Jane Roe said the board expected Ben Doe to stay away \"for good reason\".")
            .woman("Jane Roe")
            .man("Ben Doe");
    assertThat(told.direct()).containsExactly("for good reason = Jane Roe (nam)");
  }

  @Test
  void aNameBehindADashSigns() {
    Told told = Told.body("\"The tide waits for nobody.\" \u2014 Ben Doe").man("Ben Doe");
    assertThat(told.direct()).containsExactly("The tide waits for nobody. = Ben Doe (nam)");
  }

  @Test
  void aParagraphLeftOpenHasTheSpeakerNamedBehindTheNext() {
    Told told =
        Told.body(
                "The council met at noon.",
                "\u201cWe lost the pier.",
                "\u201cThen we lost the boats,\u201d Jane Roe said.")
            .woman("Jane Roe");
    assertThat(told.direct())
        .containsExactly(
            "We lost the pier. = Jane Roe (nam)", "Then we lost the boats, = Jane Roe (nam)");
  }

  @Test
  void iAndWeAndExpletivesSpeakNothing() {
    Told told = Told.body("I said it was \"odd\". It was said that nobody cared.");
    assertThat(told.direct()).allMatch(line -> line.endsWith("= ?"));
    assertThat(told.indirect()).allMatch(line -> line.endsWith("= ?"));
  }

  @Test
  void titlesInMarksHaveNoSpeaker() {
    Told told =
        Told.body("Jane Roe said she had played in \"Harbour of Ghosts\" for years.")
            .woman("Jane Roe");
    assertThat(told.direct()).allMatch(line -> line.endsWith("= ?"));
  }

  @Test
  void otherLanguagesHaveQuotationsWithoutSpeakers() {
    Document document =
        new Annotator().annotate("„Nein“, sagte Jane Roe. „Niemals.“", null, null, "de");
    assertThat(new QuoteFinder().find(document, Entities.NONE))
        .hasSameSizeAs(document.speeches())
        .allMatch(quote -> quote.speaker().equals(Speaker.UNKNOWN) && quote.verb() == null);
  }

  @Test
  void anEmptyArticleHasNoQuotes() {
    Document document = new Annotator().annotate("", null, null, "en");
    assertThat(new QuoteFinder().find(document, Entities.NONE)).isEmpty();
  }

  /** Whatever the words: one quote for each speech, spans inside the text, same answer twice. */
  @Test
  void aLowerCaseWordBeforeANameIsPartOfTheSubjectWhateverItsTag() {
    Told told =
        Told.body(
                "\"It is gone,\" harbour master Ann Poe said on Monday.",
                "\"Not so,\" says Poe subordinate Zulema Vand in the film.")
            .woman("Ann Poe", "Poe")
            .woman("Zulema Vand");
    assertThat(told.direct())
        .containsExactly("It is gone, = Ann Poe (nam)", "Not so, = Zulema Vand (nam)");
  }

  @Test
  void theSubjectOfAClauseInFrontIsThePronounOfTheMainClause() {
    Told told =
        Told.body(
            "Ben Roe said: \"Let us vote.\"",
            "Although Carl Doe had opposed the ferry, he had wavered.",
            "He called the plan \"a gift\".");
    assertThat(told.man("Ben Roe").man("Carl Doe").direct())
        .containsExactly("Let us vote. = Ben Roe (nam)", "a gift = Carl Doe (nam)");
  }

  @Test
  void wordsOfSomebodyAreHis() {
    Told told =
        Told.body(
                "\"A farce,\" in the words of one Danish paper.",
                "And there was this from Orsund: \"We are sorry.\"")
            .organisation("Orsund");
    assertThat(told.direct())
        .containsExactly("A farce, = one Danish paper (doc)", "We are sorry. = Orsund (org)");
  }

  @Test
  void aNameBeforeOrBehindAColonIsTheSpeakerOfTheHeadline() {
    Told before =
        Told.article("Doe: Ferry plan is 'a sick joke'", "Ships stayed in port.").man("Doe");
    assertThat(before.direct()).containsExactly("a sick joke = Doe (nam)");
    Told topic =
        Told.article("Ferries: Doe 'fairly close' to deal with union", "Ships stayed in port.")
            .unnamed(EntityKind.EVENT, "Ferries")
            .man("Doe");
    assertThat(topic.direct()).noneMatch(line -> line.contains("Ferries"));
  }

  @Test
  void aTermBeforeANounInTheHeadlineRepeatsNobody() {
    Told told =
        Told.article(
                "Port chief ditches 'grey list' rules",
                "\"It is the end of the grey list as we know it,\" Ben Roe said.")
            .man("Ben Roe");
    assertThat(told.direct()).contains("grey list = ?");
  }

  @Test
  void aSentenceThatOnlySignsTheQuotationBeforeItNamesItsSpeaker() {
    Told told =
        Told.body(
                "Ann Poe met the crew.",
                "\"It is very late and nobody came.\" Ben Roe tweeted on Oct. 12, 2016.")
            .woman("Ann Poe")
            .man("Ben Roe");
    assertThat(told.direct()).containsExactly("It is very late and nobody came. = Ben Roe (nam)");
  }

  @Test
  void thingsArgueNothingWhereSomebodyIsNamed() {
    Told told =
        Told.body("Ben Roe argued that the charge against the crew amounted to \"a farce\".")
            .man("Ben Roe");
    assertThat(told.direct()).containsExactly("a farce = Ben Roe (nam)");
  }

  @Test
  void theNameBehindACopulaIsTheSubjectOfTheNextPronoun() {
    Told told =
        Told.body(
                "Ben Roe backed the ferry.",
                "The only captain who refused to sail was Carl Doe.",
                "\"I am not able to sail,\" he said.")
            .man("Ben Roe")
            .man("Carl Doe");
    assertThat(told.direct()).containsExactly("I am not able to sail, = Carl Doe (nam)");
  }

  @Test
  void aDashThatExplainsTheWordsSignsNothing() {
    Told told =
        Told.body("Ben Roe said he still wanted \"dead slow\" \u2014 Harbour-speak for a walk.")
            .man("Ben Roe");
    assertThat(told.direct()).containsExactly("dead slow = Ben Roe (nam)");
  }

  @Test
  void everySpeechHasOneQuoteWhateverTheWords() {
    String[] words = {
      "\"",
      "\u201c",
      "\u201d",
      "'",
      ",",
      ".",
      "said",
      "who",
      "Roe",
      "the",
      "firm",
      "and",
      "he",
      "that",
      "according",
      "to",
      "(",
      ")",
      ":",
      "it",
      "was",
      "called",
      "by",
      "no",
      "\u2014",
      "reports",
      "a",
      "spokesman",
      "for",
      "saying",
      "'s",
      "\n\n"
    };
    Random random = new Random(7);
    Annotator annotator = new Annotator();
    QuoteFinder finder = new QuoteFinder();
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Document document = annotator.annotate(text.toString(), null, null, "en");
      List<Quote> quotes = finder.find(document, Entities.NONE);
      assertThat(quotes).extracting(Quote::speech).isEqualTo(document.speeches());
      assertThat(quotes).isEqualTo(finder.find(document, Entities.NONE));
      assertThat(quotes)
          .allMatch(
              quote ->
                  quote.speaker().kind() == SpeakerKind.UNKNOWN
                      || (quote.speaker().start() < quote.speaker().end()
                          && quote.speaker().end() <= text.length()));
    }
  }
}
