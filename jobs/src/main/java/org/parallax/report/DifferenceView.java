package org.parallax.report;

/**
 * A row of {@code disagreements}: a detail that two outlets fill in differently. No verdict.
 *
 * @param slot which detail
 * @param topic what it is about
 * @param first the words of one outlet
 * @param second the words of the other
 * @param score likeness of the sentences
 * @param isDisagreement whether such rows are precise enough to be called a disagreement; else two
 *     values side by side
 */
public record DifferenceView(
    String slot, String topic, Value first, Value second, double score, boolean isDisagreement) {

  /**
   * One side.
   *
   * @param outletId outlet
   * @param words what it says
   * @param place where
   */
  public record Value(String outletId, String words, Place place) {}
}
