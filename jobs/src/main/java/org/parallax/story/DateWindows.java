package org.parallax.story;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where articles meet: each window of four days, and one for those without a date, is cut into
 * blocks that fit the memory of a task, and each article is sent to the blocks in which its
 * candidates may be.
 *
 * <p>A pair of dated articles meets in the window of the later one: an article goes to its own
 * window and to the next. Of two in one window, the one of the larger block passes by the other's.
 * An article without a date stands in a block of its own kind, and all others pass by there.
 *
 * <p>Example: 12,000 articles of Monday to Thursday make 2 blocks. One of block 1 is indexed there,
 * passes by block 0, and by all blocks of Friday to Monday. Block and place follow from the id
 * alone, so the order of the input never shows.
 */
final class DateWindows implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A window is one day longer than the largest distance, so that two windows are enough. */
  static final long SECONDS = PairScore.LARGEST_DISTANCE.plus(Duration.ofDays(1)).toSeconds();

  /** The window of articles without a date. */
  static final long UNDATED = Long.MIN_VALUE;

  private static final int ARTICLES_PER_BLOCK = 8_000;

  /** More articles than that pass by a block in several tasks. */
  private static final int ARTICLES_PER_TASK = 48_000;

  /**
   * Articles without a date meet the whole corpus: what they cost must not grow with its square.
   * There a word counts only if no more than about so many articles hold it.
   */
  private static final int MOST_HOLDERS = 2_000;

  /** Fewer holders in a block say nothing about how many the corpus has. */
  private static final int FEWEST_HOLDERS = 50;

  private final TreeMap<Long, Long> counts;
  private final long total;

  /**
   * @param counts number of articles of each window
   */
  DateWindows(Map<Long, Long> counts) {
    this.counts = new TreeMap<>(counts);
    total = counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * One place of an article.
   *
   * @param task the task that compares there
   * @param passes whether it passes by; otherwise it is indexed
   * @param longest how many articles of the block may hold a term that counts there
   */
  record Place(String task, boolean passes, int longest) {}

  /** Whether the task compares the articles of its block with one another. */
  static boolean comparesWithin(String task) {
    return task.endsWith(" 0");
  }

  /**
   * The places of an article.
   *
   * @param second when it was published, in seconds since 1970; null where unknown
   */
  List<Place> places(String articleId, Long second) {
    List<Place> places = new ArrayList<>();
    long own = second == null ? UNDATED : Math.floorDiv(second, SECONDS);
    int ownBlock = Math.floorMod(spread(articleId), blocks(own));
    for (int part = 0; part < parts(own); part++) {
      places.add(new Place(task(own, ownBlock, part), false, longest(own)));
    }
    pass(places, articleId, own, ownBlock);
    if (second != null) {
      long next = own + 1;
      if (next * SECONDS - second <= PairScore.LARGEST_DISTANCE.toSeconds()) {
        pass(places, articleId, next, blocks(next));
      }
      pass(places, articleId, UNDATED, blocks(UNDATED));
    }
    return places;
  }

  private void pass(List<Place> places, String articleId, long window, int beforeBlock) {
    for (int block = 0; block < beforeBlock; block++) {
      // The upper digits: the lower ones have chosen the block.
      int part = Math.floorMod(spread(articleId) >>> 16, parts(window));
      places.add(new Place(task(window, block, part), true, longest(window)));
    }
  }

  private int blocks(long window) {
    return parts(count(window), ARTICLES_PER_BLOCK);
  }

  private int parts(long window) {
    long passing = window == UNDATED ? total : count(window) + count(window - 1);
    return parts(passing, ARTICLES_PER_TASK);
  }

  private static int parts(long articles, int most) {
    return (int) ((articles + most - 1) / most);
  }

  private long count(long window) {
    return counts.getOrDefault(window, 0L);
  }

  private int longest(long window) {
    if (window != UNDATED || total <= MOST_HOLDERS) {
      return Integer.MAX_VALUE;
    }
    long inBlock = count(window) / blocks(window);
    return (int) Math.max(FEWEST_HOLDERS, MOST_HOLDERS * inBlock / total);
  }

  private static String task(long window, int block, int part) {
    return window + " " + block + " " + part;
  }

  private static int spread(String articleId) {
    int hash = articleId.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
