/**
 * Outlets over all stories: who they are ({@link org.parallax.outlet.Outlets}), how each one tells
 * the stories that it shares with others ({@link org.parallax.outlet.OutletFeatures}, {@link
 * org.parallax.outlet.OutletWords}), and how far apart two of them tell the same ones ({@link
 * org.parallax.outlet.OutletPairs}). The statistics are plain Java and know nothing of Spark.
 */
package org.parallax.outlet;
