package org.parallax.article;

/**
 * What the mark-up of a page tells of the article beside its text.
 *
 * @param title headline; null where not told
 * @param byline author; null where not told
 * @param published date of publication as written; null where not told
 */
record PageFacts(String title, String byline, String published) {

  /** A dump has no mark-up. */
  static final PageFacts NONE = new PageFacts(null, null, null);
}
