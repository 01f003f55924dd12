package org.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.statement.SentenceScores.Pair;

/**
 * A slot that any sentence may fill, such as its day or its place: compared in sentences that tell
 * the same firmly, each with one filling, and only where neither outlet gives the other's filling
 * anywhere. Days and places stand in so many sentences that anything less strict compares two
 * facts.
 */
abstract class FirmSlot implements Slot {
  /** Below, a firm sentence still tells other things besides. */
  private static final double LEAST = .40;

  /** What a sentence puts into the slot; of two with one topic none is compared. */
  abstract List<Filling> fillings(ToldSentence sentence);

  @Override
  public final List<Difference> in(ComparedStory story) {
    IdentityHashMap<ToldSentence, List<Filling>> known = new IdentityHashMap<>();
    Map<String, List<Filling>> byOutlet = new HashMap<>();
    var best = new Best();
    for (Pair pair : story.pairs(LEAST)) {
      if (story.isFirmButForNumbers(pair)) {
        ToldSentence first = story.sentence(pair.first());
        ToldSentence second = story.sentence(pair.second());
        List<Filling> ofSecond = known.computeIfAbsent(second, this::fillings);
        for (Filling one : known.computeIfAbsent(first, this::fillings)) {
          for (Filling other : ofSecond) {
            if (one.topic().equals(other.topic())
                && !one.isLike(other)
                && isOnlyOne(one, known.get(first))
                && isOnlyOne(other, ofSecond)
                && !holds(story, byOutlet, second.outletId(), one)
                && !holds(story, byOutlet, first.outletId(), other)) {
              best.add(
                  Difference.of(label(), Difference.Basis.SENTENCES, one, other, pair.score()));
            }
          }
        }
      }
    }
    return best.all();
  }

  private static boolean isOnlyOne(Filling filling, List<Filling> ofSentence) {
    return ofSentence.stream().filter(other -> other.topic().equals(filling.topic())).count() == 1;
  }

  private boolean holds(
      ComparedStory story, Map<String, List<Filling>> byOutlet, String outlet, Filling filling) {
    return byOutlet
        .computeIfAbsent(
            outlet,
            key -> {
              var all = new ArrayList<Filling>();
              story.byOutlet().get(key).forEach(sentence -> all.addAll(fillings(sentence)));
              return all;
            })
        .stream()
        .anyMatch(other -> other.topic().equals(filling.topic()) && filling.isLike(other));
  }
}
