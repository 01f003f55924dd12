package org.parallax.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Sentiment of a sentence by the rules of VADER, to the last digit of the original program.
 *
 * <p>Worked example: "The book was good." has one word of the lexicon, good = 1.9; compound = 1.9 /
 * sqrt(1.9² + 15) = 0.4404; the three other words count as neutral, so positive = 2.9 / (2.9 + 3) =
 * 0.492 and neutral = 0.508.
 *
 * <p>Unit: compound runs from -1 to +1; negative, neutral and positive are shares that sum to 1. A
 * text counts as positive from 0.05 and as negative to -0.05.
 *
 * <p>Source: C.J. Hutto and E.E. Gilbert (2014), VADER: A Parsimonious Rule-based Model for
 * Sentiment Analysis of Social Media Text, ICWSM; the program vaderSentiment 3.3.2 (MIT licence,
 * Copyright 2016 C.J. Hutto) and its lexicon. The rules are written anew; where the program's
 * behaviour looks like a slip (see {@link #weighButClauses}) the slip is kept, because published
 * figures contain it.
 *
 * <p>Caveats: made for social media; on news sentences about a target its macro-F1 is .51 (NewsMTSC
 * test set), a weak measure. Whole documents saturate towards ±1: score sentences and take their
 * mean. A negative event is not a negative stance. Emoji are not translated into words, which the
 * original does: news text has none. Only ASCII punctuation is stripped from a word, as in the
 * original: for text with curly marks see {@link #scoreTypeset}.
 */
public final class Vader {

  /**
   * The scores of one text.
   *
   * @param negative share of negative weight, 0..1, three decimals
   * @param neutral share of neutral words, 0..1, three decimals
   * @param positive share of positive weight, 0..1, three decimals
   * @param compound sum of the weights squeezed into -1..+1, four decimals
   */
  public record Score(double negative, double neutral, double positive, double compound) {}

  private static final String RESOURCE = "/org/parallax/packages/vader/vader_sentiment_lexicon.txt";
  private static final double ALPHA = 15;
  private static final double EXCLAMATION = 0.292;
  private static final int MOST_EXCLAMATIONS = 4;
  private static final double QUESTION = 0.18;
  private static final double MANY_QUESTIONS = 0.96;
  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Map<String, Double> lexicon;
  private final VaderRules rules;

  /** Reads the lexicon from the class path: some 10 ms, so once for each task. */
  public Vader() {
    this.lexicon = read();
    this.rules = new VaderRules(lexicon);
  }

  private static Map<String, Double> read() {
    Map<String, Double> lexicon = new HashMap<>();
    try (InputStream stream = Vader.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the class path: " + RESOURCE);
      }
      // The package's file is Latin-1 with CRLF: one emoticon holds the byte DE.
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.strip().split("\t", 3);
        if (cells.length >= 2) {
          lexicon.put(cells[0], Double.valueOf(cells[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return Map.copyOf(lexicon);
  }

  /**
   * The valence of a word in the lexicon, -4 to +4: good 1.9, nonsense -1.7; empty for most words.
   */
  public OptionalDouble valence(String word) {
    Double value = lexicon.get(word.toLowerCase(Locale.ROOT));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Scores a text, best one sentence; a text without words scores 0 everywhere. */
  public Score score(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return new Score(0, 0, 0, 0);
    }
    double[] weights = rules.weights(words);
    weighButClauses(words, weights);

    double sum = 0;
    double positive = 0;
    double negative = 0;
    int neutral = 0;
    for (double weight : weights) {
      sum += weight;
      if (weight > 0) {
        positive += weight + 1; // + 1 because a neutral word counts as 1
      } else if (weight < 0) {
        negative += weight - 1;
      } else {
        neutral++;
      }
    }
    double emphasis = emphasis(text);
    if (sum > 0) {
      sum += emphasis;
    } else if (sum < 0) {
      sum -= emphasis;
    }
    if (positive > Math.abs(negative)) {
      positive += emphasis;
    } else if (positive < Math.abs(negative)) {
      negative -= emphasis;
    }
    double total = positive + Math.abs(negative) + neutral;
    return new Score(
        round(Math.abs(negative) / total, 3),
        round(neutral / total, 3),
        round(positive / total, 3),
        round(sum / Math.sqrt(sum * sum + ALPHA), 4));
  }

  /**
   * Scores typeset text: curly quotation marks and apostrophes are made straight first, because the
   * original strips and negates by straight ones only ("“good”" and "don’t" would be unknown
   * words).
   */
  public Score scoreTypeset(String text) {
    return score(
        text.replace('\u2018', '\'')
            .replace('\u2019', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"'));
  }

  /**
   * Halves what stands before the first "but" and raises what follows by half. Index-exact with the
   * original: each value is looked up by its first equal, so of two equal words only the first is
   * changed (twice), and a changed value may be found again.
   */
  private static void weighButClauses(List<String> words, double[] weights) {
    int but = -1;
    for (int i = 0; i < words.size() && but < 0; i++) {
      if (words.get(i).equalsIgnoreCase("but")) {
        but = i;
      }
    }
    if (but < 0) {
      return;
    }
    for (double value : weights) { // reads the array as it changes, as the original does
      int first = 0;
      while (weights[first] != value) {
        first++;
      }
      if (first < but) {
        weights[first] = value * 0.5;
      } else if (first > but) {
        weights[first] = value * 1.5;
      }
    }
  }

  private static double emphasis(String text) {
    int exclamations = 0;
    int questions = 0;
    for (int i = 0; i < text.length(); i++) {
      exclamations += text.charAt(i) == '!' ? 1 : 0;
      questions += text.charAt(i) == '?' ? 1 : 0;
    }
    double emphasis = Math.min(exclamations, MOST_EXCLAMATIONS) * EXCLAMATION;
    if (questions > 3) {
      return emphasis + MANY_QUESTIONS;
    }
    return questions > 1 ? emphasis + questions * QUESTION : emphasis;
  }

  /** Splits at white space and strips punctuation, unless little more than an emoticon is left. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        words.add(stripped(text.substring(start, i)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static String stripped(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && ASCII_PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ASCII_PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.codePointCount(start, end) <= 2 ? word : word.substring(start, end);
  }

  /** Rounds the exact binary value, ties to even, as Python does. */
  private static double round(double value, int decimals) {
    double factor = Math.pow(10, decimals);
    double scaled = value * factor;
    boolean nearTie = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
    return nearTie // the multiplication may have moved it over the tie: go the slow, exact way
        ? new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
        : Math.rint(scaled) / factor + 0.0; // + 0.0 turns -0.0 into 0.0
  }
}
