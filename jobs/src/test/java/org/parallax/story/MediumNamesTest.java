package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Fox Online News, Fox News",
    "fox-news, Fox News",
    "www.foxnews.com, Fox News",
    "NPR Online News, NPR",
    "The Guardian, The Guardian",
    "theguardian.com, The Guardian",
    "Wall Street Journal - News, Wall Street Journal",
    "AP News, AP",
    "Reuters, Reuters",
    "WSJ, Wall Street Journal"
  })
  void anOutletIsKnownHoweverItsNameIsWritten(String outlet, String medium) {
    assertThat(MediumNames.of(outlet)).contains(medium);
  }

  @Test
  void whatTheListsLackIsComparedAsItIs() {
    assertThat(MediumNames.of("The Kellmouth Gazette")).isEmpty();
    assertThat(MediumNames.areSame("The Kellmouth Gazette", "kellmouthgazette.com")).isTrue();
    assertThat(MediumNames.areSame("The Kellmouth Gazette", "Kellmouth Herald")).isFalse();
    assertThat(MediumNames.areSame("", "News")).isFalse();
  }
}
