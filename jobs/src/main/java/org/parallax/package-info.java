/**
 * Parallax shows how the same story was told.
 *
 * <p>{@link org.parallax.Parallax} turns arguments into {@code Settings}; {@code Job} opens session
 * and output and publishes; {@code Pipeline} is the flow of the data in one page; {@link
 * org.parallax.Tables} is the public contract. Rooms follow the data: page, article, text, cue,
 * annotation, feature, story, contrast, outlet, report.
 */
package org.parallax;
