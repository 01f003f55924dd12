/**
 * What an earlier run into the same output leaves to the next one: the ids of its stories ({@link
 * org.parallax.history.StoryIds}), what became of each ({@link org.parallax.history.StoryChanges}),
 * and, where articles are appended, all rows that the new articles cannot touch ({@link
 * org.parallax.history.Kept}).
 *
 * <p>What an article says of itself never changes, so only new articles are annotated. Articles
 * that lie further apart than a few days never meet in a story, so only the stories near the new
 * ones are open ({@link org.parallax.history.ClosedStories}). The contrasts of a story speak of its
 * articles alone, so they are made again only where those have changed ({@link
 * org.parallax.history.UnchangedStories}).
 *
 * <p>Trap: the weight of a word counts the whole corpus, so new articles move the similarities
 * inside old stories a little. A closed story keeps what was published; {@code data/NUMBERS.md}
 * tells how often a full run would have cut it otherwise.
 */
package org.parallax.history;
