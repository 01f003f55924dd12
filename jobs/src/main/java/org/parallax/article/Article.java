package org.parallax.article;

import java.time.Instant;
import java.util.List;

/**
 * An article as it goes into the tables.
 *
 * @param articleId content-derived id, {@code a_} and 16 hexadecimal digits
 * @param outletId see {@link OutletNames}
 * @param outletName name of the outlet
 * @param url address; null where the record has none
 * @param title headline; null where neither record nor page has one
 * @param standfirst deck under the headline; null where there is none
 * @param byline author; null where none is stated
 * @param publishedAt null where neither record nor page tells it
 * @param publishedAtSource {@code record}, {@code sidecar} or {@code page}; null with the date
 * @param isDatePrinted whether the date is only printed in the text
 * @param language ISO 639-1 code
 * @param text headline, standfirst, paragraphs, one blank line between
 * @param wordCount words and numbers in the text
 * @param wireAgency agency that is credited; null where none is
 * @param textHash fingerprint of the body, by which copies inside one outlet are found
 * @param removed what was cut from the page
 */
public record Article(
    String articleId,
    String outletId,
    String outletName,
    String url,
    String title,
    String standfirst,
    String byline,
    Instant publishedAt,
    String publishedAtSource,
    boolean isDatePrinted,
    String language,
    String text,
    long wordCount,
    String wireAgency,
    String textHash,
    List<RemovedBlock> removed) {

  public Article {
    removed = List.copyOf(removed);
  }
}
