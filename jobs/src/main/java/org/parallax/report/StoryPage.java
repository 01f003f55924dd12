package org.parallax.report;

import java.util.List;

/**
 * The page of a story: headlines side by side, measures by voice, distinctive words, the texts with
 * their cues, and how to read it all. It links to {@code ../index.html} and belongs at {@code
 * stories/<story_id>.html}.
 */
public final class StoryPage {
  private static final String SCRIPT = "story.js";

  private StoryPage() {}

  /**
   * The page as a string, to be written in UTF-8.
   *
   * @param meanings the dictionary of measures, in the order in which the page shows them; measures
   *     that the story has not are left out
   */
  public static String render(StoryView story, List<FeatureMeaning> meanings, RunView run) {
    OutletMarks outlets = new OutletMarks(story);
    Families families = new Families(story);
    Markup page = Page.open(story.title() + " · Parallax", SCRIPT);
    Keywords keywords = new Keywords(page, story, outlets);
    Occurrences occurrences = new Occurrences(story, keywords.terms());
    Anchors anchors = new Anchors(story, families, occurrences);
    Measures measures = new Measures(page, story, meanings);

    outlets.shapes(page);
    new Headlines(page, story, outlets).write();
    measures.write(outlets, families, anchors);
    keywords.write(anchors, occurrences);
    new Reading(page, story, outlets, families, occurrences).write();
    new Method(page).write(story, measures.shown(), families);
    return Page.close(page, run, SCRIPT);
  }
}
