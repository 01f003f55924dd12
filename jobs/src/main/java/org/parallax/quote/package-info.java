/**
 * Quotations and reported statements with their speakers: the table {@code quotes}.
 *
 * <p>Empty in this version. The spans of direct and reported speech, with their verbs, are found in
 * the room {@code text}, because the voice of every token hangs on them; who speaks them will be
 * found here, in plain Java, from a {@link org.parallax.text.Document}.
 */
package org.parallax.quote;
