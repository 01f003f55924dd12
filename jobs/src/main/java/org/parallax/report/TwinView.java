package org.parallax.report;

/**
 * A row of {@code sentence_pairs}: sentences of two outlets that tell the same.
 *
 * @param first a sentence
 * @param second a sentence of another outlet
 * @param similarity 0.24 to 1.25
 */
public record TwinView(Place first, Place second, double similarity) {}
