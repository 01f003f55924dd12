package org.parallax.show;

import java.time.Instant;
import java.util.List;
import org.parallax.report.ArticleView;
import org.parallax.report.ContrastView;
import org.parallax.report.DifferenceView;
import org.parallax.report.LabelView;
import org.parallax.report.OccurrenceView;
import org.parallax.report.Place;
import org.parallax.report.SentenceView;
import org.parallax.report.SpeakerView;
import org.parallax.report.StatementView;
import org.parallax.report.StatementView.Telling;
import org.parallax.report.StoryView;
import org.parallax.report.TwinView;
import org.parallax.report.WordView;

/** A story of two invented outlets; one of them tries to command the terminal. */
final class InventedTellings {
  static final String HOSTILE = "Ferry\u001B[2J \u009B31m sinks\r\nNo.  1 forged\u202E line";

  private static final String ONE = "The ferry sank at noon. Mayor Ada Brenn said all were safe.";
  private static final String TWO = "An old tub went down. Nobody knows why, insiders say.";

  private InventedTellings() {}

  static StoryView story() {
    return story(
        new ContrastView(
            List.of(
                new DifferenceView(
                    "number",
                    "passenger",
                    new DifferenceView.Value("gull", "40", new Place("a1", 0)),
                    new DifferenceView.Value("tern", HOSTILE, new Place("a2", 0)),
                    0.5,
                    true),
                new DifferenceView(
                    "list",
                    "items",
                    new DifferenceView.Value("gull", "nets, ropes", new Place("a1", 1)),
                    new DifferenceView.Value("tern", "nets, crates", new Place("a2", 0)),
                    0.9,
                    false)),
            List.of(
                new DifferenceView(
                    "shortened",
                    "Ada Brenn",
                    new DifferenceView.Value("gull", "no ferry", new Place("a1", 1)),
                    new DifferenceView.Value("tern", "no ferry today", new Place("a2", 0)),
                    0,
                    false)),
            List.of(
                new SpeakerView(
                    "person:brenn",
                    "Ada Brenn",
                    "named_person",
                    "gull",
                    0,
                    3,
                    0.4,
                    false,
                    new Place("a1", 1)),
                new SpeakerView(
                    "person:brenn", "Ada Brenn", "named_person", "tern", 0, 0, null, true, null)),
            List.of(
                label("gull", "the ferry", new Place("a1", 0)),
                label("tern", "old tub", new Place("a2", 0))),
            List.of(
                new StatementView(
                    "t_1",
                    "sentence",
                    "Mayor Ada Brenn said all were safe.",
                    new Place("a1", 1),
                    1,
                    1,
                    List.of(
                        new Telling("tern", "absent", "none", new Place("a2", 1), 0.1, null, null),
                        new Telling(
                            "gull", "told", "own", new Place("a1", 1), 1, "reported", "said")))),
            List.of(new TwinView(new Place("a1", 0), new Place("a2", 0), 0.6))));
  }

  static StoryView story(ContrastView contrast) {
    return new StoryView(
        "s_0123456789abcdef",
        HOSTILE,
        Instant.parse("2031-03-04T09:15:00Z"),
        null,
        2,
        2,
        2,
        List.of("ferry"),
        List.of(
            article("a1", "gull", "The Gull", "Ferry sinks", ONE, 23),
            article("a2", "tern", "Tern \u0007News", HOSTILE, TWO, 21)),
        List.of(),
        List.of(
            new WordView("gull", "safe", 3, 90, 0, 80, 1.2, 1.4, "descriptive"),
            new WordView("tern", "why", 3, 80, 1, 90, 0.9, 0.8, "none")),
        contrast);
  }

  private static LabelView label(String outlet, String label, Place place) {
    return new LabelView("other:ferry", "Sula", "other", outlet, label, "narrator", 1, place);
  }

  private static ArticleView article(
      String id, String outlet, String name, String title, String text, int cut) {
    int safe = text.indexOf("safe");
    return new ArticleView(
        id,
        outlet,
        name,
        null,
        title,
        null,
        null,
        null,
        "en",
        11,
        text,
        List.of(
            new SentenceView(0, "body", 0, 0, cut),
            new SentenceView(1, "body", 0, cut + 1, text.length())),
        List.of(),
        List.of(),
        safe < 0 ? List.of() : List.of(new OccurrenceView("safe", safe, safe + 4)),
        null,
        0,
        1,
        0.4,
        null,
        List.of());
  }
}
