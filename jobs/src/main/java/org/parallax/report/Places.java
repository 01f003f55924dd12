package org.parallax.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences that a page or a terminal shows, by the place at which the tables point. A place
 * outside the page, in an article that a large story leaves out, has no text and no link.
 */
public final class Places {
  private final Map<Place, String> texts = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();

  /** The sentences of the story's articles. */
  public Places(StoryView story) {
    for (ArticleView article : story.articles()) {
      outlets.put(article.articleId(), article.outletId());
      for (SentenceView sentence : article.sentences()) {
        texts.put(
            new Place(article.articleId(), sentence.index()),
            article.text().substring(sentence.start(), sentence.end()).strip());
      }
    }
  }

  /** The sentence, if the page shows it. */
  public Optional<String> text(Place place) {
    return Optional.ofNullable(place == null ? null : texts.get(place));
  }

  /** The outlet in whose article it stands. */
  public Optional<String> outlet(Place place) {
    return Optional.ofNullable(place == null ? null : outlets.get(place.articleId()));
  }

  /**
   * Opens a link to the sentence, to which the script gives the sentence as title, or a plain
   * element where the page does not show it; the caller closes it.
   */
  void open(Markup page, Place place, String cssClass) {
    if (text(place).isPresent()) {
      String anchor = "#" + Ids.sentence(place.articleId(), place.sentence());
      page.open("a", "href", anchor, "class", cssClass);
    } else {
      page.open("span", "class", cssClass);
    }
  }

  /** A text that leads to the sentence. */
  void link(Markup page, Place place, String text) {
    open(page, place, null);
    page.text(text).close();
  }
}
