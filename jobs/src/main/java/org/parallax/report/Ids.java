package org.parallax.report;

import java.util.regex.Pattern;

/** Ids become file names and anchors, so they are checked and never repaired. */
final class Ids {
  private static final Pattern STORY = Pattern.compile("[a-z0-9_]{1,128}");
  private static final Pattern ARTICLE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

  private Ids() {}

  /** The id itself, if it can name a file. */
  static String story(String id) {
    return checked("story_id", STORY, id);
  }

  /** The id itself, if it can be part of an anchor. */
  static String article(String id) {
    return checked("article_id", ARTICLE, id);
  }

  /** Anchor of a sentence: {@code s-<articleId>-<index>}. */
  static String sentence(String articleId, int index) {
    return "s-" + articleId + "-" + index;
  }

  private static String checked(String what, Pattern form, String id) {
    if (id == null || !form.matcher(id).matches()) {
      throw new IllegalArgumentException(what + " is not of the form " + form + ": " + id);
    }
    return id;
  }
}
