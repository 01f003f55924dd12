package org.parallax.story;

import java.time.Duration;
import java.time.Instant;

/**
 * How likely two articles tell the same story: alike in words and near in time.
 *
 * <p>score = cosine · nearness; nearness = exp(−d² / (2 · 1.5²)) for d days between the two, 0
 * beyond 3 days, and 0.85 where a date is missing (94 % of same-story pairs lie within a day).
 *
 * <p>Example: cosine 0.30 and 1 day apart: 0.30 · 0.8007 = 0.2402; more than 3 days apart: 0; a
 * date missing: 0.255.
 *
 * <p>Source: design/grouping.md, recipe R1, step 7. Caveat: a long affair falls into several
 * stories, one for each of its days; a date without a time of day counts as midnight UTC.
 */
public final class PairScore {

  /** Beyond this distance two dated articles are never compared. */
  public static final Duration LARGEST_DISTANCE = Duration.ofDays(3);

  private static final double DEVIATION_DAYS = 1.5;
  private static final double NEARNESS_WITHOUT_DATE = 0.85;
  private static final double SECONDS_PER_DAY = 86_400;

  private PairScore() {}

  /**
   * The score, 0 to 1.
   *
   * @param cosine of the two term vectors
   * @param publishedA null where unknown
   * @param publishedB null where unknown
   */
  public static double of(double cosine, Instant publishedA, Instant publishedB) {
    return cosine * nearness(publishedA, publishedB);
  }

  private static double nearness(Instant publishedA, Instant publishedB) {
    if (publishedA == null || publishedB == null) {
      return NEARNESS_WITHOUT_DATE;
    }
    Duration distance = Duration.between(publishedA, publishedB).abs();
    if (distance.compareTo(LARGEST_DISTANCE) > 0) {
      return 0;
    }
    double days = distance.toSeconds() / SECONDS_PER_DAY;
    return Math.exp(-days * days / (2 * DEVIATION_DAYS * DEVIATION_DAYS));
  }
}
