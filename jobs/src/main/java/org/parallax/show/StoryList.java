package org.parallax.show;

import java.util.List;
import java.util.Locale;
import org.parallax.report.StoryTitle;

/** The list of stories as text: a line of figures and a line of title for each. */
final class StoryList {
  private StoryList() {}

  /**
   * @param output the directory as the user wrote it, for the hint at the end
   */
  static String text(List<ListedStory> stories, String output, Look look) {
    if (stories.isEmpty()) {
      return "No story is told by two outlets or more.\n";
    }
    var out = new StringBuilder();
    out.append(look.dim("  No.  outlets  articles  disagree  left out  words")).append('\n');
    for (ListedStory story : stories) {
      out.append(
          String.format(
              Locale.ROOT,
              "%5d %8d %9d %9d %9d %6d  ",
              story.number(),
              story.outletCount(),
              story.articleCount(),
              story.disagreementCount(),
              story.leftOutCount(),
              story.wordCount()));
      out.append(look.dim(story.storyId())).append('\n');
      String title = StoryTitle.of(story.title(), story.keyTerms());
      String shown = Plain.cut(Plain.of(title), look.width() - 7);
      out.append("       ").append(look.bold(shown)).append('\n');
    }
    String legend =
        "Those that differ most first: details given differently, statements that some tell and"
            + " others leave out, words that one uses more. Long articles and many outlets have"
            + " more to differ in.";
    out.append('\n');
    Plain.wrapped(legend, look.width()).forEach(line -> out.append(look.dim(line)).append('\n'));
    out.append(look.dim("One of them:  parallax show --output " + Plain.of(output) + " 1"));
    return out.append('\n').toString();
  }
}
