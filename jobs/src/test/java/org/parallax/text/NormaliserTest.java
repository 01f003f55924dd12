package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

  private static String[] normals(String words) {
    return Normaliser.normals(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "Wi-Fi,wifi",
        "WiFi,wifi",
        "Mr.,mr",
        "Mr,mr",
        "Sen.,senator",
        "Govs.,governors",
        "Dr.,dr",
        "Sept.,september",
        "organisation,organization",
        "Defence,defense",
        "advisor,adviser",
        "2016–17,2016-17",
        "US$20,$20",
        "soft\u00adly,softly",
        "Labour,labour",
        "U.N.,un",
        "UN,un",
        "n't,not",
        "n’t,not",
        "O’Brien,o'brien",
        "US-China,u.s.-china",
        "U.S.-led,u.s.-led",
        "example.com,example.com",
        "a.m.,a.m.",
        "1.5,1.5",
        "Élan,élan",
      })
  void oneFormStandsForAllSpellings(String word, String normal) {
    assertThat(normals(word)).containsExactly(normal);
  }

  @Test
  void thousandsSeparatorsAreTakenOut() {
    assertThat(Normaliser.normals(new String[] {"20,000", "$1,250.5"}))
        .containsExactly("20000", "$1250.5");
  }

  @Test
  void aTitleIsOneWhetherItIsSpeltOutOrNot() {
    for (String title : new String[] {"Sen.", "Sen", "Senator"}) {
      assertThat(normals(title + " Jane Doe")).containsExactly("senator", "jane", "doe");
    }
    assertThat(normals("Lt. Gov. Roe")).containsExactly("lieutenant", "governor", "roe");
  }

  @Test
  void aShortWordThatIsNoTitleAndNoMonthStays() {
    assertThat(normals("a sales rep quit")).containsExactly("a", "sales", "rep", "quit");
    assertThat(normals("Gen x and Mar the mood")).contains("gen", "mar");
    assertThat(normals("Jan 6 and Jan said")).containsExactly("january", "6", "and", "jan", "said");
  }

  @Test
  void unionsOfStatesHaveOneForm() {
    assertThat(normals("the United Nations and the UN and the U.N."))
        .containsExactly("the", "un", null, "and", "the", "un", "and", "the", "un");
    assertThat(normals("the European Union")).containsExactly("the", "eu", null);
    assertThat(normals("United Kingdom")).containsExactly("uk", null);
    assertThat(normals("two united nations")).containsExactly("two", "united", "nations");
    assertThat(normals("5 per cent")).containsExactly("5", "percent", null);
  }

  @Test
  void theCountryHasOneFormAndThePronounAnother() {
    assertThat(normals("US told us U.S. and USA of U.S.A. voters"))
        .containsExactly("u.s.", "told", "us", "u.s.", "and", "u.s.", "of", "u.s.", "voters");
    assertThat(normals("the United States voted")).containsExactly("the", "u.s.", null, "voted");
    assertThat(normals("United States of America")).containsExactly("u.s.", null, null, null);
    assertThat(normals("the united states of mind")).contains("united", "states");
  }

  @Test
  void inASentenceAllInCapitalsUsMayBeThePronoun() {
    assertThat(normals("THEY TOLD US NOTHING NEW TODAY")).contains("us");
  }

  @Test
  void punctuationMarkupAndThePossessiveAreNotCounted() {
    assertThat(normals("* ” — ’s ' $")).containsOnlyNulls();
  }
}
