package org.parallax.report;

import java.util.List;

/** What stands for a story where none of its articles has a headline. */
public final class StoryTitle {
  private StoryTitle() {}

  private static final int MOST_TERMS = 4;

  /**
   * The headline, or words that the articles share: {@code (no headline) pier; storm; council}.
   *
   * @param title {@code stories.title}; may be null
   * @param keyTerms {@code stories.key_terms}
   */
  public static String of(String title, List<String> keyTerms) {
    if (title != null && !title.isBlank()) {
      return title;
    }
    int most = Math.min(MOST_TERMS, keyTerms.size());
    return ("(no headline) " + String.join("; ", keyTerms.subList(0, most))).strip();
  }
}
