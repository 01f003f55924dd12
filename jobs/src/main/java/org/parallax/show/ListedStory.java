package org.parallax.show;

import java.util.List;

/**
 * A story in the list of those that two or more outlets tell.
 *
 * @param number place in the list, from 1
 * @param storyId {@code stories.story_id}
 * @param title {@code stories.title}; may be null
 * @param keyTerms {@code stories.key_terms}
 * @param outletCount outlets that tell it
 * @param articleCount articles that tell it
 * @param disagreementCount rows of {@code disagreements}; 0 where there is no such table
 * @param leftOutCount statements that an outlet tells and another one leaves out, {@code possible}
 *     not counted
 * @param wordCount words of which {@code story_words} says {@code descriptive}
 */
public record ListedStory(
    int number,
    String storyId,
    String title,
    List<String> keyTerms,
    int outletCount,
    int articleCount,
    long disagreementCount,
    long leftOutCount,
    long wordCount) {
  public ListedStory {
    keyTerms = List.copyOf(keyTerms);
  }

  /**
   * How much the tellings differ: the three counts together. It orders the list and is no measure:
   * long articles and many outlets have more to differ in.
   */
  public long differences() {
    return disagreementCount + leftOutCount + wordCount;
  }
}
