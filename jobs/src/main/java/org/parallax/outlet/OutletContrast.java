package org.parallax.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.parallax.outlet.OutletEffect.SharedStory;

/**
 * One measure over the stories of all outlets: each outlet against those that tell the same
 * stories.
 *
 * <p>Copies: outlets whose articles of a story are the very same copies (the same set of copy
 * groups) are one telling. Its value is the mean of theirs; among "the others" it counts once, and
 * none of its outlets is held against another of them. A story that is one telling says nothing.
 * Outlets that share a copy and have articles of their own beside it stay tellings of their own.
 *
 * <p>Example: two outlets print an agency's report with 4 hedges, a third writes 10: the third
 * differs by 6 (not by 6 from each), the two by -6 each, and the story has two arrangements, not
 * three.
 */
public final class OutletContrast {
  private OutletContrast() {}

  /**
   * What an outlet has in a story.
   *
   * @param storyId story
   * @param outletId outlet
   * @param copies the same number for outlets of the story that print the same copies; null for an
   *     outlet of which no article is anybody's copy
   * @param value the measure
   */
  public record Telling(String storyId, String outletId, Long copies, double value) {}

  /**
   * An outlet against the others.
   *
   * @param outletId outlet
   * @param effect its effect
   * @param shrunk its effect drawn to the mean of the testable outlets; NaN where it is not
   *     testable or its differences are all the same
   */
  public record Side(String outletId, OutletEffect effect, double shrunk) {}

  /**
   * The outlets that share a story, in the order of their ids.
   *
   * @param tellings one for each story and outlet with a value, in any order
   * @param seed of the run
   */
  public static List<Side> of(List<Telling> tellings, long seed) {
    return of(tellings, seed, OutletEffect::of);
  }

  /** The same without intervals: for words, of which there are ten thousand. */
  static List<Side> tested(List<Telling> tellings, long seed) {
    return of(tellings, seed, OutletEffect::tested);
  }

  private static List<Side> of(
      List<Telling> tellings, long seed, BiFunction<List<SharedStory>, Long, OutletEffect> effect) {
    List<Side> sides = new ArrayList<>();
    shared(tellings)
        .forEach(
            (outlet, stories) ->
                sides.add(
                    new Side(
                        outlet, effect.apply(stories, 31 * seed + outlet.hashCode()), Double.NaN)));
    List<Integer> sure = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      OutletEffect known = sides.get(i).effect();
      if (known.isTestable() && known.standardError() > 0) {
        sure.add(i);
      }
    }
    double[] shrunk =
        Shrinkage.of(
            sure.stream().mapToDouble(i -> sides.get(i).effect().effect()).toArray(),
            sure.stream().mapToDouble(i -> sides.get(i).effect().standardError()).toArray());
    for (int i = 0; i < shrunk.length; i++) {
      Side side = sides.get(sure.get(i));
      sides.set(sure.get(i), new Side(side.outletId(), side.effect(), shrunk[i]));
    }
    return sides;
  }

  /** The shared stories of each outlet, in the order of story ids. */
  static SortedMap<String, List<SharedStory>> shared(List<Telling> tellings) {
    List<Telling> sorted =
        tellings.stream()
            .sorted(Comparator.comparing(Telling::storyId).thenComparing(Telling::outletId))
            .toList();
    var shared = new TreeMap<String, List<SharedStory>>();
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !sorted.get(to).storyId().equals(sorted.get(from).storyId())) {
        add(sorted.subList(from, to), shared);
        from = to;
      }
    }
    return shared;
  }

  private static void add(List<Telling> story, SortedMap<String, List<SharedStory>> shared) {
    int[] telling = new int[story.size()];
    int count = 0;
    for (int i = 0; i < telling.length; i++) {
      telling[i] = count;
      for (int j = 0; j < i && telling[i] == count; j++) {
        Long copies = story.get(i).copies();
        if (copies != null && Objects.equals(copies, story.get(j).copies())) {
          telling[i] = telling[j];
        }
      }
      count += telling[i] == count ? 1 : 0;
    }
    if (count < 2) {
      return;
    }
    double[] values = new double[count];
    int[] outlets = new int[count];
    for (int i = 0; i < telling.length; i++) {
      values[telling[i]] += story.get(i).value();
      outlets[telling[i]]++;
    }
    for (int t = 0; t < count; t++) {
      values[t] /= outlets[t];
    }
    for (int i = 0; i < telling.length; i++) {
      shared
          .computeIfAbsent(story.get(i).outletId(), id -> new ArrayList<>())
          .add(new SharedStory(telling[i], values));
    }
  }
}
