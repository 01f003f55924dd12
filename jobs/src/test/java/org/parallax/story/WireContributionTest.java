package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireContributionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our man in Oslo and the Associated Press contributed to this report. | AP | true",
        "Contributing: Jane Doe; AFP | AFP | true",
        "With files from Reuters | Reuters | true",
        "(With inputs from PTI) | PTI | true",
        "SOURCE: AFP | AFP | false",
        "OSLO (Reuters) | Reuters | false",
        "Jane Doe contributed to this report. | AFP | false",
        "By The Associated Press | AP | false"
      })
  void aContributionIsNoOrigin(String line, String agency, boolean isContribution) {
    assertThat(WireContribution.isStated(line, agency)).isEqualTo(isContribution);
  }
}
