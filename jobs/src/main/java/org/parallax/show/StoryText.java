package org.parallax.show;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.report.ArticleView;
import org.parallax.report.DifferenceView;
import org.parallax.report.LabelView;
import org.parallax.report.NamedThing;
import org.parallax.report.Place;
import org.parallax.report.Places;
import org.parallax.report.SpeakerView;
import org.parallax.report.StatementView;
import org.parallax.report.StoryView;
import org.parallax.report.WordView;

/** One story as text for a terminal; a section for which there is nothing is left out. */
final class StoryText {
  private static final int MOST_DIFFERENCES = 12;
  private static final int MOST_SPEAKERS = 15;
  private static final int MOST_LABELS = 10;
  private static final int MOST_LEFT_OUT = 12;
  private static final int MOST_NAMES = 12;
  private static final int MOST_TOLD = 6;
  private static final int MOST_WORDS = 5;
  private static final int CELL = 8;

  /** No text has it: {@link Plain} makes every space a plain one. */
  private static final char UNBROKEN = '\u00A0';

  /** A line ends before the word that does not fit, so two lines hold less than twice one. */
  private static final int LOST_BY_WRAPPING = 12;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final StoryView story;
  private final Look look;
  private final Letters outlets;
  private final Places places;
  private final StringBuilder out = new StringBuilder();

  private StoryText(StoryView story, Look look) {
    this.story = story;
    this.look = look;
    this.outlets = new Letters(story);
    this.places = new Places(story);
  }

  static String of(StoryView story, Look look) {
    return new StoryText(story, look).text();
  }

  private String text() {
    head();
    headlines();
    differences();
    speakers();
    labels();
    told();
    words();
    return out.toString();
  }

  private void head() {
    Plain.wrapped(Plain.of(story.title()), look.width()).forEach(line -> line(look.bold(line)));
    String facts =
        "%s, %s, %s"
            .formatted(
                counted(story.outletCount(), "outlet"),
                counted(story.articleCount(), "article"),
                counted(story.independentSourceCount(), "independent telling"));
    line(look.dim(Plain.cut(story.storyId() + ": " + facts, look.width())));
  }

  private void headlines() {
    section("Headlines", "");
    for (ArticleView article : story.articles()) {
      String date = article.publishedAt() == null ? "no date" : DAY.format(article.publishedAt());
      String about = ", " + date + ", " + counted(article.wordCount(), "word");
      line(tag(article.outletId()) + outlets.nameOf(article.outletId()) + look.dim(about));
      String title = Plain.of(article.title());
      block("    ", title.isEmpty() ? "(no headline)" : title);
    }
    int more = story.articleCount() - story.articles().size();
    if (more > 0) {
      line(look.dim("    and " + counted(more, "article") + " more"));
    }
  }

  private void differences() {
    List<DifferenceView> rows = story.contrast().differences();
    differences(
        rows.stream().filter(DifferenceView::isDisagreement).toList(),
        "Where they differ",
        "both values, no verdict",
        "disagreements");
    differences(
        rows.stream().filter(row -> !row.isDisagreement()).toList(),
        "Side by side",
        "may be about two things",
        "disagreements");
    differences(
        story.contrast().quotes(),
        "Quoted, but not alike",
        "how the first stands to the second",
        "story_quotes");
  }

  private void differences(List<DifferenceView> rows, String title, String note, String table) {
    if (rows.isEmpty()) {
      return;
    }
    section(title, note);
    for (DifferenceView row : rows.subList(0, Math.min(MOST_DIFFERENCES, rows.size()))) {
      line(
          look.bold(
              Plain.cut(
                  plain(row.slot()) + ": " + Plain.of(story.contrast().topic(row)), look.width())));
      for (DifferenceView.Value value : List.of(row.first(), row.second())) {
        line("  " + tag(value.outletId()) + Plain.cut(Plain.of(value.words()), look.width() - 6));
        sentence("      ", value.place());
      }
    }
    more(rows.size() - MOST_DIFFERENCES, table);
  }

