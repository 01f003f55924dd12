/**
 * Measures of an article. One {@link org.parallax.feature.Feature} is one small class with its
 * name, unit, definition, source, example and caveat; {@link org.parallax.feature.Features#ALL} is
 * the one list of them. Tables, report and dictionary loop over that list.
 *
 * <p>Every measure is a ratio and keeps its numerator and denominator, so that it can be summed
 * over articles and traced to the rows of {@code cues} that it counts. Undefined is null, never 0.
 */
package org.parallax.feature;
