package org.parallax.story;

/**
 * In how many documents a term occurs: in the batch at hand, or in a shipped {@link Background}.
 *
 * <p>A term is what {@link StoryTerms#bag} counts: a normalised word or number, or two adjacent
 * ones joined by an underscore.
 */
public interface DocumentFrequencies {

  /** Number of documents that were counted. */
  int documents();

  /** Number of those documents that hold the term, 0 where none does. */
  int of(String term);
}
