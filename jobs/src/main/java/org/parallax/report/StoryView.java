package org.parallax.report;

import java.time.Instant;
import java.util.List;

/**
 * Everything that a story's page shows, filled from the published tables.
 *
 * @param storyId {@code stories.story_id}; letters a to z, digits and {@code _}, because it names
 *     the file
 * @param title {@code stories.title}; may be null, then shown as {@link StoryTitle}
 * @param firstPublishedAt earliest publication; null where no article has a date
 * @param lastPublishedAt latest publication; null where no article has a date
 * @param articleCount articles of the story
 * @param outletCount outlets of the story
 * @param independentSourceCount tellings that do not copy one another
 * @param keyTerms the words that the articles share most, strongest first
 * @param articles the articles in the order of the page, all or some of {@code articleCount};
 *     outlets stand in the order in which they appear here
 * @param features rows of {@code story_features} for this story
 * @param words rows of {@code story_words} for this story
 * @param contrast how the tellings differ in what they say
 */
public record StoryView(
    String storyId,
    String title,
    Instant firstPublishedAt,
    Instant lastPublishedAt,
    int articleCount,
    int outletCount,
    int independentSourceCount,
    List<String> keyTerms,
    List<ArticleView> articles,
    List<FeatureView> features,
    List<WordView> words,
    ContrastView contrast) {

  public StoryView {
    storyId = Ids.story(storyId);
    title = StoryTitle.of(title, keyTerms);
    keyTerms = List.copyOf(keyTerms);
    articles = List.copyOf(articles);
    features = List.copyOf(features);
    words = List.copyOf(words);
  }

  /** A story of whose tellings only features and words are known. */
  public StoryView(
      String storyId,
      String title,
      Instant firstPublishedAt,
      Instant lastPublishedAt,
      int articleCount,
      int outletCount,
      int independentSourceCount,
      List<String> keyTerms,
      List<ArticleView> articles,
      List<FeatureView> features,
      List<WordView> words) {
    this(
        storyId,
        title,
        firstPublishedAt,
        lastPublishedAt,
        articleCount,
        outletCount,
        independentSourceCount,
        keyTerms,
        articles,
        features,
        words,
        ContrastView.NONE);
  }
}
