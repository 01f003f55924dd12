package org.parallax.statement;

import java.util.Comparator;
import java.util.List;

/** The slots that are compared: one class, and one line here, for each. */
public final class Slots {
  private Slots() {}

  public static final List<Slot> ALL =
      List.of(
          new NumberSlot(),
          new RecipientSlot(),
          new ListSlot(),
          new WordsVariantSlot(),
          new WordsOtherSlot(),
          new QuotedTermSlot(),
          new OriginatorSlot(),
          new ChannelSlot(),
          AnswerSlot.BLAMED,
          AnswerSlot.PURPOSE,
          new DaySlot(),
          new PlaceSlot(),
          new PolaritySlot());

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::topic)
          .thenComparing(difference -> difference.first().articleId())
          .thenComparing(difference -> difference.first().sentenceIndex())
          .thenComparing(difference -> difference.second().articleId())
          .thenComparing(difference -> difference.second().sentenceIndex())
          .thenComparing(Difference::firstValue)
          .thenComparing(Difference::secondValue);

  /** All differences of a story, slot by slot. */
  public static List<Difference> in(ComparedStory story) {
    return ALL.stream().flatMap(slot -> slot.in(story).stream().sorted(ORDER)).toList();
  }
}
