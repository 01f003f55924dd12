package org.parallax.page;

import java.util.Locale;

/**
 * Why an input record is no article of the run.
 *
 * @param reason the kind of trouble
 * @param detail what was found, for the person who has to mend it
 * @param excerpt the first characters of the record
 */
public record Rejection(Reason reason, String detail, String excerpt) {

  /** Longest excerpt that is kept. */
  public static final int EXCERPT_LENGTH = 200;

  public Rejection {
    excerpt = excerpt == null ? null : shortened(excerpt);
  }

  private static String shortened(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    if (clean.length() <= EXCERPT_LENGTH) {
      return clean;
    }
    int end = EXCERPT_LENGTH;
    if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end);
  }

  /** The kinds of trouble; the sentence becomes the dictionary's. */
  public enum Reason {
    BROKEN_RECORD(
        "The record cannot be parsed: broken JSON, or a row of a table with too many cells."),
    INVALID_ENCODING("The bytes are not valid UTF-8."),
    MISSING_FILE("The sidecar articles.csv names a file that is not there."),
    EMPTY_TEXT("Neither text nor html holds a word."),
    ONLY_FURNITURE("The page holds menus, links and notices, and no article."),
    TOO_LONG("The text is longer than 1,000,000 characters; no article is."),
    NO_OUTLET("Neither an outlet nor a url to take it from."),
    INVALID_DATE("The date is there but is no date, or could be read in two ways."),
    DATE_OUT_OF_RANGE("The date is before 1800, or more than two days after the run."),
    DUPLICATE("The same outlet's same text is in the input more than once; one is kept."),
    DUPLICATE_URL(
        "The same outlet's same address is in the input more than once; the longest text is kept.");

    private final String meaning;

    Reason(String meaning) {
      this.meaning = meaning;
    }

    /** One sentence for the dictionary. */
    public String meaning() {
      return meaning;
    }

    /** The value that the tables hold, for example {@code broken_record}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
