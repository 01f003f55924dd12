package org.parallax.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTitlesTest {
  private static final PersonTitles TITLES = new PersonTitles();

  @ParameterizedTest
  @CsvSource({
    "President, president, false",
    "Former U.S. Sen., former senator, false",
    "ex-President, former president, false",
    "Congresswoman, representative, false",
    "Lt. Gen., lieutenant general, false",
    "Senate Majority Leader, majority leader, false",
    "Mr, mr, true",
    "Ms., ms, true"
  })
  void house_styles_of_a_title_are_one(String label, String title, boolean isHonorific) {
    assertThat(TITLES.of(label)).isEqualTo(new PersonTitles.Title(title, isHonorific));
  }

  @Test
  void a_description_is_no_title() {
    assertThat(TITLES.of("tax lawyer")).isNull();
    assertThat(TITLES.of("")).isNull();
    assertThat(TITLES.of(null)).isNull();
    assertThat(TITLES.of("the president's aide")).isNull();
  }

  @Test
  void an_apposition_gives_a_title_on_either_side_of_the_name() {
    assertThat(TITLES.isBeside(null, "Then the mayor, ", " left.")).isTrue();
    assertThat(TITLES.isBeside(null, "Then ", ", the mayor of Orsund, left.")).isTrue();
    assertThat(TITLES.isBeside("senator and rival", "", " left.")).isTrue();
    assertThat(TITLES.isBeside(null, "Then ", " met the mayor.")).isFalse();
    assertThat(TITLES.isBeside("Mr.", "Then ", " left.")).isFalse();
  }

  @Test
  void titles_before_no_name_are_bare() {
    assertThat(TITLES.bare("The president met Mayor Roe and the special counsel."))
        .containsExactly("president", "special counsel");
    assertThat(TITLES.bare("President Roe left.")).isEmpty();
    assertThat(TITLES.bare("")).isEmpty();
  }
}
