package org.parallax.text;

/**
 * A reported statement by its tokens.
 *
 * @param from first token of the content
 * @param to one past its last token
 * @param cueFrom first token of the words that attribute it
 * @param cueTo one past their last token
 * @param cue what kind of words they are
 */
record Report(int from, int to, int cueFrom, int cueTo, CueKind cue) {}
