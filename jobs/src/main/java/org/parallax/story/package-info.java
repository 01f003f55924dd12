/**
 * From articles to stories: which articles tell one event, which of them print the same copy.
 *
 * <p>The stages in order: {@link org.parallax.story.TermVectors} weighs the terms of each article,
 * {@link org.parallax.story.CandidatePairs} finds and scores pairs that may tell one story, {@link
 * org.parallax.story.CopyPairs} those that print one copy, {@link org.parallax.story.StoryMembers}
 * clusters each connected component of both, {@link org.parallax.story.IndependentSources} tells
 * who rests on whom, {@link org.parallax.story.StoryArticles} and {@link
 * org.parallax.story.Stories} are cut out of that; {@link org.parallax.story.CopyEdits} shows what
 * was changed in copies. The reasoning is plain Java: {@code StoryTerms}, {@code TermWeights},
 * {@code PairScore}, {@code DateWindows}, {@code ArticleBlock}, {@code SpanningForest}, {@code
 * Agglomeration}, {@code Fingerprints}, {@code Shingles}, {@code CopyGroups}, {@code
 * UpstreamSource}, {@code SourceGroups}, {@code SentenceAlignment}.
 *
 * <p>Nothing grows faster than the corpus: an article is compared with those of its days, in blocks
 * of some thousand; a component has an upper size; articles without a date leave out the words that
 * thousands hold; a fingerprint of boilerplate makes pairs in proportion to its holders.
 *
 * <p>Names of persons and places have no vector of their own: measured, they helped where dates are
 * missing and hurt elsewhere; they weigh in as rare words. Traps: with two articles alone every
 * shared word has batch idf 0, hence the background; connected components glue stories together;
 * copies of one report look so tight that an own account no longer fits them, hence they enter as
 * one.
 */
package org.parallax.story;
