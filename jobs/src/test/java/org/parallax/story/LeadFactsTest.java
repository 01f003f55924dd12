package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadFactsTest {

  @Test
  void namesAndNumbersOfHeadlineAndLead() {
    LeadFacts facts =
        LeadFacts.of(
            "Quake of 6.1 Shakes Lomara\n\n"
                + "A quake of magnitude 6.1 shook the port of Lomara on Tuesday, killing 1,250. In"
                + " March 2011 the city had seen worse.");
    assertThat(facts.names()).containsExactly("lomara");
    assertThat(facts.numbers()).containsExactly("1250", "2011", "6.1");
  }

  @Test
  void capitalsOfAHeadlineAndOfAFirstWordMakeNoName() {
    LeadFacts facts =
        LeadFacts.of("Harbour Quake Kills Many\n\nFerries sank. Rescuers came late to Teruna.");
    assertThat(facts.names()).containsExactly("teruna");
  }

  @Test
  void aWordThatIsMoreOftenPrintedSmallIsNoName() {
    LeadFacts facts =
        LeadFacts.of("Vote\n\nThe Senate sat. It is a senate of old men, and no senate is quick.");
    assertThat(facts.names()).isEmpty();
  }

  @Test
  void whatStandsOnlyFarBelowIsNoFactOfTheLead() {
    LeadFacts facts =
        LeadFacts.of(
            "Rain\n\nRain fell on Lomara." + " It rained.".repeat(60) + " So in Teruna 77.");
    assertThat(facts.names()).containsExactly("lomara");
    assertThat(facts.numbers()).isEmpty();
  }

  @Test
  void withoutAHeadlineTheTextIsTheBody() {
    assertThat(LeadFacts.of("Rain fell on Lomara.").names()).containsExactly("lomara");
    assertThat(LeadFacts.of("").names()).isEmpty();
    assertThat(LeadFacts.of("\n\n").numbers()).isEmpty();
  }

  @Test
  void aQuotationThatOpensWithACapitalMakesNoName() {
    assertThat(LeadFacts.of("Storm\n\nShe said: “Nobody slept.” They left.").names()).isEmpty();
  }
}
