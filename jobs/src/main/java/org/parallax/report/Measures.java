package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.text.Voice;

/**
 * Section: the measures, one table for each voice, a row per measure and a column per outlet, with
 * a dumbbell in each row.
 *
 * <p>Measures stand in the order of the dictionary, grouped by unit; one that the dictionary does
 * not know comes last. A measure that is only defined for all voices together (the share of quoted
 * words, say) has a table of its own that stays in sight whichever voice is chosen.
 */
final class Measures {
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

  /** The measures that the story has, in the order of the page. */
  List<FeatureMeaning> shown() {
    return meanings;
  }

  private List<FeatureMeaning> inStory(List<FeatureMeaning> dictionary) {
    List<FeatureMeaning> shown = new ArrayList<>();
    TreeSet<String> unknown = new TreeSet<>(rows.keySet());
    dictionary.stream().filter(m -> unknown.remove(m.name())).forEach(shown::add);
    unknown.forEach(name -> shown.add(new FeatureMeaning(name, "", "", List.of())));
    return List.copyOf(shown);
  }

  void write(OutletMarks outlets, Families families, Anchors anchors) {
    MeasureTable table = new MeasureTable(page, outlets, families, anchors, meanings);
    page.open("section", "id", "measures").leaf("h2", "Measures, by who speaks").line();
    page.open("p", "class", "note");
    page.text(
        "A number in blue leads to its evidence in the texts. Below each number stands what ");
    page.text("was counted, and in how much. Marks on a line: the outlets, on the axis above.");
    page.close().line();
    List<String> voices = voices();
    if (voices.isEmpty() && meanings.isEmpty()) {
      page.leaf("p", "No measures for this story.", "class", "note");
    }
    if (!voices.isEmpty()) {
      choice(voices);
      page.open("div", "class", "voices");
      List<FeatureMeaning> split = meanings.stream().filter(m -> !onlySum(m)).toList();
      for (int i = 0; i < voices.size(); i++) {
        table(table, voices.get(i), split, "v" + i + "-");
      }
      page.close().line();
    }
    List<FeatureMeaning> sums = meanings.stream().filter(this::onlySum).toList();
    if (!sums.isEmpty()) {
      table(table, Voice.ALL, sums, "w");
    }
    untested();
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

  private void table(MeasureTable table, String voice, List<FeatureMeaning> wanted, String id) {
    Map<FeatureMeaning, Map<String, FeatureView>> inVoice = new LinkedHashMap<>();
    List<String> nowhere = new ArrayList<>();
    for (FeatureMeaning meaning : wanted) {
      Map<String, FeatureView> cells = rows.get(meaning.name()).get(voice);
      if (cells != null && cells.values().stream().noneMatch(Measures::isFound)) {
        nowhere.add(meaning.label());
      } else if (cells != null) {
        inVoice.put(meaning, cells);
      }
    }
    table.write(voice, inVoice, nowhere, id);
  }

  /** A row of zeros says the same of every outlet; one line under the table names them all. */
  private static boolean isFound(FeatureView cell) {
    return cell.numerator() == null ? cell.value() != null : cell.numerator() != 0;
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
