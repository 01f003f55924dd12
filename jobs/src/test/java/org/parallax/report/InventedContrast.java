package org.parallax.report;

import java.util.List;
import org.parallax.report.StatementView.Telling;

/** What the tellings of the invented story contrast in, with a hostile name in every place. */
final class InventedContrast {
  static final String BAD = "<img src=x onerror=alert(1)>\"'&\u202E";

  private static final String TIDEWATER = "tidewater.example";
  private static final String LANTERN = "lantern.example";
  private static final String BAY = "bayradio.example";

  private InventedContrast() {}

  static ContrastView story() {
    return new ContrastView(
        List.of(
            new DifferenceView(
                "number",
                "person:" + BAD,
                new DifferenceView.Value(TIDEWATER, "nine cracks", new Place("a4", 2)),
                new DifferenceView.Value(LANTERN, BAD, new Place("a2", 1)),
                0.7,
                true)),
        List.of(
            new DifferenceView(
                "shortened",
                "Ada Brenn " + BAD,
                new DifferenceView.Value(TIDEWATER, "a bad day", new Place("a1", 5)),
                new DifferenceView.Value(LANTERN, "a bad day " + BAD, new Place("a2", 2)),
                0,
                false)),
        List.of(
            speaker("anonymous", "anonymous", "anonymous", TIDEWATER, 0, 7, new Place("a1", 4)),
            speaker("anonymous", "anonymous", "anonymous", LANTERN, 0, 0, null),
            speaker("anonymous", "anonymous", "anonymous", BAY, 0, 3, new Place("elsewhere", 3)),
            speaker(
                "person:brenn", "Ada Brenn", "named_person", TIDEWATER, 14, 0, new Place("a1", 5)),
            speaker("person:brenn", "Ada Brenn", "named_person", LANTERN, 9, 8, new Place("a2", 2)),
            speaker("person:brenn", "Ada Brenn", "named_person", BAY, 9, 8, new Place("a3", 2)),
            speaker("organisation:bad", BAD, "organisation", TIDEWATER, 3, 0, new Place("a1", 6)),
            speaker("organisation:bad", BAD, "organisation", LANTERN, 0, 0, null),
            speaker("organisation:bad", BAD, "organisation", BAY, 0, 0, null)),
        List.of(
            label("person:brenn", "Ada Brenn", "person", TIDEWATER, "furious harbour master", 1),
            label("person:brenn", "Ada Brenn", "person", LANTERN, "harbour master", 2),
            label("person:brenn", "Ada Brenn", "person", LANTERN, "brenn", 1),
            label("person:brenn", "Ada Brenn", "person", BAY, BAD, 1),
            label("place:lorn", "Lorn", "place", TIDEWATER, "lorn", 1),
            label("place:lorn", "Lorn", "place", LANTERN, "lorn", 1),
            label("document:survey", "survey", "document", TIDEWATER, "damning survey", 1),
            label("document:survey", "survey", "document", LANTERN, "survey", 1),
            label("person:quayle", "Ivo Quayle", "person", TIDEWATER, "its head", 1)),
        List.of(
            new StatementView(
                "t_1_2",
                "sentence",
                "The survey " + BAD,
                new Place("a1", 1),
                2,
                1,
                List.of(
                    told(TIDEWATER, new Place("a1", 1), "presupposed", "laid bare"),
                    told(LANTERN, new Place("a2", 1), "alleged", BAD),
                    new Telling(BAY, "absent", "none", new Place("a3", 2), 0.11, null, null))),
            new StatementView(
                "t_1_10",
                "sentence",
                "The council halted the work.",
                new Place("elsewhere", 1),
                2,
                2,
                List.of(
                    told(TIDEWATER, new Place("a1", 2), "stated", null),
                    told(LANTERN, new Place("a2", 1), "stated", null),
                    new Telling(BAY, "possible", "unclear", null, 0.18, null, null)))),
        List.of(
            new TwinView(new Place("a2", 2), new Place("a3", 2), 1.2),
            new TwinView(new Place("a1", 2), new Place("a2", 1), 0.5),
            new TwinView(new Place("a4", 1), new Place("a2", 1), 0.4),
            new TwinView(new Place("elsewhere", 1), new Place("a3", 1), 0.3)));
  }

  private static Telling told(String outlet, Place place, String certainty, String cue) {
    return new Telling(outlet, "told", "firm", place, 0.5, certainty, cue);
  }

  private static LabelView label(
      String id, String name, String kind, String outlet, String label, long count) {
    String article = outlet.equals(TIDEWATER) ? "a1" : outlet.equals(LANTERN) ? "a2" : "a3";
    return new LabelView(id, name, kind, outlet, label, "narrator", count, new Place(article, 1));
  }

  private static SpeakerView speaker(
      String id, String name, String kind, String outlet, long direct, long indirect, Place first) {
    boolean silent = direct + indirect == 0;
    return new SpeakerView(
        id, name, kind, outlet, direct, indirect, silent ? null : 0.25, silent, first);
  }
}
