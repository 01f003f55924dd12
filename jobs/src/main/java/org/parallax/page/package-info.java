/**
 * From files to records: {@link org.parallax.page.InputFiles} finds them, {@link
 * org.parallax.page.Pages} reads every format into one row per record, read or not.
 *
 * <p>Nothing is judged here and nothing is lost: a line that is no JSON, a file that is no UTF-8, a
 * sidecar row without its file become records with a {@link org.parallax.page.Rejection}. Field
 * names of common tools are understood ({@code RecordFields}).
 *
 * <p>Traps: positions must not depend on how Spark splits a file; {@code _metadata.file_path} is an
 * escaped URI; a path with {@code *} or {@code [} is a pattern to Spark unless escaped; where one
 * typed stage follows another, rows come without the names of their columns.
 */
package org.parallax.page;
