package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The articles that hold one fingerprint, and which of them are worth comparing.
 *
 * <p>Up to {@value #COMPARED} holders are compared each with each. In a larger list, and wherever
 * the fingerprint is boilerplate, an article meets only the first holder and the one before it, so
 * that a list of n holders makes fewer than 2n pairs, however hot it is; copies of one report stay
 * connected all the same, since they share many fingerprints.
 *
 * <p>Boilerplate is what {@value #REPEATED} or more articles of one outlet hold: an author's
 * biography, a disclaimer, a standing formula. Example: thirty articles of outlet A and one of B
 * with the same footer: boilerplate, for both.
 *
 * <p>Source: ours. Caveat: a report of which one outlet printed eight versions looks like
 * boilerplate; {@link Fingerprints#without} knows it by its sheer share of the text.
 *
 * @param holders sorted by article, each once
 */
record FingerprintHolders(List<Holder> holders) {
  private static final int COMPARED = 20;
  private static final int REPEATED = 8;

  FingerprintHolders {
    holders = List.copyOf(holders);
  }

  /**
   * An article that holds the fingerprint.
   *
   * @param article number that stands for the article
   * @param outlet number that stands for its outlet
   * @param fingerprints how many fingerprints it has in all
   */
  record Holder(long article, long outlet, int fingerprints) {}

  /**
   * Two articles to compare.
   *
   * @param a the smaller number
   * @param b the larger one
   * @param fingerprints of the one that has fewer
   */
  record Meeting(long a, long b, int fingerprints) {}

  /** Whether it is a standing phrase of an outlet. */
  boolean isBoilerplate() {
    Map<Long, Integer> counts = new TreeMap<>();
    return holders.stream()
        .anyMatch(holder -> counts.merge(holder.outlet(), 1, Integer::sum) >= REPEATED);
  }

  /** The pairs that it makes. */
  List<Meeting> meetings() {
    boolean all = holders.size() <= COMPARED && !isBoilerplate();
    var meetings = new ArrayList<Meeting>();
    for (int i = 1; i < holders.size(); i++) {
      int nearest = all ? 1 : i - 1;
      meetings.add(meeting(0, i));
      for (int j = Math.max(1, nearest); j < i; j++) {
        meetings.add(meeting(j, i));
      }
    }
    return meetings;
  }

  private Meeting meeting(int first, int second) {
    Holder a = holders.get(first);
    Holder b = holders.get(second);
    return new Meeting(
        Math.min(a.article(), b.article()),
        Math.max(a.article(), b.article()),
        Math.min(a.fingerprints(), b.fingerprints()));
  }
}
