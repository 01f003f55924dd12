/**
 * How the tellings of one story differ: each outlet against the other outlets of the same story.
 *
 * <p>Stages {@link org.parallax.contrast.StoryFeatures} and {@link
 * org.parallax.contrast.StoryWords}; the statistics are plain Java with the worked numbers of their
 * sources in the tests. The article is the unit. Inside one story there is seldom enough to test,
 * and then {@code is_testable} is false and says why.
 */
package org.parallax.contrast;
