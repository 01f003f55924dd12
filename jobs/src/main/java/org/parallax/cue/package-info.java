/**
 * Cues: the words and constructions that a reader could point at as evidence of how a text tells.
 *
 * <p>Three rooms in one. {@link org.parallax.cue.Lexicon} reads our own word lists ({@code
 * data/lexicons/*.tsv}, on the class path under {@code org/parallax/lexicons}) and matches them
 * over annotated tokens. {@link org.parallax.cue.Vader} is the published sentiment rule set, exact
 * to the last digit, over the lexicon that the build takes from its package. {@link
 * org.parallax.cue.CueFinder} walks the one list of family finders and returns every cue of a
 * document.
 *
 * <p>What to know before adding a family: a cue family is one entry of {@link
 * org.parallax.cue.CueFamily}, one finder and one line in {@code CueFinder}; its words live in a
 * lexicon, never in Java. A word has no sense of its own: "highlights the gap" reports nothing,
 * "highlights that wages fell" takes a claim as true. Where sense needs syntax the lexicon says so
 * in its {@code frame} column and the finder asks {@code Frame}. Every cue carries the voice of its
 * first word, so that words inside a quotation are never charged to the outlet.
 *
 * <p>Plain Java: nothing here imports Spark.
 */
package org.parallax.cue;
