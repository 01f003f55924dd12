package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.statement.SentenceScores.Pair;

/**
 * A story as the slots need it: its matched sentences, and its headlines, which are no statements
 * but name originators and numbers.
 */
public final class ComparedStory {
  private final StoryStatements statements;
  private final Map<String, List<ToldSentence>> byOutlet = new TreeMap<>();

  /**
   * Makes a story.
   *
   * @param statements its matched sentences
   */
  public ComparedStory(StoryStatements statements) {
    this.statements = statements;
    var all = new ArrayList<>(statements.sentences());
    all.addAll(statements.headlines());
    for (ToldSentence sentence : all) {
      byOutlet.computeIfAbsent(sentence.outletId(), key -> new ArrayList<>()).add(sentence);
    }
  }

  /** The sentences of each outlet, headlines last: a value is best shown in its full sentence. */
  Map<String, List<ToldSentence>> byOutlet() {
    return byOutlet;
  }

  /** A sentence by the index that pairs speak of. */
  ToldSentence sentence(int index) {
    return statements.sentences().get(index);
  }

  /** The pairs of sentences of two outlets with at least this score, best first. */
  List<Pair> pairs(double least) {
    return statements.near().stream().takeWhile(pair -> pair.score() >= least).toList();
  }

  /** Whether one of a pair surely tells what the other tells, be its numbers as they may. */
  boolean isFirmButForNumbers(Pair pair) {
    return statements.isFirmButForNumbers(pair);
  }

  /** Whether each of a pair surely tells what the other tells. */
  boolean isSame(Pair pair) {
    return statements.isSame(pair);
  }

  /** The pairs of denials of one actor in two outlets. */
  List<Pair> answers() {
    return statements.answers();
  }
}
