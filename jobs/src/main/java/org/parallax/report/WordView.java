package org.parallax.report;

import org.parallax.lexicon.FunctionWords;

/**
 * A row of {@code story_words}: how often an outlet uses a term and how often the others do.
 *
 * @param outletId outlet
 * @param term in the form that is counted
 * @param count times in the outlet's articles
 * @param wordTotal words in the outlet's articles
 * @param restCount times in the other outlets' articles
 * @param restWordTotal words in the other outlets' articles
 * @param logOdds log-odds ratio with an informative prior; above 0: more here
 * @param z {@code logOdds} in standard errors
 * @param significance {@code none} or {@code descriptive}
 */
public record WordView(
    String outletId,
    String term,
    long count,
    long wordTotal,
    long restCount,
    long restWordTotal,
    double logOdds,
    double z,
    String significance) {

  /** Whether it is used more here and tells something by itself. */
  public boolean isDistinctive() {
    return logOdds > 0 && !FunctionWords.hold(term);
  }
}
