package org.parallax.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.text.Document;
import org.parallax.text.Segment;
import org.parallax.text.Voice;

class CueFinderTest {

  private static final CueFinder FINDER = new CueFinder();

  /** The cues of a family as "span=class", in reading order. */
  private static List<String> found(CueFamily family, Document document) {
    return FINDER.find(document).stream()
        .filter(cue -> cue.family().equals(family.label()))
        .map(cue -> document.text().substring(cue.start(), cue.end()) + "=" + cue.cueClass())
        .toList();
  }

  private static List<String> found(CueFamily family, String sentence) {
    return found(family, TestDocuments.body(sentence));
  }

  @Test
  void possibilityAndHearsayAreHedges() {
    assertThat(
            found(
                CueFamily.HEDGE,
                "The bridge may close/VERB , and reportedly/ADV it could cost/VERB about/ADV 40"
                    + " jobs/NOUN/job ."))
        .containsExactly(
            "may=modal", "reportedly=evidential", "could=modal", "about=approximation");
  }

  @Test
  void negatedAbilityIsNoHedge() {
    assertThat(found(CueFamily.HEDGE, "The paper could not independently/ADV verify/VERB it ."))
        .isEmpty();
    assertThat(found(CueFamily.HEDGE, "She could n't confirm/VERB the date .")).isEmpty();
    assertThat(found(CueFamily.HEDGE, "No/DET one could say/VERB why/ADV .")).isEmpty();
    assertThat(found(CueFamily.HEDGE, "The road might not open/VERB ."))
        .containsExactly("might=modal");
  }

  @Test
  void aKindOfThingIsNoHedge() {
    assertThat(found(CueFamily.HEDGE, "It was/AUX/be kind of dull/ADJ ."))
        .containsExactly("kind of=approximation");
    assertThat(found(CueFamily.HEDGE, "She built/VERB/build a kind of boat .")).isEmpty();
    assertThat(found(CueFamily.HEDGE, "They talked/VERB/talk about/ADP boats .")).isEmpty();
  }

  @Test
  void aVerbReportsByItsClass() {
    assertThat(
            found(
                CueFamily.REPORTING_VERB,
                "The mayor said/VERB/say that it rained/VERB/rain , the owner claimed/VERB/claim"
                    + " that it did/AUX/do not , and the guard denied/VERB/deny it ."))
        .containsExactly("said=neutral", "claimed=distancing", "denied=denial");
  }

  @Test
  void highlightCountsOnlyBeforeAClause() {
    String clause = "The study highlights/VERB/highlight that wages/NOUN/wage fell/VERB/fall .";
    String noun = "The dispute highlights/VERB/highlight old/ADJ suspicions .";
    assertThat(found(CueFamily.REPORTING_VERB, clause)).containsExactly("highlights=endorsing");
    assertThat(found(CueFamily.FACTIVE, clause)).containsExactly("highlights=proof");
    assertThat(found(CueFamily.REPORTING_VERB, noun)).isEmpty();
    assertThat(found(CueFamily.FACTIVE, noun)).isEmpty();
  }

  @Test
  void theTailBehindAStatementReports() {
    assertThat(
            found(CueFamily.REPORTING_VERB, "The road is/AUX/be shut/ADJ , she added/VERB/add ."))
        .containsExactly("added=neutral");
    assertThat(found(CueFamily.REPORTING_VERB, "She added/VERB/add sugar .")).isEmpty();
    assertThat(
            found(
                CueFamily.REPORTING_VERB,
                "According/VERB/accord to/ADP the map , it is/AUX/be far/ADJ ."))
        .containsExactly("According to=neutral");
  }

  @Test
  void theVerbOfASpeechReportsWhateverItsTag() {
    Document document =
        TestDocuments.body("The letter alleges/NOUN/allege \" a plain fraud \" by clerks .");
    assertThat(found(CueFamily.REPORTING_VERB, TestDocuments.withVerb(document, "alleges")))
        .containsExactly("alleges=distancing");
  }

  @Test
  void aParticipleBeforeItsNounReportsNothing() {
    assertThat(
            found(CueFamily.REPORTING_VERB, "They met/VERB/meet the accused/VERB/accuse clerk ."))
        .isEmpty();
    assertThat(
            found(
                CueFamily.REPORTING_VERB,
                "Of alleged/ADJ/allege ties nothing was/AUX/be seen/VERB/see ."))
        .isEmpty();
  }