  private void speakers() {
    List<List<SpeakerView>> rows = story.contrast().bySpeaker();
    if (rows.isEmpty()) {
      return;
    }
    section("Who speaks", "words quoted+reported; – is silent where others let it speak");
    int name = 24;
    int fitting = (look.width() - name) / CELL;
    boolean isMatrix = outlets.ids().size() <= fitting;
    if (isMatrix) {
      var head = new StringBuilder(" ".repeat(name));
      for (String outlet : outlets.ids()) {
        head.append(look.outlet(outlets.indexOf(outlet), Plain.right(outlets.of(outlet), CELL)));
      }
      line(head.toString());
    }
    for (List<SpeakerView> cells : rows.subList(0, Math.min(MOST_SPEAKERS, rows.size()))) {
      SpeakerView any = cells.get(0);
      String shown = any.isAnonymous() ? "(without a name)" : Plain.of(any.name());
      if (isMatrix) {
        var row = new StringBuilder(look.bold(Plain.left(shown, name - 1))).append(' ');
        outlets.ids().forEach(outlet -> row.append(cell(cells, outlet)));
        line(row.toString().stripTrailing());
      } else {
        line(look.bold(shown));
        var parts = new ArrayList<String>();
        cells.forEach(cell -> parts.add(outlets.of(cell.outletId()) + " " + said(cell)));
        block("  ", String.join("  ", parts));
      }
      cells.stream()
          .filter(cell -> cell.first() != null)
          .max(Comparator.comparingLong(SpeakerView::words))
          .ifPresent(cell -> sentence("  " + tag(cell.outletId()), cell.first()));
    }
    more(rows.size() - MOST_SPEAKERS, "story_speakers");
  }

  private String cell(List<SpeakerView> cells, String outlet) {
    return cells.stream()
        .filter(cell -> cell.outletId().equals(outlet))
        .findFirst()
        .map(
            cell -> {
              String shown = Plain.right(said(cell), CELL);
              return cell.silent() ? look.missing(shown) : shown;
            })
        .orElse(" ".repeat(CELL));
  }

  private static String said(SpeakerView cell) {
    return cell.silent() ? "–" : cell.directWords() + "+" + cell.indirectWords();
  }

  private void labels() {
    List<NamedThing> things = NamedThing.differing(story.contrast().labels());
    if (things.isEmpty()) {
      return;
    }
    section("What they call it", "where they do not agree");
    for (NamedThing thing : things.subList(0, Math.min(MOST_LABELS, things.size()))) {
      line(look.bold(Plain.of(thing.name())) + look.dim(" (" + plain(thing.kind()) + ")"));
      for (String outlet : outlets.ids()) {
        List<LabelView> labels = thing.labels().getOrDefault(outlet, List.of());
        if (!labels.isEmpty()) {
          labels(thing, outlet, labels);
        }
      }
    }
    more(things.size() - MOST_LABELS, "story_labels");
  }

  private void labels(NamedThing thing, String outlet, List<LabelView> labels) {
    List<LabelView> described = labels.stream().filter(label -> !thing.isBare(label)).toList();
    List<LabelView> shown = described.isEmpty() ? labels.subList(0, 1) : described;
    Map<String, Long> counts = new LinkedHashMap<>();
    for (LabelView label : shown) {
      boolean isQuoted = "direct_quote".equals(label.voice());
      String text = Plain.of(label.label());
      String stance = label.isMarked() ? " [" + label.stance() + "]" : "";
      counts.merge((isQuoted ? "“" + text + "”" : text) + stance, label.count(), Long::sum);
    }
    var words = new ArrayList<String>();
    counts.forEach(
        (text, count) ->
            words.add(
                text
                    + (count > 1 ? " ×" + count : "")
                    + (described.isEmpty() ? " (the name alone)" : "")));
    String withheld = labels.get(0).withheldTitle();
    if (withheld != null) {
      words.add("never “" + Plain.of(withheld) + "”");
    }
    line("  " + tag(outlet) + Plain.cut(String.join(", ", words), look.width() - 6));
    if (!described.isEmpty()) {
      LabelView first = described.get(0);
      places
          .text(first.first())
          .map(text -> Occurrence.around(text, first.label(), look.width() - 6))
          .ifPresent(text -> line("      " + look.dim(text)));
    }
  }

  private void told() {
    List<StatementView> leftOut = story.contrast().leftOut();
    if (!leftOut.isEmpty()) {
      section("Told by some, not found in others", "a candidate for an omission, never a proof");
      leftOut.stream().limit(MOST_LEFT_OUT).forEach(this::statement);
      more(leftOut.size() - MOST_LEFT_OUT, "statements");
    }
    names();
    List<StatementView> told =
        story.contrast().toldByAll().stream()
            .filter(statement -> statement.certainties() > 1)
            .toList();
    if (!told.isEmpty()) {
      section("Told by all, not with the same certainty", "? is not clear");
      told.stream().limit(MOST_TOLD).forEach(this::statement);
      more(told.size() - MOST_TOLD, "statements");
    }
  }

