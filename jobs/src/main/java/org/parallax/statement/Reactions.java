package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/**
 * Answers of one actor that tell the same in other words: both sentences open with the same entity
 * and hold a word of denial. Of three that the rule found beyond the score in four stories aligned
 * by hand three were right.
 *
 * <p>Example: {@code The firm denies helping the army} and {@code The firm has condemned the memo,
 * calling it nonsense}.
 */
final class Reactions {
  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut\\w+"
              + "|rebut\\w*|condemn(?:s|ed|ing)?|completely false|nonsense|malicious|baseless"
              + "|no ties|push(?:es|ed) back)\\b");

  private Reactions() {}

  /** The pairs of different outlets that answer alike and are not told by their words already. */
  static List<Pair> in(List<ToldSentence> sentences, SentenceScores scores) {
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      ToldSentence sentence = sentences.get(i);
      if (sentence.actor() != null
          && DENIAL.matcher(sentence.text().toLowerCase(Locale.ROOT)).find()) {
        answers.add(i);
      }
    }
    var pairs = new ArrayList<Pair>();
    for (int first : answers) {
      for (int second : answers) {
        boolean isForeign =
            first < second
                && !sentences.get(first).outletId().equals(sentences.get(second).outletId());
        if (isForeign && sentences.get(first).actor().equals(sentences.get(second).actor())) {
          double score = scores.score(first, second);
          if (score < SentenceScores.LIKELY) {
            pairs.add(new Pair(first, second, score));
          }
        }
      }
    }
    return pairs;
  }
}
