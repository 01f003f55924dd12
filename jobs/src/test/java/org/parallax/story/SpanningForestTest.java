package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.story.SpanningForest.Link;

class SpanningForestTest {

  private static SpanningForest of(List<Link> links) {
    var forest = new SpanningForest();
    links.forEach(forest::add);
    return forest;
  }

  private static List<Link> randomLinks(Random random, int articles, int count) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(articles);
      int b = random.nextInt(articles);
      if (a != b) {
        // Few different scores, so that many are equal.
        links.add(
            new Link("a" + Math.min(a, b), "a" + Math.max(a, b), (1 + random.nextInt(6)) / 8.0));
      }
    }
    return links;
  }

  @Test
  void a_link_that_connects_nothing_new_is_not_needed() {
    List<Link> links =
        List.of(new Link("a", "c", 0.3), new Link("a", "b", 0.5), new Link("b", "c", 0.4));
    assertThat(of(links).links()).containsExactly(new Link("a", "b", 0.5), new Link("b", "c", 0.4));
    assertThat(of(List.of()).links()).isEmpty();
  }

  @Test
  void where_too_many_hang_together_the_weakest_link_goes() {
    List<Link> chain =
        List.of(
            new Link("a", "b", 0.5),
            new Link("b", "c", 0.1),
            new Link("c", "d", 0.4),
            new Link("d", "e", 0.3));
    assertThat(of(chain).components(5).values()).containsOnly("a");
    assertThat(of(chain).components(4))
        .isEqualTo(
            new TreeMap<>(java.util.Map.of("a", "a", "b", "a", "c", "c", "d", "c", "e", "c")));
  }

  @Test
  void forests_of_parts_add_up_to_the_forest_of_all_in_whatever_order() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      List<Link> links = randomLinks(random, 30, 60);
      List<Link> expected = of(links).links();
      Collections.shuffle(links, random);
      int cut = random.nextInt(links.size());
      List<Link> parts = new ArrayList<>(of(links.subList(0, cut)).links());
      parts.addAll(of(links.subList(cut, links.size())).links());
      assertThat(of(parts).links()).as("seed %d", seed).isEqualTo(expected);
      assertThat(of(parts).components(6)).isEqualTo(of(links).components(6));
    }
  }

  @Test
  void more_links_than_are_kept_in_memory_give_the_same_forest() {
    List<Link> links = randomLinks(new Random(3), 500, 300_000);
    assertThat(of(links).links()).hasSize(499).allMatch(link -> link.score() == 0.75);
  }
}
