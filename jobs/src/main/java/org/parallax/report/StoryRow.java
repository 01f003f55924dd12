package org.parallax.report;

import java.time.Instant;
import java.util.List;

/**
 * A line of the index.
 *
 * @param storyId {@code stories.story_id}; letters a to z, digits and {@code _}
 * @param title {@code stories.title}; may be null, then shown as {@link StoryTitle}
 * @param firstPublishedAt earliest publication; null where no article has a date
 * @param lastPublishedAt latest publication; null where no article has a date
 * @param articleCount articles of the story
 * @param outletCount outlets of the story
 * @param independentSourceCount tellings that do not copy one another
 * @param keyTerms the words that the articles share most
 * @param hasPage whether {@code stories/<story_id>.html} was written; only then is there a link
 */
public record StoryRow(
    String storyId,
    String title,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    int articleCount,
    int outletCount,
    int independentSourceCount,
    List<String> keyTerms,
    boolean hasPage) {

  public StoryRow {
    storyId = Ids.story(storyId);
    title = StoryTitle.of(title, keyTerms);
    keyTerms = List.copyOf(keyTerms);
  }
}
