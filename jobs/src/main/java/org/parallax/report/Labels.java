package org.parallax.report;

import java.util.List;
import org.parallax.text.Voice;

/** Section: what the outlets call the same person, document, body or affair. */
final class Labels {
  private static final int MOST = 12;
  private static final int MOST_IN_CELL = 6;

  private final Markup page;
  private final OutletMarks outlets;
  private final Places places;
  private final List<NamedThing> things;

  Labels(Markup page, StoryView story, OutletMarks outlets, Places places) {
    this.page = page;
    this.outlets = outlets;
    this.places = places;
    this.things = NamedThing.differing(story.contrast().labels());
  }

  boolean isEmpty() {
    return things.isEmpty();
  }

  void write() {
    page.open("section", "id", "labels").leaf("h2", "What they call it").line();
    page.open("p", "class", "note");
    page.text("Titles and descriptions of the same person, document or affair, where the outlets ");
    page.text("do not agree. Grey: the bare name. In quotation marks: a source’s words. ");
    page.text(
        "Presupposing: the label takes a content, a fault or a merit for granted; doubting: ");
    page.text("it leaves it open.");
    page.close().line();
    outlets.openMatrix(page, "matrix", "Who or what");
    things.stream().limit(MOST).forEach(this::row);
    page.close().close().close().line();
    if (things.size() > MOST) {
      page.open("p", "class", "note").text((things.size() - MOST) + " more in the table ");
      page.text("story_labels.").close().line();
    }
    page.close().line();
  }

  private void row(NamedThing thing) {
    page.open("tr").open("th", "scope", "row").leaf("bdi", thing.name());
    page.text(" ").leaf("small", Words.plain(thing.kind())).close();
    for (String outlet : outlets.ids()) {
      List<LabelView> labels = thing.labels().getOrDefault(outlet, List.of());
      if (labels.isEmpty()) {
        page.leaf("td", "not mentioned", "class", "nothing");
        continue;
      }
      page.open("td").open("ul", "class", "labels");
      // Descriptions first: a name is what all have in common.
      labels.stream()
          .filter(label -> !thing.isBare(label))
          .limit(MOST_IN_CELL)
          .forEach(this::label);
      labels.stream().filter(thing::isBare).limit(2).forEach(this::name);
      if (labels.get(0).withheldTitle() != null) {
        page.open("li")
            .leaf("small", "never “" + labels.get(0).withheldTitle() + "”, as others do");
        page.close();
      }
      page.close().close();
    }
    page.close().line();
  }

  private void label(LabelView label) {
    page.open("li");
    boolean spoken = Voice.DIRECT_QUOTE.label().equals(label.voice());
    places.link(page, label.first(), spoken ? "“" + label.label() + "”" : label.label());
    if (label.isMarked()) {
      page.leaf("small", " " + label.stance());
    }
    count(label);
    page.close();
  }

  private void name(LabelView label) {
    page.open("li");
    places.open(page, label.first(), "bare");
    page.text(label.label()).close();
    count(label);
    page.close();
  }

  private void count(LabelView label) {
    String voice =
        Voice.NARRATOR.label().equals(label.voice()) ? "" : ", " + Words.plain(label.voice());
    if (label.count() > 1 || !voice.isEmpty()) {
      page.leaf("small", " ×" + Figures.count((double) label.count()) + voice);
    }
  }
}
