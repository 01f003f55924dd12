/**
 * One story in the terminal, or the list of stories by how much they differ.
 *
 * <p>{@link org.parallax.show.Show} reads the published tables; all else is plain Java: the records
 * of the report ({@link org.parallax.report.StoryView}) go in, text of a given width or JSON comes
 * out.
 *
 * <p>Everything that came with an article passes {@link org.parallax.show.Plain}: a terminal obeys
 * control characters, so a headline could otherwise clear the screen or forge a line.
 */
package org.parallax.show;
