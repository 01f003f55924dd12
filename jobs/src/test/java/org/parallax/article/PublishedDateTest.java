package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.PublishedDate.Absent;
import org.parallax.article.PublishedDate.At;
import org.parallax.article.PublishedDate.Invalid;

class PublishedDateTest {

  private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "2025-11-15 # 2025-11-15T00:00:00Z",
        "2025-11-15T10:30:00Z # 2025-11-15T10:30:00Z",
        "2025-11-15T10:30:00.123456+02:00 # 2025-11-15T08:30:00Z",
        "2025-11-15 10:30:00 # 2025-11-15T10:30:00Z",
        "2025-11-15 10:30:00+0530 # 2025-11-15T05:00:00Z",
        "Sat, 15 Nov 2025 10:30:00 GMT # 2025-11-15T10:30:00Z",
        "Sat, 15 Nov 2025 10:30:00 -0500 # 2025-11-15T15:30:00Z",
        "November 15, 2025 # 2025-11-15T00:00:00Z",
        "November 20th, 2019 - 07:29 GMT # 2019-11-20T07:29:00Z",
        "Nov. 19, 2019 8:03 am ET # 2019-11-19T13:03:00Z",
        "July 4, 2019 12:15 p.m. ET # 2019-07-04T16:15:00Z",
        "Wed, Nov 20 20194:29 AM EST # 2019-11-20T09:29:00Z",
        "Updated 10:01 pm PST, Tuesday, November 19, 2019 # 2019-11-20T06:01:00Z",
        "PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Wed, Nov 20, 2019 #"
            + " 2019-11-19T10:48:00Z",
        "Mon 18 Nov 2019 18.54 GMT # 2019-11-18T18:54:00Z",
        "18 Nov 2019, 19:09 # 2019-11-18T19:09:00Z",
        "21:17 18.11.2019 # 2019-11-18T21:17:00Z",
        "13/06/2014 # 2014-06-13T00:00:00Z",
        "06/13/2014 # 2014-06-13T00:00:00Z",
        "11.14.2019 09:00 AM # 2019-11-14T09:00:00Z",
        "15. März 2024 # 2024-03-15T00:00:00Z",
        "3 de mayo de 2021 # 2021-05-03T00:00:00Z",
        "2016年12月01日 # 2016-12-01T00:00:00Z",
        "20191120 # 2019-11-20T00:00:00Z",
        "20191120101500 # 2019-11-20T10:15:00Z",
        "20191120T101500Z # 2019-11-20T10:15:00Z",
        "1573812000 # 2019-11-15T10:00:00Z",
        "1573812000.5 # 2019-11-15T10:00:00Z",
        "1573812000000 # 2019-11-15T10:00:00Z",
      })
  void whatFeedsAndPagesPrintIsUnderstood(String printed, String expected) {
    assertThat(PublishedDate.parse(printed, LATEST)).isEqualTo(new At(Instant.parse(expected)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "None", "null", "NULL", "N/A", "NaN", "NaT", "-"})
  void theSignsOfAMissingDateAreAbsent(String printed) {
    assertThat(PublishedDate.parse(printed, LATEST)).isEqualTo(new Absent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "03/04/2019",
        "February 30, 2020",
        "2025-13-01",
        "15 Novembre",
        "12:30",
        "99999999",
        "20191320",
        "Nov 5",
      })
  void whatIsNoDayIsInvalid(String printed) {
    assertThat(PublishedDate.parse(printed, LATEST))
        .isInstanceOfSatisfying(Invalid.class, i -> assertThat(i.isOutOfRange()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-01-01", "0001-01-01", "1970-01-01T00:00:00Z", "January 1, 1723"})
  void aDateOnWhichNoArticleAppearedIsOutOfRange(String printed) {
    assertThat(PublishedDate.parse(printed, LATEST))
        .isInstanceOfSatisfying(Invalid.class, i -> assertThat(i.isOutOfRange()).isTrue());
  }

  @Test
  void aLongTextIsNoDate() {
    assertThat(PublishedDate.parse("1 ".repeat(100_000), LATEST)).isInstanceOf(Invalid.class);
  }
}
