package org.parallax.statement;

import java.util.IdentityHashMap;
import java.util.List;
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
                && !holds(story, known, second.outletId(), one)
                && !holds(story, known, first.outletId(), other)) {
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

  /** Whether an outlet gives a filling anywhere. */
  private boolean holds(
      ComparedStory story,
      IdentityHashMap<ToldSentence, List<Filling>> known,
      String outlet,
      Filling filling) {
    return story.byOutlet().get(outlet).stream()
        .flatMap(sentence -> known.computeIfAbsent(sentence, this::fillings).stream())
        .anyMatch(other -> other.topic().equals(filling.topic()) && filling.isLike(other));
  }
}
