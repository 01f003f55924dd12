package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void theSameContentHasTheSameFingerprintEverywhere() {
    // printf 'a\0bc\0' | sha256sum
    assertThat(Fingerprint.of("a", "bc"))
        .isEqualTo("aa795aa4bbb6117911ef062e271bcb05ccfd58ea439da7d46a44e3a3fcefa790")
        .isEqualTo(Fingerprint.of("a", "bc"));
  }

  @Test
  void theEndOfAPartCounts() {
    assertThat(Fingerprint.of("a", "bc")).isNotEqualTo(Fingerprint.of("ab", "c"));
    assertThat(Fingerprint.of("a")).isNotEqualTo(Fingerprint.of("a", ""));
  }

  @Test
  void whatIsMissingIsEmpty() {
    assertThat(Fingerprint.of("a", null)).isEqualTo(Fingerprint.of("a", ""));
  }

  @Test
  void everyScriptIsReadAsUtf8() {
    assertThat(Fingerprint.of("時報")).matches("[0-9a-f]{64}").isNotEqualTo(Fingerprint.of("??"));
  }
}
