package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditTest {

  private static final String FIRST =
      "The council of Easthaven voted on Monday to close the old harbour bridge to lorries, saying"
          + " its pillars could no longer bear them.";
  private static final String LAST =
      "A new bridge may take until the end of the decade, the mayor told reporters after the vote"
          + " on Monday in the town hall.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "SOURCE:AFP # AFP",
        "Source: Easthaven Post and agencies # agencies",
        "Source: Reuters # Reuters",
        "— AP # AP",
        "(Reuters) # Reuters",
        "© Reuters # Reuters",
        "The Associated Press contributed to this report. # AP",
        "Easthaven Post staff and Reuters contributed to this report. # Reuters",
        "With inputs from PTI # PTI",
        "with agencies # agencies",
        "(Reporting by Ann Reed; Editing by Bo Lund) # Reuters",
        "Contributing: Bo Lund, The Associated Press # AP",
      })
  void aCreditBelowTheTextIsFound(String credit, String agency) {
    assertThat(WireCredit.agency(List.of(FIRST, LAST, credit))).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "EASTHAVEN, Maine (AP) — # AP",
        "EASTHAVEN (Reuters) - # Reuters",
        "(Reuters) — # Reuters",
        "BEIJING, Nov. 15 (Xinhua) -- # Xinhua",
        "EASTHAVEN (AFP) # AFP",
      })
  void aDatelineIsFound(String dateline, String agency) {
    assertThat(WireCredit.agency(List.of(dateline + " " + FIRST, LAST))).contains(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"By Reuters # Reuters", "REUTERS # Reuters", "Ann Reed Associated Press # AP"})
  void aBylineIsFound(String byline, String agency) {
    assertThat(WireCredit.agency(List.of(byline, FIRST, LAST))).contains(agency);
  }

  @Test
  void aSignatureAfterTheLastSentenceIsFound() {
    assertThat(WireCredit.agency(List.of(FIRST, LAST + " PTI"))).contains("PTI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE PHOTO: A lorry crosses the bridge, May 2, 2024. / Reuters",
        "A lorry crosses the bridge. (AP Photo/Ann Reed)",
        "Ann Reed/Reuters",
        "Ann Reed, AP",
        "The mayor told AFP that the bridge would stay open to cars and cyclists for the time"
            + " being.",
        "An accident was reported by the Associated Press on Friday, but police did not confirm"
            + " it.",
        "APP",
        "Download our app",
      })
  void aPictureCreditOrASpeechToAnAgencyIsNone(String line) {
    assertThat(WireCredit.agency(List.of(FIRST, line, LAST, "The vote was close."))).isEmpty();
  }

  @Test
  void nothingIsCreditedInNothing() {
    assertThat(WireCredit.agency(List.of())).isEmpty();
  }
}
