/**
 * Quotations and reported statements with their speakers: the table {@code quotes}.
 *
 * <p>The spans of direct and reported speech, with their verbs, are found in the room {@code text},
 * because the voice of every token hangs on them; who speaks them is found here, in plain Java,
 * from a {@link org.parallax.text.Document} and its {@link org.parallax.entity.Entities}.
 */
package org.parallax.quote;
