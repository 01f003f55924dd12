/**
 * Which sentences of a story tell the same thing, and how sure each telling sounds. Plain Java, no
 * Spark; the tables are made in {@code contrast}.
 *
 * <p>Two sentences are compared by the character n-grams of the whole sentence, weighted by how
 * rare they are <em>inside the story</em>: all sentences of a story share its names, so that
 * weights from a general background find the story and not the statement.
 */
package org.parallax.statement;
