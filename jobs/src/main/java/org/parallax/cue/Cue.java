package org.parallax.cue;

import org.parallax.text.Voice;

/**
 * A span of text that is evidence of a measure.
 *
 * @param sentenceIndex sentence of the article in which the span starts
 * @param start first character, 0-based UTF-16 index into the article's text
 * @param end one past the last character
 * @param family what it is evidence of, for example {@code hedge}
 * @param cueClass the class inside the family, for example {@code distancing} of a reporting verb;
 *     null where the family has none
 * @param weight how strong; 1 where the family has no grades, the valence for {@code sentiment}
 * @param voice who speaks it
 * @param lexiconRow the row of the lexicon that matched, for example {@code hedge:reportedly}; null
 *     for cues found by a pattern
 * @param target index of the entity that the cue speaks of in {@link
 *     org.parallax.entity.Entities#all}; -1 where it speaks of none
 */
public record Cue(
    int sentenceIndex,
    int start,
    int end,
    String family,
    String cueClass,
    double weight,
    Voice voice,
    String lexiconRow,
    int target) {

  /** Speaks of no entity in particular. */
  public static final int NO_TARGET = -1;
}
