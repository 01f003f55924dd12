package org.parallax.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.lexicon.FunctionWords;
import org.parallax.statement.Wording;
import org.parallax.story.Background;

/**
 * One speaker's direct quotations in a story, each held against those of the other outlets.
 *
 * <p>Worked example: {@code "a scheme that helps nobody but the banks"} in one outlet and {@code
 * "helps nobody but the banks"} in another: the first is extended, its words {@code a scheme that}
 * stand only there; the second is shortened.
 *
 * <p>Cost: wordings that are equal count once, a wording is compared with at most {@value
 * #MOST_PARTNERS} others, found by runs of three words; runs that more than {@value #COMMON}
 * wordings hold find nothing. Caveat: two outlets that both quote one word, as {@code "sad"}, may
 * quote two utterances; single words therefore must be rare ones.
 */
final class QuoteComparison {

  /** A quotation as an outlet prints it. */
  record Quotation(String articleId, String outletId, int start, int sentenceIndex, String text) {}

  /**
   * What became of a quotation.
   *
   * @param quotation the quotation
   * @param variant how it stands to its counterpart
   * @param counterpart the closest one of another outlet; null where there is none
   * @param wordCount its words, what is in brackets left out
   * @param commonCount those that another outlet prints too
   * @param commonWords these as runs
   * @param onlyHereWords the others as runs
   * @param outletCount outlets that print it in some form, this one included
   */
  record Compared(
      Quotation quotation,
      QuoteVariant variant,
      Quotation counterpart,
      int wordCount,
      int commonCount,
      String commonWords,
      String onlyHereWords,
      int outletCount) {}

  /** Equal wordings of one or more outlets. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Printed(String[] words, boolean isBracketed, List<Quotation> quotations) {}

  private static final int COMMON = 50;
  private static final int MOST_PARTNERS = 20;
  private static final int RUN = 3;
  private static final int LONGEST = 400;
  private static final int LEAST_COMMON = 4;
  private static final int STRAY = 4;
  private static final double LEAST_SHARED = .60;
  private static final int LEAST_OF_A_PART = 8;
  private static final double LEAST_SHARED_OF_A_PART = .75;

  /** A word that more of the background's articles hold tells no utterance. */
  private static final double RARE = .05;

  private static final Comparator<Quotation> ORDER =
      Comparator.comparing(Quotation::articleId).thenComparingInt(Quotation::start);

  private final List<Printed> printed = new ArrayList<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  private QuoteComparison(List<Quotation> quotations) {
    var byWording = new TreeMap<String, Printed>();
    quotations.stream()
        .sorted(ORDER)
        .forEach(
            quotation -> {
              String[] all = Wording.words(quotation.text());
              String[] words = Arrays.copyOf(all, Math.min(all.length, LONGEST));
              boolean isBracketed = quotation.text().contains("[");
              byWording
                  .computeIfAbsent(
                      String.join(" ", words) + (isBracketed ? "[" : ""),
                      key -> new Printed(words, isBracketed, new ArrayList<>()))
                  .quotations()
                  .add(quotation);
            });
    printed.addAll(byWording.values());
    for (int i = 0; i < printed.size(); i++) {
      for (String run : runs(printed.get(i).words())) {
        index.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Compares the quotations of one speaker, in the order of articles and places. */
  static List<Compared> of(List<Quotation> quotations) {
    var comparison = new QuoteComparison(quotations);
    var compared = new ArrayList<Compared>();
    for (int i = 0; i < comparison.printed.size(); i++) {
      comparison.compare(i, compared);
    }
    compared.sort(Comparator.comparing(Compared::quotation, ORDER));
    return compared;
  }

  /** All runs of one to three words. */
  private static Set<String> runs(String[] words) {
    var runs = new TreeSet<String>();
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + RUN); to++) {
        runs.add(String.join(" ", List.of(words).subList(from, to)));
      }
    }
    return runs;
  }

