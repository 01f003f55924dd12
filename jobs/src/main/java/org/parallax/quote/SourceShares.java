package org.parallax.quote;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Speech;
import org.parallax.text.Token;

/**
 * How an article divides its quoted and reported words among its sources.
 *
 * <p>Worked example: sources with 4, 2, 1 and 1 words have the entropy H = 1.75 bits and the
 * effective number 2^H = 3.36: as many voices as if 3.36 sources had an equal share.
 *
 * <p>Source: Hill (1973), number of order 1; entropy after Shannon (1948). Caveat: undefined below
 * three attributions, where the number says more about length than about variety. Words without a
 * known source are counted under {@link #UNKNOWN} and belong to no share.
 */
public final class SourceShares {

  /** The key of words whose source nobody found. */
  public static final String UNKNOWN = "unknown";

  private static final int FEWEST_ATTRIBUTIONS = 3;

  private final Map<String, Integer> wordsBySource;
  private final int attributions;
  private final int anonymousWords;
  private final Speaker firstSpeaker;

  private SourceShares(
      Map<String, Integer> wordsBySource,
      int attributions,
      int anonymousWords,
      Speaker firstSpeaker) {
    this.wordsBySource = Collections.unmodifiableMap(wordsBySource);
    this.attributions = attributions;
    this.anonymousWords = anonymousWords;
    this.firstSpeaker = firstSpeaker;
  }

  /**
   * Counts the words of an article's quotes by source.
   *
   * @param quotes as {@link QuoteFinder} gives them, in reading order
   */
  public static SourceShares of(Document document, List<Quote> quotes) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Set<Integer> verbs = new HashSet<>();
    int attributions = 0;
    int anonymous = 0;
    Speaker first = null;
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      int count = wordCount(document, quote.speech());
      words.merge(key(speaker), count, Integer::sum);
      if (speaker.kind() == SpeakerKind.UNKNOWN) {
        continue;
      }
      first = first == null ? speaker : first;
      anonymous += speaker.kind() == SpeakerKind.ANONYMOUS ? count : 0;
      int verb = quote.speech().verbStart();
      // The pieces of a statement share their verb and are one attribution.
      attributions += verb < 0 || verbs.add(verb) ? 1 : 0;
    }
    return new SourceShares(words, attributions, anonymous, first);
  }

  /** One key for all that one source says: its entity, or its kind and words. */
  public static String key(Speaker speaker) {
    if (speaker.kind() == SpeakerKind.UNKNOWN) {
      return UNKNOWN;
    }
    return speaker.entity() >= 0
        ? "entity " + speaker.entity()
        : speaker.kind().label() + " " + speaker.text().toLowerCase(Locale.ROOT);
  }

  /** Words and numbers between the speech's ends; punctuation does not count. */
  static int wordCount(Document document, Speech speech) {
    int count = 0;
    for (Sentence sentence : document.sentences()) {
      if (sentence.end() <= speech.start() || sentence.start() >= speech.end()) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        boolean inside = token.start() >= speech.start() && token.end() <= speech.end();
        count += inside && token.isWord() ? 1 : 0;
      }
    }
    return count;
  }

  /** Words by source key, in the order in which the sources first speak. */
  public Map<String, Integer> wordsBySource() {
    return wordsBySource;
  }

  /** How many quotations and statements have a known source. */
  public int attributions() {
    return attributions;
  }

  /** The effective number of sources 2^H, from 1; null below three attributions. */
  public Double effectiveNumber() {
    return attributions < FEWEST_ATTRIBUTIONS ? null : effectiveNumber(known().values());
  }

  /** 2^H of counts, H the entropy of their shares in bits; 0 where all are 0. */
  static double effectiveNumber(Iterable<Integer> counts) {
    double total = 0;
    for (int count : counts) {
      total += count;
    }
    double entropy = 0;
    for (int count : counts) {
      double share = count / total;
      entropy -= count == 0 ? 0 : share * Math.log(share) / Math.log(2);
    }
    return total == 0 ? 0 : Math.pow(2, entropy);
  }

  /** Share of the sources' words that anonymous sources have, 0 to 1; null where none speaks. */
  public Double anonymousShare() {
    int total = known().values().stream().mapToInt(Integer::intValue).sum();
    return total == 0 ? null : (double) anonymousWords / total;
  }

  /** The first source of the article, headline included; null where none is known. */
  public Speaker firstSpeaker() {
    return firstSpeaker;
  }

  private Map<String, Integer> known() {
    Map<String, Integer> known = new LinkedHashMap<>(wordsBySource);
    known.remove(UNKNOWN);
    return known;
  }
}
