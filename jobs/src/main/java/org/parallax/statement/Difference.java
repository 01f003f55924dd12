package org.parallax.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Two outlets fill the same slot differently: how many died, who wrote the memo. It says that they
 * differ, not who is right: of two values none has a majority.
 *
 * @param slot which slot
 * @param topic what it is about: the unit, the head noun, the verb, the speaker
 * @param basis what shows that both speak of the same thing
 * @param first sentence of the outlet with the smaller id
 * @param firstValue what stands there
 * @param second sentence of the other outlet
 * @param secondValue what stands there
 * @param score likeness of the two sentences, 0 to 1.25; for {@link Basis#WHOLE_TEXT} 1 - 1/(1 +
 *     n), n how often the outlet that says it more rarely does
 */
public record Difference(
    String slot,
    String topic,
    Basis basis,
    ToldSentence first,
    String firstValue,
    ToldSentence second,
    String secondValue,
    double score) {

  /** What shows that both outlets speak of the same thing. */
  public enum Basis {
    SENTENCES("Two sentences with the same content."),
    QUOTATION("Two quotations with most words in common."),
    ANSWER("One actor's denial in both outlets."),
    WHOLE_TEXT("The whole text of both outlets, headlines included, has one filling each.");

    private final String meaning;

    Basis(String meaning) {
      this.meaning = meaning;
    }

    /** The value that the tables hold. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** One sentence for the data dictionary. */
    public String meaning() {
      return meaning;
    }

    /** The labels of all. */
    public static List<String> labels() {
      return Arrays.stream(values()).map(Basis::label).toList();
    }
  }

  private static final Set<String> IMPRECISE =
      Set.of(ListSlot.LABEL, DaySlot.LABEL, PlaceSlot.LABEL, PolaritySlot.LABEL);

  /** Said more rarely by one outlet, a document may be another one; .67 is twice. */
  private static final double SAID_TWICE = .66;

  /**
   * Whether the row is precise enough to be called a disagreement. Judged by hand on NewsWCL50 and
   * 245 stories of other years: lists 1 of 9 right, originators that an outlet names once none of
   * 4; days, places and polarity came too seldom to be judged.
   */
  public Standing standing() {
    boolean isRare = basis == Basis.WHOLE_TEXT && score < SAID_TWICE;
    return isRare || IMPRECISE.contains(slot) ? Standing.SIDE_BY_SIDE : Standing.DISAGREEMENT;
  }

  /** Two fillings of a slot, the outlet with the smaller id first. */
  static Difference of(String slot, Basis basis, Filling one, Filling other, double score) {
    boolean isInOrder =
        one.sentence().outletId().compareTo(other.sentence().outletId()) < 0
            || (one.sentence().outletId().equals(other.sentence().outletId())
                && one.sentence().articleId().compareTo(other.sentence().articleId()) <= 0);
    Filling a = isInOrder ? one : other;
    Filling b = isInOrder ? other : one;
    return new Difference(
        slot, a.topic(), basis, a.sentence(), a.value(), b.sentence(), b.value(), score);
  }
}
