package org.parallax.article;

import java.util.List;

/**
 * A page after its furniture was cut away.
 *
 * @param title headline; null where the page shows none
 * @param standfirst the deck under the headline; null where there is none
 * @param byline author as printed; null where there is none
 * @param published the date as printed in the page, unparsed; null where there is none
 * @param isDatePrinted whether the date, if there is one, is only printed in the text, and no fact
 *     about the page
 * @param wireAgency agency that wrote or contributed the text (AFP, AP, Reuters, ...); null where
 *     none is credited
 * @param paragraphs body paragraphs in reading order, sentences broken by the page re-joined
 * @param removed what was cut, in page order
 */
public record CleanPage(
    String title,
    String standfirst,
    String byline,
    String published,
    boolean isDatePrinted,
    String wireAgency,
    List<String> paragraphs,
    List<RemovedBlock> removed) {

  public CleanPage {
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
  }
}