  /** Other wordings that share most runs of three words with one, or hold the whole of it. */
  private List<Integer> partners(int one) {
    String[] words = printed.get(one).words();
    var shared = new TreeMap<Integer, Integer>();
    int length = Math.min(RUN, words.length);
    for (int from = 0; from + length <= words.length; from++) {
      String run = String.join(" ", List.of(words).subList(from, from + length));
      List<Integer> holders = index.getOrDefault(run, List.of());
      if (holders.size() <= COMMON) {
        holders.stream().filter(i -> i != one).forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    // A short wording finds a long one by all of itself; the long one must find it too.
    if (words.length > 0) {
      for (String run : runs(words)) {
        for (int i : index.getOrDefault(run, List.of())) {
          String[] other = printed.get(i).words();
          if (i != one && other.length < RUN && run.equals(String.join(" ", other))) {
            shared.merge(i, 1, Integer::sum);
          }
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_PARTNERS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void compare(int at, List<Compared> compared) {
    Printed one = printed.get(at);
    List<Integer> partners = partners(at);
    Map<Integer, List<int[]>> same = new TreeMap<>();
    for (int partner : partners) {
      List<int[]> common = anchored(one.words(), printed.get(partner).words());
      if (isOneUtterance(one.words(), printed.get(partner).words(), common)) {
        same.put(partner, common);
      }
    }
    for (Quotation quotation : one.quotations()) {
      compared.add(compared(quotation, one, same));
    }
  }

  private Compared compared(Quotation quotation, Printed one, Map<Integer, List<int[]>> same) {
    var held = new BitSet();
    var outlets = new TreeSet<String>();
    outlets.add(quotation.outletId());
    Quotation counterpart = one.words().length == 0 ? null : other(one, quotation);
    QuoteVariant variant = counterpart == null ? QuoteVariant.ONLY_HERE : QuoteVariant.IDENTICAL;
    if (counterpart != null) {
      held.set(0, one.words().length);
      one.quotations().forEach(equal -> outlets.add(equal.outletId()));
    }
    int most = counterpart == null ? 0 : Integer.MAX_VALUE;
    for (Map.Entry<Integer, List<int[]>> entry : same.entrySet()) {
      Printed partner = printed.get(entry.getKey());
      Quotation there = other(partner, quotation);
      if (there == null) {
        continue;
      }
      partner.quotations().forEach(equal -> outlets.add(equal.outletId()));
      entry.getValue().forEach(place -> held.set(place[0]));
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        counterpart = there;
        variant = variant(one, partner, entry.getValue());
      }
    }
    int words = 0;
    int common = 0;
    for (int i = 0; i < one.words().length; i++) {
      if (!one.words()[i].equals(Wording.GAP)) {
        words++;
        common += held.get(i) ? 1 : 0;
      }
    }
    return new Compared(
        quotation,
        variant,
        counterpart,
        words,
        common,
        runs(one.words(), held, true),
        runs(one.words(), held, false),
        outlets.size());
  }

  /** The first such quotation of another outlet, or null. */
  private static Quotation other(Printed printed, Quotation quotation) {
    return printed.quotations().stream()
        .filter(there -> !there.outletId().equals(quotation.outletId()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The common words without single ones far in front of the common runs or behind them, as both
   * have a "the" somewhere, and with those that stand right beside the runs.
   */
  private static List<int[]> anchored(String[] a, String[] b) {
    List<int[]> common = Wording.common(a, b);
    int from = 0;
    while (from + 1 < common.size() && isFar(common.get(from), common.get(from + 1))) {
      from++;
    }
    int to = common.size();
    while (to - 2 >= from && isFar(common.get(to - 2), common.get(to - 1))) {
      to--;
    }
    var anchored = new ArrayList<int[]>(common.subList(from, to));
    while (!anchored.isEmpty() && isSame(a, anchored.get(0)[0] - 1, b, anchored.get(0)[1] - 1)) {
      anchored.add(0, new int[] {anchored.get(0)[0] - 1, anchored.get(0)[1] - 1});
    }
    int last = anchored.size() - 1;
    while (last >= 0 && isSame(a, anchored.get(last)[0] + 1, b, anchored.get(last)[1] + 1)) {
      anchored.add(new int[] {anchored.get(last)[0] + 1, anchored.get(last)[1] + 1});
      last++;
    }
    return anchored;
  }

  private static boolean isSame(String[] a, int inA, String[] b, int inB) {
    boolean isInside = inA >= 0 && inB >= 0 && inA < a.length && inB < b.length;
    return isInside && a[inA].equals(b[inB]);
  }

  private static boolean isFar(int[] place, int[] next) {
    return next[0] - place[0] > STRAY || next[1] - place[1] > STRAY;
  }

  private static boolean isOneUtterance(String[] a, String[] b, List<int[]> common) {
    if (common.isEmpty()) {
      return false;
    }
    int[] start = common.get(0);
    int[] end = common.get(common.size() - 1);
    double within = 2.0 * common.size() / ((end[0] - start[0] + 1) + (end[1] - start[1] + 1));
    int shorter = Math.min(a.length, b.length);
    if (common.size() == shorter && within == 1) {
      // The whole of one stands in the other.
      return shorter >= LEAST_COMMON || tells(a, common);
    }
    double share = (double) common.size() / shorter;
    return common.size() >= LEAST_COMMON
        && within >= LEAST_SHARED
        && (share >= LEAST_SHARED
            || (common.size() >= LEAST_OF_A_PART && within >= LEAST_SHARED_OF_A_PART));
  }

  /** Whether a few words are rare enough to be one utterance. */
  private static boolean tells(String[] words, List<int[]> common) {
    Background background = Background.english();
    return common.stream()
        .map(place -> words[place[0]])
        .filter(word -> !FunctionWords.hold(word))
        .anyMatch(word -> background.of(word) < RARE * background.documents());
  }

  private static QuoteVariant variant(Printed one, Printed other, List<int[]> common) {
    String[] a = one.words();
    String[] b = other.words();
    if (!Wording.isSame(a, b, common)) {
      return QuoteVariant.REWORDED;
    }
    int[] start = common.get(0);
    int[] end = common.get(common.size() - 1);
    boolean isGap =
        List.of(a)
            .subList(Math.max(0, start[0] - 1), Math.min(a.length, end[0] + 2))
            .contains(Wording.GAP);
    if (isGap && one.isBracketed() && !other.isBracketed()) {
      return QuoteVariant.BRACKETED;
    }
    boolean isMore = isAnyWord(a, 0, start[0]) || isAnyWord(a, end[0] + 1, a.length);
    boolean isLess = isAnyWord(b, 0, start[1]) || isAnyWord(b, end[1] + 1, b.length);
    for (int i = 1; i < common.size(); i++) {
      boolean here = isAnyWord(a, common.get(i - 1)[0] + 1, common.get(i)[0]);
      boolean there = isAnyWord(b, common.get(i - 1)[1] + 1, common.get(i)[1]);
      isMore |= here && !there;
      isLess |= there && !here;
    }
    if (isMore) {
      return isLess ? QuoteVariant.OVERLAPPING : QuoteVariant.EXTENDED;
    }
    return isLess ? QuoteVariant.SHORTENED : QuoteVariant.IDENTICAL;
  }

  private static boolean isAnyWord(String[] words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words[i].equals(Wording.GAP)) {
        return true;
      }
    }
    return false;
  }

  /** Runs of words that are held, or are not, with an ellipsis between them. */
  private static String runs(String[] words, BitSet held, boolean isHeld) {
    var runs = new ArrayList<String>();
    var run = new ArrayList<String>();
    for (int i = 0; i <= words.length; i++) {
      boolean isWord = i < words.length && !words[i].equals(Wording.GAP);
      if (isWord && held.get(i) == isHeld) {
        run.add(words[i]);
      } else if (!run.isEmpty() && (i == words.length || isWord)) {
        runs.add(String.join(" ", run));
        run.clear();
      }
    }
    return runs.isEmpty() ? null : String.join(" … ", runs);
  }
}