  @Test
  void aHeadlineVerbIsFoundThoughTheTaggerTookItForAName() {
    assertThat(
            found(
                CueFamily.REPORTING_VERB,
                TestDocuments.headline(
                    "City/NOUN Audit/NOUN Exposes/PROPN Alleged/VERB/allege Gaps/NOUN")))
        .containsExactly("Exposes=endorsing");
    assertThat(
            found(
                CueFamily.REPORTING_VERB,
                TestDocuments.headline(
                    "Shark/NOUN Attacks/NOUN/attack Close/VERB/close Beach/NOUN")))
        .isEmpty();
  }

  @Test
  void aParticipleBetweenNounAndObjectIsAVerbWhateverItsTag() {
    assertThat(
            found(
                CueFamily.REPORTING_VERB, "A paper revealing/NOUN the costs was/AUX/be lost/ADJ ."))
        .containsExactly("revealing=endorsing");
    assertThat(found(CueFamily.REPORTING_VERB, "A press briefing/NOUN on the costs .")).isEmpty();
  }

  @Test
  void whatCouldNotBeVerifiedIsNotEndorsed() {
    String negated = "The desk could not verify/VERB the figures .";
    assertThat(found(CueFamily.REPORTING_VERB, negated)).isEmpty();
    assertThat(found(CueFamily.FACTIVE, negated)).isEmpty();
    assertThat(found(CueFamily.REPORTING_VERB, "The desk verified/VERB/verify the figures ."))
        .containsExactly("verified=endorsing");
  }

  @Test
  void groupsWithoutANameAreSourcesWhereTheySpeak() {
    assertThat(
            found(
                CueFamily.ANONYMOUS_SOURCE,
                "Critics/NOUN/critic of the plan argue/VERB that it fails/VERB/fail ."))
        .containsExactly("Critics=collective");
    assertThat(
            found(
                CueFamily.ANONYMOUS_SOURCE,
                "According/VERB/accord to/ADP two/NUM insiders/NOUN/insider , Rome/PROPN"
                    + " fails/VERB/fail ."))
        .containsExactly("insiders=insider");
    assertThat(
            found(
                CueFamily.ANONYMOUS_SOURCE,
                "The rule failed/VERB/fail , officials/NOUN/official said/VERB/say ."))
        .containsExactly("officials=collective");
    assertThat(
            found(
                CueFamily.ANONYMOUS_SOURCE,
                "Officials/NOUN/official arrived/VERB/arrive late/ADV ."))
        .isEmpty();
    assertThat(
            found(
                CueFamily.ANONYMOUS_SOURCE,
                "An official Jane/PROPN Doe/PROPN said/VERB/say so/ADV ."))
        .isEmpty();
    assertThat(found(CueFamily.ANONYMOUS_SOURCE, "The former/ADJ official said/VERB/say so/ADV ."))
        .isEmpty();
  }

  @Test
  void aNumberComesWithItsUnit() {
    assertThat(
            found(
                CueFamily.NUMBER,
                "Some 20,000 people/NOUN paid/VERB/pay $1.2 billion/NUM on May/PROPN 3 , 2021 , or"
                    + " 3.5 per/ADP cent/NOUN , for two/NUM old/ADJ boats in 1999 ."))
        .containsExactly(
            "20,000 people=count",
            "$1.2 billion=money",
            "May 3 , 2021=date",
            "3.5 per cent=percent",
            "two old boats=count",
            "1999=date");
    assertThat(found(CueFamily.NUMBER, "No one/PRON had/VERB/have COVID-19/PROPN .")).isEmpty();
  }

  @Test
  void shortWordsInMarksWithoutAVerbAreScareQuotes() {
    Document document = TestDocuments.body("The \" experts \" left/VERB/leave .");
    assertThat(found(CueFamily.SCARE_QUOTE, document)).containsExactly("experts=null");
    assertThat(found(CueFamily.SCARE_QUOTE, TestDocuments.withVerb(document, "left"))).isEmpty();
    assertThat(
            found(
                CueFamily.SCARE_QUOTE, "He wrote/VERB/write \" it was/AUX/be a long/ADJ day \" ."))
        .isEmpty();
  }

