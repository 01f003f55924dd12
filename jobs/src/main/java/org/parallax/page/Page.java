package org.parallax.page;

/**
 * One input record as it was found: a line of JSON, a row of a table, a file with a page. Nothing
 * is judged yet; a component that the record does not have is null.
 *
 * @param sourceFile file it came from, relative to the folder of the input that the user named
 * @param position number of the record in its file, from 1
 * @param sourceRecord the record's own id, else its position
 * @param url address as given
 * @param outlet name or domain of the outlet as given
 * @param title headline as given
 * @param text the article, clean or as a page dump
 * @param html the page as HTML
 * @param publishedAt date as given, unparsed
 * @param dateOrigin where {@code publishedAt} comes from: {@code record} or {@code sidecar}
 * @param language language code as given
 * @param byline author as given
 * @param section section as given
 * @param unknownFieldCount fields that Parallax does not know
 * @param problem why it cannot be read, {@code null} where it can
 */
public record Page(
    String sourceFile,
    long position,
    String sourceRecord,
    String url,
    String outlet,
    String title,
    String text,
    String html,
    String publishedAt,
    String dateOrigin,
    String language,
    String byline,
    String section,
    int unknownFieldCount,
    Rejection problem) {}