  private void names() {
    List<StatementView> names = story.contrast().neverNamed();
    if (names.isEmpty()) {
      return;
    }
    section("Named by some, never by others", "");
    for (StatementView name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
      String shown = Plain.left(Plain.of(name.text()), look.width() / 2);
      String by = letters(name, StatementView.Telling::isTold);
      String not = letters(name, StatementView.Telling::isAbsent);
      line("• " + shown + by + look.missing("  – " + not));
    }
    more(names.size() - MOST_NAMES, "statements");
  }

  private String letters(StatementView statement, Predicate<StatementView.Telling> isMeant) {
    return outlets.ids().stream()
        .filter(
            outlet ->
                statement.tellings().stream()
                    .anyMatch(
                        telling -> telling.outletId().equals(outlet) && isMeant.test(telling)))
        .map(outlets::of)
        .collect(Collectors.joining(" "));
  }

  private void statement(StatementView statement) {
    List<StatementView.Telling> tellings = new ArrayList<>(statement.tellings());
    tellings.sort(Comparator.comparingInt(telling -> outlets.indexOf(telling.outletId())));
    List<String> lines = Plain.wrapped(Plain.of(statement.text()), look.width() - 2);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? "• " : "  ") + lines.get(i));
    }
    var told = new ArrayList<String>();
    for (StatementView.Telling telling : tellings) {
      String how =
          telling.isTold()
              ? telling.certainty() == null ? "told" : plain(telling.certainty())
              : telling.isAbsent() ? "–" : "?";
      String cue = Plain.of(telling.cue());
      String quoted = cue.isEmpty() || cue.equals("quotation marks") ? "" : " “" + cue + "”";
      // An outlet and its certainty stay on one line.
      told.add((outlets.of(telling.outletId()) + " " + how + quoted).replace(' ', UNBROKEN));
    }
    block("  ", String.join("   ", told));
    tellings.stream().filter(StatementView.Telling::isAbsent).forEach(this::closest);
  }

  private void closest(StatementView.Telling telling) {
    places
        .text(telling.closest())
        .ifPresent(
            text ->
                line(
                    "  "
                        + look.missing("– ")
                        + tag(telling.outletId())
                        + look.dim(Plain.cut("closest: " + Plain.of(text), look.width() - 8))));
  }

  private void words() {
    boolean isAny = story.words().stream().anyMatch(StoryText::isDistinctive);
    if (!isAny) {
      return;
    }
    section("Words one uses more", "here : others; none is statistically significant");
    for (String outlet : outlets.ids()) {
      List<WordView> words =
          story.words().stream()
              .filter(word -> word.outletId().equals(outlet) && isDistinctive(word))
              .sorted(
                  Comparator.comparingDouble(WordView::z).reversed().thenComparing(WordView::term))
              .limit(MOST_WORDS)
              .toList();
      if (!words.isEmpty()) {
        line(tag(outlet) + outlets.nameOf(outlet));
      }
      for (WordView word : words) {
        String figures = word.count() + ":" + word.restCount();
        line(
            "    " + look.bold(Plain.left(Plain.of(word.term()), 20)) + Plain.right(figures, CELL));
        Occurrence.first(story, word).ifPresent(found -> context(found));
      }
    }
  }

  private static boolean isDistinctive(WordView word) {
    return word.isDistinctive() && !"none".equals(word.significance());
  }

  private void context(Occurrence found) {
    line("      " + look.dim(found.around(look.width() - 6)));
  }

  private void section(String title, String note) {
    line("");
    String rest = look.width() > Plain.width(title) + Plain.width(note) + 2 ? note : "";
    line(look.bold(title.toUpperCase(Locale.ROOT)) + (rest.isEmpty() ? "" : look.dim("  " + rest)));
  }

  /** The sentence at a place, its first two lines. */
  private void sentence(String head, Place place) {
    int width = look.width() - 6;
    places
        .text(place)
        .map(text -> Plain.wrapped(Plain.cut(Plain.of(text), 2 * width - LOST_BY_WRAPPING), width))
        .ifPresent(
            lines -> {
              for (int i = 0; i < Math.min(2, lines.size()); i++) {
                line((i == 0 ? head : "      ") + look.dim(lines.get(i)));
              }
            });
  }

  private void block(String indent, String text) {
    Plain.wrapped(text, look.width() - indent.length())
        .forEach(line -> line(indent + line.replace(UNBROKEN, ' ')));
  }

  private void more(int count, String table) {
    if (count > 0) {
      line(look.dim(count + " more in the table " + table));
    }
  }

  /** Letter of the outlet in its colour, and spaces up to four columns. */
  private String tag(String outlet) {
    String letter = outlets.of(outlet);
    return look.outlet(outlets.indexOf(outlet), letter)
        + " ".repeat(Math.max(1, 4 - letter.length()));
  }

  private static String plain(String name) {
    return Plain.of(name).replace('_', ' ');
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
