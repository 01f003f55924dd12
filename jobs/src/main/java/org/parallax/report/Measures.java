package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.text.Voice;

/**
 * Section: the measures that differ most, with a dumbbell in each row; all others fold away, one
 * compact table for each voice.
 *
 * <p>Measures stand in the order of the dictionary, grouped by unit; one that the dictionary does
 * not know comes last. A measure that is only defined for all voices together (the share of quoted
 * words, say) has a table of its own that stays in sight whichever voice is chosen.
 */
final class Measures {
  private static final int MOST_LEADING = 10;

  private final Markup page;
  private final StoryView story;
  private final List<FeatureMeaning> meanings;

  /** Rows by measure and voice, then by outlet. */
  private final Map<String, Map<String, Map<String, FeatureView>>> rows = new TreeMap<>();

  Measures(Markup page, StoryView story, List<FeatureMeaning> dictionary) {
    this.page = page;
    this.story = story;
    for (FeatureView row : story.features()) {
      rows.computeIfAbsent(row.feature(), name -> new LinkedHashMap<>())
          .computeIfAbsent(row.voice(), voice -> new LinkedHashMap<>())
          .put(row.outletId(), row);
    }
    this.meanings = inStory(dictionary);
  }

  /** The measures of which the page shows a number, in the order of the page. */
  List<FeatureMeaning> shown() {
    List<MeasureRow> leading = leading();
    return meanings.stream()
        .filter(
            meaning ->
                leading.stream().anyMatch(row -> row.meaning().equals(meaning))
                    || voicesOf(meaning).stream().anyMatch(voice -> isTold(row(meaning, voice))))
        .toList();
  }

  private static boolean isTold(MeasureRow row) {
    return row.isFound() && !row.isAlike();
  }

  private List<FeatureMeaning> inStory(List<FeatureMeaning> dictionary) {
    List<FeatureMeaning> shown = new ArrayList<>();
    TreeSet<String> unknown = new TreeSet<>(rows.keySet());
    dictionary.stream().filter(m -> unknown.remove(m.name())).forEach(shown::add);
    unknown.forEach(name -> shown.add(new FeatureMeaning(name, "", "", List.of())));
    return List.copyOf(shown);
  }

  void write(OutletMarks outlets, Families families, Anchors anchors) {
    MeasureTable table = new MeasureTable(page, outlets, families, anchors, shown());
    page.open("section", "id", "measures").leaf("h2", "Measures that differ most").line();
    page.open("p", "class", "note");
    page.text("Ordered by how unevenly what was counted is spread over the outlets, which proves ");
    page.text("nothing. A number in blue leads to its evidence in the texts. Below each number ");
    page.text("stands what was counted, and in how much. Marks on a line: the outlets.");
    page.close().line();
    List<MeasureRow> leading = leading();
    if (meanings.isEmpty()) {
      page.leaf("p", "No measures for this story.", "class", "note");
    } else if (!leading.isEmpty()) {
      table.full(leading);
    }
    if (!meanings.isEmpty()) {
      all(table);
    }
    untested();
    page.close().line();
  }

  /** The sums of the voices are left out where the voices themselves are there. */
  private List<MeasureRow> leading() {
    List<MeasureRow> candidates = new ArrayList<>();
    for (FeatureMeaning meaning : meanings) {
      for (String voice : Voices.inOrder(voicesOf(meaning))) {
        MeasureRow row = row(meaning, voice);
        if (row.isFound() && (!Voice.ALL.equals(voice) || onlySum(meaning))) {
          candidates.add(row);
        }
      }
    }
    // The sort is stable: rows that do not differ keep the order of the dictionary.
    return candidates.stream().sorted(MeasureRow.BY_UNEVENNESS).limit(MOST_LEADING).toList();
  }

  private MeasureRow row(FeatureMeaning meaning, String voice) {
    return new MeasureRow(meaning, voice, rows.get(meaning.name()).get(voice));
  }

  private void all(MeasureTable table) {
    List<String> voices = voices();
    page.open("details", "class", "all").leaf("summary", "All measures, by who speaks").line();
    if (!voices.isEmpty()) {
      choice(voices);
      page.open("div", "class", "voices");
      List<FeatureMeaning> split = meanings.stream().filter(m -> !onlySum(m)).toList();
      voices.forEach(voice -> table(table, voice, split));
      page.close().line();
    }
    List<FeatureMeaning> sums = meanings.stream().filter(this::onlySum).toList();
    if (!sums.isEmpty()) {
      table(table, Voice.ALL, sums);
    }
    page.close().line();
  }

  private List<String> voices() {
    TreeSet<String> voices = new TreeSet<>();
    meanings.stream().filter(m -> !onlySum(m)).forEach(m -> voices.addAll(voicesOf(m)));
    return Voices.inOrder(voices);
  }

  private List<String> voicesOf(FeatureMeaning meaning) {
    return List.copyOf(rows.get(meaning.name()).keySet());
  }

  private boolean onlySum(FeatureMeaning meaning) {
    return voicesOf(meaning).equals(List.of(Voice.ALL));
  }

  /** Radio buttons that style alone obeys: a voice is chosen without the script too. */
  private void choice(List<String> voices) {
    String narrator = Voice.NARRATOR.label();
    String first = voices.contains(narrator) ? narrator : voices.get(0);
    List<String> known = voices.stream().filter(voice -> !"x".equals(Voices.code(voice))).toList();
    for (String voice : known) {
      radio(Voices.code(voice), voice.equals(first));
    }
    radio("every", known.isEmpty());
    page.open("div", "class", "tabs");
    for (String voice : known) {
      page.leaf("label", Voices.label(voice), "for", "voice-" + Voices.code(voice));
    }
    page.leaf("label", "Show each", "for", "voice-every").close().line();
  }

  private void radio(String code, boolean checked) {
    page.empty(
        "input",
        "type",
        "radio",
        "name",
        "voice",
        "class",
        "choice",
        "id",
        "voice-" + code,
        "checked",
        checked ? "checked" : null);
  }

  private void table(MeasureTable table, String voice, List<FeatureMeaning> wanted) {
    List<MeasureRow> found = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    List<String> nowhere = new ArrayList<>();
    for (FeatureMeaning meaning : wanted) {
      if (rows.get(meaning.name()).containsKey(voice)) {
        MeasureRow row = row(meaning, voice);
        if (!row.isFound()) {
          nowhere.add(meaning.label());
        } else if (row.isAlike()) {
          alike.add(meaning.label());
        } else {
          found.add(row);
        }
      }
    }
    table.compact(voice, found, alike, nowhere);
  }

  /** Why nothing here is a finding, in the words of the table. */
  private void untested() {
    Map<String, Integer> reasons = new TreeMap<>();
    story.features().stream()
        .filter(row -> !row.testable() && row.untestableReason() != null)
        .forEach(row -> reasons.merge(row.untestableReason(), 1, Integer::sum));
    if (!reasons.isEmpty()) {
      page.open("p", "class", "note").leaf("b", "Not tested:");
      reasons.forEach(
          (reason, count) ->
              page.text(" " + Words.plain(reason) + " (" + Figures.counted(count, "row") + ")."));
      page.close().line();
    }
  }
}
