package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.statement.SentenceScores.Pair;

/** Denials of one actor in two outlets: both sentences open with the actor and deny something. */
final class Answers {
  private static final Pattern DENIAL =
      Pattern.compile("(?<!\\p{L})" + SlotWords.any("denial") + "(?!\\p{L})");

  private Answers() {}

  static boolean isDenial(ToldSentence sentence) {
    return sentence.actor() != null
        && DENIAL.matcher(sentence.text().toLowerCase(Locale.ROOT)).find();
  }

  /** All pairs of different outlets, whatever their score. */
  static List<Pair> in(List<ToldSentence> sentences, SentenceScores scores) {
    Map<String, List<Integer>> byActor = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (isDenial(sentences.get(i))) {
        byActor.computeIfAbsent(sentences.get(i).actor(), actor -> new ArrayList<>()).add(i);
      }
    }
    var pairs = new ArrayList<Pair>();
    for (List<Integer> answers : byActor.values()) {
      for (int first : answers) {
        for (int second : answers) {
          String outlet = sentences.get(first).outletId();
          if (first < second && !outlet.equals(sentences.get(second).outletId())) {
            pairs.add(new Pair(first, second, scores.score(first, second)));
          }
        }
      }
    }
    return pairs;
  }
}
