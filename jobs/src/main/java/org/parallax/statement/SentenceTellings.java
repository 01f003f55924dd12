package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.statement.SentenceScores.Pair;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

/**
 * What every outlet makes of a statement of whole sentences: {@code firm} where one of its
 * sentences surely tells the words shown, {@code likely} where one stands among the statement's
 * sentences or holds much of the words, {@code possible} and {@code absent} below.
 */
final class SentenceTellings {
  private final StoryStatements story;
  private final SentenceScores scores;
  private final Map<Integer, List<Pair>> partners = new HashMap<>();
  private final Set<Long> reactions = new HashSet<>();

  /**
   * Reads the pairs of a story.
   *
   * @param story the story, its pairs known
   * @param scores how alike its sentences are
   * @param answers pairs that tell the same although few words do: one actor's answers
   */
  SentenceTellings(StoryStatements story, SentenceScores scores, List<Pair> answers) {
    this.story = story;
    this.scores = scores;
    Stream.concat(story.near().stream(), answers.stream())
        .forEach(
            pair -> {
              partners.computeIfAbsent(pair.first(), key -> new ArrayList<>()).add(pair);
              partners.computeIfAbsent(pair.second(), key -> new ArrayList<>()).add(pair);
            });
    answers.forEach(pair -> reactions.add(key(pair)));
  }

  private static long key(Pair pair) {
    return (long) pair.first() << 32 | pair.second();
  }

  /** By outlet. */
  List<Telling> of(Statement statement) {
    Map<String, Pair> best = new HashMap<>();
    Map<String, Integer> own = new HashMap<>();
    Set<Integer> members = new HashSet<>(statement.members());
    for (int member : statement.members()) {
      String here = outlet(member);
      own.putIfAbsent(here, member);
      for (Pair pair : partners.getOrDefault(member, List.of())) {
        int other = other(pair, member);
        best.merge(outlet(other), pair, (old, now) -> isCloser(now, old, members) ? now : old);
        if (members.contains(other)) {
          best.merge(here, pair, (old, now) -> isCloser(now, old, members) ? now : old);
        }
      }
    }
    Map<String, Pair> firm = firm(statement.centre());
    var tellings = new ArrayList<Telling>();
    for (String outlet : story.outlets()) {
      if (firm.containsKey(outlet)) {
        tellings.add(firm(statement.centre(), outlet, firm.get(outlet)));
      } else if (best.containsKey(outlet)) {
        tellings.add(telling(statement, members, outlet, best.get(outlet)));
      } else if (own.containsKey(outlet)) {
        tellings.add(story.told(outlet, Grade.OWN, own.get(outlet), 1, ""));
      } else {
        tellings.add(new Telling(outlet, Status.ABSENT, Grade.NONE, -1, 0, null));
      }
    }
    return tellings;
  }

  private String outlet(int sentence) {
    return story.sentences().get(sentence).outletId();
  }

  private static int other(Pair pair, int one) {
    return pair.first() == one ? pair.second() : pair.first();
  }

  /** By outlet the closest pair in which a sentence of it surely tells the words shown. */
  private Map<String, Pair> firm(int centre) {
    Map<String, Pair> firm = new HashMap<>();
    for (Pair pair : partners.getOrDefault(centre, List.of())) {
      int other = other(pair, centre);
      if (scores.isFirm(centre, other, pair.score())) {
        for (int sentence : List.of(centre, other)) {
          firm.merge(outlet(sentence), pair, (old, now) -> now.score() > old.score() ? now : old);
        }
      }
    }
    return firm;
  }

  private Telling firm(int centre, String outlet, Pair pair) {
    boolean isCentre = outlet(centre).equals(outlet);
    int here = isCentre ? centre : other(pair, centre);
    String there = story.sentences().get(other(pair, here)).text();
    return story.told(outlet, Grade.FIRM, here, pair.score(), there);
  }

  /** What an outlet without a firm telling makes of it, by its best pair with another outlet. */
  private Telling telling(Statement statement, Set<Integer> members, String outlet, Pair best) {
    int here = outlet(best.first()).equals(outlet) ? best.first() : best.second();
    // One sentence may tell several statements: average linkage keeps it out of all but one.
    boolean isHeld =
        best.score() >= SentenceScores.LIKELY
            && scores.held(statement.centre(), here) >= SentenceScores.LIKELY_HELD;
    if (members.contains(here) || isHeld) {
      Grade grade = reactions.contains(key(best)) ? Grade.REACTION : Grade.LIKELY;
      String there = story.sentences().get(other(best, here)).text();
      return story.told(outlet, grade, here, best.score(), there);
    }
    boolean isPossible = best.score() >= SentenceScores.POSSIBLE;
    return new Telling(
        outlet,
        isPossible ? Status.POSSIBLE : Status.ABSENT,
        isPossible ? Grade.UNCLEAR : Grade.NONE,
        here,
        best.score(),
        null);
  }

  /** Sentences of the statement itself first, then by score. */
  private static boolean isCloser(Pair pair, Pair than, Set<Integer> members) {
    boolean inside = isInside(pair, members);
    boolean thanInside = isInside(than, members);
    return inside == thanInside ? pair.score() > than.score() : inside;
  }

  private static boolean isInside(Pair pair, Set<Integer> members) {
    return members.contains(pair.first()) && members.contains(pair.second());
  }
}