  @Test
  void aPassiveNamesItsAgentOrNot() {
    assertThat(found(CueFamily.PASSIVE, "Shots were/AUX/be fired/VERB/fire ."))
        .containsExactly("were fired=agentless");
    assertThat(
            found(
                CueFamily.PASSIVE,
                "The bill was/AUX/be not quickly/ADV written/VERB/write by the clerk ."))
        .containsExactly("was not quickly written=with_agent");
    assertThat(found(CueFamily.PASSIVE, "It was/AUX/be paid/VERB/pay by Friday/PROPN ."))
        .containsExactly("was paid=agentless");
    assertThat(found(CueFamily.PASSIVE, "She was/AUX/be worried/VERB/worry .")).isEmpty();
    assertThat(found(CueFamily.PASSIVE, "She is/AUX/be writing/VERB/write .")).isEmpty();
  }

  @Test
  void sentimentLeavesOutNamesAndTopics() {
    Document document =
        TestDocuments.body("United/PROPN security/NOUN talks were/AUX/be a horrible/ADJ success .");
    assertThat(FINDER.find(document))
        .filteredOn(cue -> cue.family().equals("sentiment"))
        .extracting(Cue::weight)
        .containsExactly(-2.5, 2.7);
  }

  @Test
  void theListFamiliesAreFound() {
    assertThat(found(CueFamily.BOOSTER, "It is/AUX/be clearly/ADV late ."))
        .containsExactly("clearly=evidence");
    assertThat(found(CueFamily.PRESUPPOSITION, "The noise stopped/VERB/stop again/ADV ."))
        .containsExactly("stopped=change_of_state", "again=iteration");
    assertThat(found(CueFamily.IMPLICATIVE, "They failed/VERB/fail to warn/VERB ."))
        .containsExactly("failed to=entails_not");
    assertThat(found(CueFamily.LOADED, "The regime staged/VERB/stage a sham ."))
        .containsExactly("regime=label", "sham=deceit");
    assertThat(found(CueFamily.EVALUATIVE, "A malicious/ADJ rumour ."))
        .containsExactly("malicious=negative");
    assertThat(found(CueFamily.INTENSIFIER, "A sweeping/ADJ ban ."))
        .containsExactly("sweeping=size");
    assertThat(found(CueFamily.NEGATION, "It is/AUX/be not here/ADV ."))
        .containsExactly("not=clause");
  }

  @Test
  void aFrameWordHasTheFrameOfItsSense() {
    assertThat(
            found(
                CueFamily.FRAME,
                "The judge heard/VERB/hear of a robbery and of higher/ADJ prices/NOUN/price ."))
        .containsExactly("judge=legality", "robbery=crime_and_punishment", "prices=economic");
    assertThat(found(CueFamily.FRAME, "She was/AUX/be charged/VERB/charge ."))
        .containsExactly("charged=crime_and_punishment");
    assertThat(found(CueFamily.FRAME, "She was/AUX/be in charge of the tennis court .")).isEmpty();
  }

  @Test
  void aGovernmentCanActOnlyWhereOneIsNamed() {
    assertThat(found(CueFamily.GENERIC_FRAME, "The council/NOUN vowed/VERB/vow to wait/VERB ."))
        .isEmpty();
    assertThat(found(CueFamily.GENERIC_FRAME, "The ministry vowed/VERB/vow to wait/VERB ."))
        .containsExactly("vowed=responsibility.government_can_act");
  }

  @Test
  void aTermMayAnswerAnotherQuestionWhereNoGovernmentIsNamed() {
    assertThat(found(CueFamily.GENERIC_FRAME, "The ministry must/AUX tackle/VERB it ."))
        .contains("tackle=responsibility.government_can_act");
    assertThat(found(CueFamily.GENERIC_FRAME, "The firm must/AUX tackle/VERB it ."))
        .contains("tackle=responsibility.solution");
  }

  @Test
  void anAgeGivesAStoryAHumanFace() {
    assertThat(found(CueFamily.GENERIC_FRAME, "Ann/PROPN Lee/PROPN , 62 , sells/VERB/sell boats ."))
        .containsExactly("62=human_interest.human_face");
    assertThat(found(CueFamily.GENERIC_FRAME, "A 34-year-old/NOUN sells/VERB/sell boats ."))
        .containsExactly("34-year-old=human_interest.human_face");
    assertThat(found(CueFamily.GENERIC_FRAME, "It sold/VERB/sell 40 , 62 , and 80 boats ."))
        .isEmpty();
  }

