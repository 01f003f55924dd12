package org.parallax.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of a story: headlines side by side, where they differ, who speaks, labels, what is told
 * and left out, near twins, distinctive words, measures by voice, the texts with their cues, and
 * how to read it all. It links to {@code ../index.html} and belongs at {@code
 * stories/<story_id>.html}.
 */
public final class StoryPage {
  private static final String SCRIPT = "story.js";

  private StoryPage() {}

  /** A part of the page; it is left out, and so is its link, where the story has nothing for it. */
  private record Section(String id, String name, boolean isEmpty, Runnable writer) {}

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

    Places places = new Places(story);
    Differences differences = new Differences(page, story, outlets, places);
    Speakers speakers = new Speakers(page, story, outlets, places);
    Labels labels = new Labels(page, story, outlets, places);
    ToldAndLeftOut told = new ToldAndLeftOut(page, story, outlets, places);
    Twins twins = new Twins(page, story, outlets, places);
    Reading reading = new Reading(page, story, outlets, families, occurrences);
    List<Section> sections =
        Stream.of(
                new Section("differs", "Differences", differences.isEmpty(), differences::write),
                new Section("speakers", "Speakers", speakers.isEmpty(), speakers::write),
                new Section("labels", "Labels", labels.isEmpty(), labels::write),
                new Section("told", "Told", told.isEmpty(), told::write),
                new Section("twins", "Twins", twins.isEmpty(), twins::write),
                new Section("words", "Words", false, () -> keywords.write(anchors, occurrences)),
                new Section(
                    "measures",
                    "Measures",
                    false,
                    () -> measures.write(outlets, families, anchors)),
                new Section("texts", "Texts", false, reading::write))
            .filter(section -> !section.isEmpty())
            .toList();

    outlets.shapes(page);
    new Headlines(page, story, outlets)
        .write(sections.stream().map(section -> Map.entry(section.id(), section.name())).toList());
    sections.forEach(section -> section.writer().run());
    new Method(page).write(story, measures.shown(), families);
    return Page.close(page, run, SCRIPT);
  }
}
