package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.story.FingerprintHolders.Holder;
import org.parallax.story.FingerprintHolders.Meeting;

class FingerprintHoldersTest {

  private static FingerprintHolders holders(int count, int outlets) {
    return new FingerprintHolders(
        IntStream.range(0, count).mapToObj(i -> new Holder(i, i % outlets, 100 + i)).toList());
  }

  @Test
  void fewHoldersAreComparedEachWithEach() {
    assertThat(holders(3, 3).meetings())
        .containsExactly(new Meeting(0, 1, 100), new Meeting(0, 2, 100), new Meeting(1, 2, 101));
    assertThat(holders(20, 20).meetings()).hasSize(190).doesNotHaveDuplicates();
    assertThat(holders(1, 1).meetings()).isEmpty();
    assertThat(new FingerprintHolders(List.of()).meetings()).isEmpty();
  }

  @Test
  void aHotListGrowsWithItsLengthAndStaysConnected() {
    List<Meeting> meetings = holders(5_000, 5_000).meetings();
    assertThat(meetings).hasSizeLessThan(10_000).doesNotHaveDuplicates();
    assertThat(meetings.stream().map(Meeting::b).distinct()).hasSize(4_999);
  }

  @Test
  void whatEightArticlesOfOneOutletHoldIsBoilerplate() {
    assertThat(holders(7, 1).isBoilerplate()).isFalse();
    assertThat(holders(8, 1).isBoilerplate()).isTrue();
    assertThat(holders(5_000, 5_000).isBoilerplate()).isFalse();
    assertThat(holders(8, 1).meetings()).hasSize(13);
  }
}
