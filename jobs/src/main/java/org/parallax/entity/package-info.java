/**
 * Persons, organisations, places, documents and events, and what an article calls them: the tables
 * {@code mentions} and, per story, {@code story_labels}.
 *
 * <p>Plain Java over a {@link org.parallax.text.Document}, no Spark.
 */
package org.parallax.entity;
