package org.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermNumbersTest {
  @Test
  void termsAreNumberedInTheOrderInWhichTheyCome() {
    var random = new Random(3);
    var numbers = new TermNumbers();
    Map<Integer, Integer> expected = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      // 0 and neighbours are hashes too.
      int hash = i % 3 == 0 ? random.nextInt(50) - 25 : random.nextInt();
      int number = expected.computeIfAbsent(hash, key -> expected.size());
      assertThat(numbers.add(hash)).isEqualTo(number);
    }
    assertThat(numbers.size()).isEqualTo(expected.size());
    expected.forEach((hash, number) -> assertThat(numbers.of(hash)).isEqualTo(number));
    assertThat(new TermNumbers().of(0)).isEqualTo(TermNumbers.NONE);
  }
}