  @Test
  void aSentenceFramesByWhatItsWordsDo() {
    assertThat(
            found(
                CueFamily.FUNCTION,
                "The leak is/AUX/be a threat because/SCONJ it is/AUX/be shameful/ADJ , and the port"
                    + " should/AUX close/VERB ."))
        .containsExactly(
            "threat=problem_definition",
            "because=causal_attribution",
            "shameful=moral_judgement",
            "should=remedy");
    assertThat(found(CueFamily.FUNCTION, "It should/AUX have/AUX closed/VERB/close .")).isEmpty();
    assertThat(found(CueFamily.FUNCTION, "They want/VERB a sweeping/ADJ ban ."))
        .containsExactly("ban=remedy");
    assertThat(found(CueFamily.FUNCTION, "The sweeping/ADJ ban ended/VERB/end .")).isEmpty();
  }

  @Test
  void aFunctionIsHeldByWhoSpeaksIt() {
    Document document =
        TestDocuments.body("She said/VERB/say \" it is/AUX/be shameful/ADJ \" of the threat .");
    assertThat(FINDER.find(document))
        .filteredOn(cue -> cue.family().equals("function"))
        .extracting(Cue::voice)
        .containsExactly(Voice.DIRECT_QUOTE, Voice.NARRATOR);
  }

  @Test
  void aCueHasTheVoiceOfItsFirstWord() {
    Document document = TestDocuments.body("She saw/VERB/see \" a sham \" , no sham .");
    assertThat(FINDER.find(document))
        .filteredOn(cue -> cue.family().equals("loaded"))
        .extracting(Cue::voice)
        .containsExactly(Voice.DIRECT_QUOTE, Voice.NARRATOR);
  }

  @Test
  void onlyEnglishHasCues() {
    assertThat(
            FINDER.find(TestDocuments.document(Segment.BODY, Voice.NARRATOR, "de", "may/AUX not")))
        .isEmpty();
    assertThat(FINDER.find(new Document("", "en", List.of(), List.of()))).isEmpty();
    assertThat(FINDER.find(TestDocuments.body("Привет/PROPN 世界/PROPN"))).isEmpty();
  }

  @Test
  void randomSentencesGiveOrderedUniqueSpansInsideTheirSentence() {
    Random random = new Random(3);
    String[] words =
        ("said/VERB/say that , \" not could/AUX may/AUX officials/NOUN/official 40 $3 million/NUM"
                + " was/AUX/be killed/VERB/kill by May/PROPN kind of regime the who/PRON to"
                + " highlights/VERB/highlight according/VERB/accord so-called/ADJ it . : 's/PART"
                + " percent/NOUN")
            .split(" ");
    for (int i = 0; i < 1_000; i++) {
      StringBuilder sentence = new StringBuilder("The");
      for (int n = random.nextInt(15); n > 0; n--) {
        sentence.append(' ').append(words[random.nextInt(words.length)]);
      }
      Document document = TestDocuments.body(sentence.toString());
      List<Cue> cues = FINDER.find(document);
      assertThat(cues)
          .isSortedAccordingTo(
              Comparator.comparingInt(Cue::start)
                  .thenComparing(Cue::family)
                  .thenComparingInt(Cue::end));
      Set<String> spans = new HashSet<>();
      for (Cue cue : cues) {
        assertThat(cue.start()).isGreaterThanOrEqualTo(0).isLessThan(cue.end());
        assertThat(cue.end()).isLessThanOrEqualTo(document.text().length());
        assertThat(spans.add(cue.family() + cue.start() + "-" + cue.end()))
            .as("%s in %s", cue, sentence)
            .isTrue();
        assertThat(cue.weight()).isBetween(-4.0, 4.0);
      }
      assertThat(FINDER.find(document)).isEqualTo(cues);
    }
  }

  @Test
  void everyFamilyHasAMeaning() {
    assertThat(Arrays.stream(CueFamily.values()))
        .allSatisfy(family -> assertThat(family.meaning()).endsWith("."))
        .extracting(CueFamily::label)
        .contains("hedge", "reporting_verb", "scare_quote", "anonymous_source")
        .doesNotHaveDuplicates();
    assertThat(FINDER.lexiconHashes()).hasSize(17).containsKey("hedges");
  }
}
