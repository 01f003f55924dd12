package org.parallax.report;

/**
 * A row of {@code story_features}: a measure of one outlet in this story, in one voice.
 *
 * @param outletId outlet
 * @param feature name of the measure
 * @param voice who speaks: {@code headline}, {@code narrator}, {@code direct_quote}, {@code
 *     indirect_speech}, or {@code all} for their sum
 * @param value the measure; null where undefined
 * @param numerator what was counted; null where the measure is no ratio
 * @param denominator what it was counted in; null where the measure is no ratio
 * @param restValue the same measure over the other outlets of the story; null where undefined
 * @param difference {@code value} less {@code restValue}; null where either is
 * @param testable whether there are enough stories or articles for a test
 * @param untestableReason why not; null where testable
 */
public record FeatureView(
    String outletId,
    String feature,
    String voice,
    Double value,
    Double numerator,
    Double denominator,
    Double restValue,
    Double difference,
    boolean testable,
    String untestableReason) {}
