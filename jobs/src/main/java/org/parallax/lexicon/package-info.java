/**
 * The word lists of {@code data/lexicons} as files: one reader for all rooms that look words up.
 * What a list means is the business of the room that uses it.
 */
package org.parallax.lexicon;
