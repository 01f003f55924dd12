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
 *   <li>Words by Zipf's law over 60,000 invented ones, most in one of 1,000 standing phrases. A
 *       story has 50 facts, phrases of which some bear a name, by Zipf's law again; the share of an
 *       article that tells them differs from article to article. A hundred topics of 100 phrases
 *       are shared by the stories, some topics by many.
 *   <li>5 % of articles are wire copies: the text of an earlier article of the story with one
 *       sentence changed.
 * </ul>
 *
 * <p>The shares were set so that cosines are near those of real news under the same weights. Inside
 * stories of 5 to 19 articles the median is .26 here and .16 in ECB+; inside a story that is a
 * twentieth of the corpus the mean is .14 here, and .18 in ECB+ where a story's frequencies are
 * raised to that share; of pairs of two stories .013 reach the threshold here, .014 in ECB+, .017
 * in AllSides.
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
  private static final int TOPIC_PHRASES = 100;
  private static final int PHRASES = 1_000;
  private static final int FACTS = 50;
  private static final int FACTS_OF_A_NAME = 6;
  private static final double LEAST_TOLD = 0.25;
  private static final double MOST_TOLD = 0.6;
  private static final double TOPICAL = 0.1;
  private static final double FUNCTION = 0.35;
  private static final int OUTLETS = 50;
  private static final double UNDATED = 0.04;
  private static final double COPIES = 0.05;
  private static final double DELAY_DAYS = 0.5;
  private static final double DAY = 86_400;
  private static final long FIRST_SECOND = 1_767_225_600L;
  private static final String[] FUNCTION_WORDS =
      "the of and to in a that for on was with as by at from it his an had but were".split(" ");

  private final long seed;
  private final double[] wordOdds = zipf(WORDS);
  private final double[] phraseOdds = zipf(PHRASES);
  private final double[] nameOdds = zipf(NAMES);
  private final double[] factOdds = zipf(FACTS);
  private final double[] topicsOdds = zipf(TOPICS);
  private final double[] topicOdds = zipf(TOPIC_PHRASES);
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
    String[] topic = topic(draw(topicsOdds, random));
    String[] facts = new String[FACTS];
    for (int i = 0; i < facts.length; i++) {
      String name =
          i % FACTS_OF_A_NAME == 0 ? "name" + syllables(draw(nameOdds, random), 2) + " " : "";
      facts[i] = name + phrase(random);
    }
    double start = random.nextDouble() * days;
    List<SyntheticArticle> articles = new ArrayList<>();
    for (int i = 0; i < sizes[story]; i++) {
      double day = start - DELAY_DAYS * Math.log(1 - random.nextDouble());
      Long second = random.nextDouble() < UNDATED ? null : FIRST_SECOND + (long) (day * DAY);
      boolean isCopy = i > 0 && random.nextDouble() < COPIES * 2;
      // Some articles tell the event, some what hangs on it.
      double told = LEAST_TOLD + (MOST_TOLD - LEAST_TOLD) * random.nextDouble();
      String sentence = sentence(facts, topic, told, 8, random);
      String text =
          isCopy
              ? articles.get(random.nextInt(i)).text().replaceFirst("[^.]*\\.", sentence)
              : sentence + body(facts, topic, told, random);
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

  private String body(String[] facts, String[] topic, double told, Random random) {
    var text = new StringBuilder();
    int sentences = 7 + random.nextInt(5);
    for (int i = 0; i < sentences; i++) {
      text.append(sentence(facts, topic, told, 6 + random.nextInt(4), random));
    }
    return text.toString();
  }

  private String sentence(String[] facts, String[] topic, double told, int phrases, Random random) {
    var sentence = new StringBuilder();
    for (int i = 0; i < phrases; i++) {
      double kind = random.nextDouble();
      sentence
          .append(
              kind < FUNCTION
                  ? FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)]
                  : kind < FUNCTION + told
                      ? facts[draw(factOdds, random)]
                      : kind < FUNCTION + told + TOPICAL
                          ? topic[draw(topicOdds, random)]
                          : phrase(random))
          .append(i == phrases - 1 ? ". " : " ");
    }
    return sentence.toString();
  }

  private String[] topic(int topic) {
    var random = new Random(seed + topic);
    String[] words = new String[TOPIC_PHRASES];
    Arrays.setAll(words, i -> phrase(random));
    return words;
  }

  /** Two words that often stand together. */
  private String phrase(Random random) {
    int number = draw(phraseOdds, random);
    var words = new Random(number);
    return word(words) + (number % 3 == 0 ? "" : " " + word(words));
  }

  private String word(Random random) {
    return syllables(draw(wordOdds, random), 1);
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
