/**
 * How the tellings of one story differ: each outlet against the other outlets of the same story.
 *
 * <p>Stages: {@link org.parallax.contrast.StoryFeatures} and {@link
 * org.parallax.contrast.StoryWords} compare measures and words, {@link
 * org.parallax.contrast.StoryLabels} what things are called, {@link
 * org.parallax.contrast.StorySpeakers} and {@link org.parallax.contrast.StoryQuotes} who is heard
 * and in which words, {@link org.parallax.contrast.StoryTellings} what is told, out of which {@link
 * org.parallax.contrast.Statements}, {@link org.parallax.contrast.StatementCoverage}, {@link
 * org.parallax.contrast.Disagreements} and {@link org.parallax.contrast.SentencePairs} are cut. The
 * statistics are plain Java with the worked numbers of their sources in the tests. The article is
 * the unit. Inside one story there is seldom enough to test, and then {@code is_testable} is false
 * and says why.
 */
package org.parallax.contrast;
