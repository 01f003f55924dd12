package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DateWindowsTest {
  private static final long DAY = 86_400;

  private static DateWindows of(Map<String, Long> seconds) {
    Map<Long, Long> counts = new TreeMap<>();
    seconds
        .values()
        .forEach(
            second ->
                counts.merge(
                    second == null
                        ? DateWindows.UNDATED
                        : Math.floorDiv(second, DateWindows.SECONDS),
                    1L,
                    Long::sum));
    return new DateWindows(counts);
  }

  /** In how many tasks the two are compared. */
  private static long meetings(DateWindows windows, Map<String, Long> seconds, String a, String b) {
    List<DateWindows.Place> others = windows.places(b, seconds.get(b));
    return windows.places(a, seconds.get(a)).stream()
        .mapToLong(
            place ->
                others.stream()
                    .filter(other -> other.task().equals(place.task()))
                    .filter(
                        other ->
                            place.passes() != other.passes()
                                || (!place.passes() && DateWindows.comparesWithin(place.task())))
                    .count())
        .sum();
  }

  private static Map<String, Long> articles(int count, int days, double undated) {
    var random = new Random(1);
    Map<String, Long> seconds = new HashMap<>();
    for (int i = 0; i < count; i++) {
      long second = (long) (random.nextDouble() * days * DAY) - 5 * DAY;
      seconds.put(
          "a_%016x".formatted(random.nextLong()), random.nextDouble() < undated ? null : second);
    }
    return seconds;
  }

  @Test
  void every_pair_that_may_tell_one_story_meets_exactly_once() {
    Map<String, Long> seconds = articles(60_000, 12, 0.2);
    DateWindows windows = of(seconds);
    List<String> sample = List.copyOf(seconds.keySet()).subList(0, 260);
    for (String a : sample) {
      for (String b : sample) {
        Long second = seconds.get(a);
        Long other = seconds.get(b);
        boolean isNear = second == null || other == null || Math.abs(second - other) <= 3 * DAY;
        if (a.compareTo(b) < 0 && isNear) {
          assertThat(meetings(windows, seconds, a, b))
              .as("%s %s and %s %s", a, second, b, other)
              .isEqualTo(1);
        }
      }
    }
  }

  @Test
  void a_small_corpus_of_one_week_needs_two_tasks_and_few_places() {
    Map<String, Long> seconds = articles(500, 7, 0);
    DateWindows windows = of(seconds);
    assertThat(seconds.entrySet())
        .allMatch(article -> windows.places(article.getKey(), article.getValue()).size() <= 2);
  }

  @Test
  void the_words_that_count_for_undated_articles_are_fewer_in_a_large_corpus() {
    DateWindows large = new DateWindows(Map.of(0L, 1_000_000L, DateWindows.UNDATED, 40_000L));
    assertThat(large.places("a_1", null)).allMatch(place -> place.longest() == 50);
    assertThat(large.places("a_1", 5L))
        .anyMatch(place -> place.longest() == Integer.MAX_VALUE)
        .anyMatch(place -> place.longest() == 50);
    DateWindows small = new DateWindows(Map.of(0L, 1_000L, DateWindows.UNDATED, 40L));
    assertThat(small.places("a_1", null)).allMatch(place -> place.longest() == Integer.MAX_VALUE);
  }
}
