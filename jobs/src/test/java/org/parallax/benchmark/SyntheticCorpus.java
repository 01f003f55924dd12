package org.parallax.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * An invented corpus of any size, the same for the same seed: what grouping sees of a news archive,
 * without a word of anybody's text.
 *
 * <ul>
 *   <li>1,500 articles a day, so that a larger corpus covers more weeks; 4 % have no date.
 *   <li>Stories of 1 to 200 articles, many small and few large (a power law with exponent 2), and
 *       one of a given size for {@code largest}; an article appears half a day after the start on
 *       average.
 *   <li>Words by Zipf's law over 60,000 invented ones. A story has a topic of 400 words, which it
 *       shares with a hundredth of all stories, 30 words of its own choice and 10 names out of
 *       200,000, of which some are in the news again and again.
 *   <li>5 % of articles are wire copies: the text of an earlier article of the story with one
 *       sentence changed.
 * </ul>
 */
final class SyntheticCorpus {

  /**
   * An article of the corpus.
   *
   * @param second when it was published, in seconds since 1970; null where it has no date
   * @param story the number of its story, which grouping has to find again
   */
  record SyntheticArticle(
      String articleId, String outletId, String title, Long second, String text, int story) {}

  private static final int ARTICLES_A_DAY = 1_500;
  private static final int LARGEST_ORDINARY = 200;
  private static final int WORDS = 60_000;
  private static final int NAMES = 200_000;
  private static final int TOPICS = 100;
  private static final int TOPIC_WORDS = 400;
  private static final int OWN_WORDS = 30;
  private static final int OWN_NAMES = 10;
  private static final int OUTLETS = 50;
  private static final double UNDATED = 0.04;
  private static final double COPIES = 0.05;
  private static final double DAY = 86_400;
  private static final long FIRST_SECOND = 1_767_225_600L;
  private static final String[] FUNCTION_WORDS =
      "the of and to in a that for on was with as by at from it his an had but were".split(" ");

  private final long seed;
  private final double[] wordOdds = zipf(WORDS);
  private final double[] nameOdds = zipf(NAMES);
  private final double[] ownOdds = zipf(OWN_WORDS);
  private final double[] topicOdds = zipf(TOPIC_WORDS);
  private final int[] sizes;
  private final double days;

  /**
   * @param articles how many articles
   * @param largest articles of the largest story; 0 for none beyond the ordinary
   */
  SyntheticCorpus(int articles, int largest, long seed) {
    this.seed = seed;
    days = Math.max(1, (double) articles / ARTICLES_A_DAY);
    var random = new Random(seed);
    List<Integer> drawn = new ArrayList<>();
    int left = articles;
    if (largest > 0) {
      drawn.add(largest);
      left -= largest;
    }
    while (left > 0) {
      // A power law with exponent 2 by inversion, cut at the largest.
      int size = (int) Math.min(LARGEST_ORDINARY, 1 / (1 - random.nextDouble()));
      drawn.add(Math.min(size, left));
      left -= Math.min(size, left);
    }
    sizes = drawn.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Number of stories. */
  int stories() {
    return sizes.length;
  }

  /** The articles of one story. */
  List<SyntheticArticle> story(int story) {
    var random = new Random(seed * 31 + story * 0x9E3779B97F4A7C15L);
    String[] topic = topic(random.nextInt(TOPICS));
    String[] own = new String[OWN_WORDS];
    for (int i = 0; i < own.length; i++) {
      own[i] =
          i < OWN_NAMES
              ? "name" + syllables(draw(nameOdds, random), 2)
              : syllables(draw(wordOdds, random), 1);
    }
    double start = random.nextDouble() * days;
    double spread = sizes[story] > LARGEST_ORDINARY ? 2 : 0.5;
    List<SyntheticArticle> articles = new ArrayList<>();
    for (int i = 0; i < sizes[story]; i++) {
      double day = start - spread * Math.log(1 - random.nextDouble());
      Long second = random.nextDouble() < UNDATED ? null : FIRST_SECOND + (long) (day * DAY);
      boolean isCopy = i > 0 && random.nextDouble() < COPIES * 2;
      String sentence = sentence(own, topic, 8, random);
      String text =
          isCopy
              ? articles.get(random.nextInt(i)).text().replaceFirst("[^.]*\\.", sentence)
              : sentence + body(own, topic, random);
      articles.add(
          new SyntheticArticle(
              "a_%016x".formatted(random.nextLong()),
              "outlet-" + random.nextInt(OUTLETS),
              sentence.strip(),
              second,
              text,
              story));
    }
    return articles;
  }

  private String body(String[] own, String[] topic, Random random) {
    var text = new StringBuilder();
    int sentences = 7 + random.nextInt(5);
    for (int i = 0; i < sentences; i++) {
      text.append(sentence(own, topic, 9 + random.nextInt(4), random));
    }
    return text.toString();
  }

  private String sentence(String[] own, String[] topic, int words, Random random) {
    var sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      double kind = random.nextDouble();
      sentence
          .append(
              kind < 0.35
                  ? FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)]
                  : kind < 0.7
                      ? own[draw(ownOdds, random)]
                      : kind < 0.8
                          ? topic[draw(topicOdds, random)]
                          : syllables(draw(wordOdds, random), 1))
          .append(i == words - 1 ? ". " : " ");
    }
    return sentence.toString();
  }

  private String[] topic(int topic) {
    var random = new Random(seed + topic);
    String[] words = new String[TOPIC_WORDS];
    Arrays.setAll(words, i -> syllables(draw(wordOdds, random), 1));
    return words;
  }

  /** A word for a number: invented, and nobody's. */
  private static String syllables(int number, int salt) {
    var word = new StringBuilder();
    for (int rest = number + 400 * salt; rest > 0; rest /= 75) {
      word.append("bdfgklmnprstvzh".charAt(rest % 15)).append("aeiou".charAt(rest % 75 / 15));
    }
    return word.toString();
  }

  private static double[] zipf(int count) {
    double[] sums = new double[count];
    double sum = 0;
    for (int rank = 0; rank < count; rank++) {
      sum += 1.0 / (rank + 3);
      sums[rank] = sum;
    }
    for (int rank = 0; rank < count; rank++) {
      sums[rank] /= sum;
    }
    return sums;
  }

  private static int draw(double[] sums, Random random) {
    int index = Arrays.binarySearch(sums, random.nextDouble());
    return Math.min(sums.length - 1, index < 0 ? -index - 1 : index);
  }
}
