package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes the text of an article with everything that is marked in it.
 *
 * <p>Spans of three layers cover the text: who speaks, the cues, the counted words. They overlap
 * freely; elements must not. So a sentence is cut at every start and end of a span inside it, and
 * each piece is written with the marks that cover it, always in the same nesting: sentence, voice,
 * cues (those that start first outermost), word. A span of several pieces, or one that runs over
 * the end of a sentence, has the same {@code data-g} on all of them and counts as one place.
 *
 * <p>Example: the cues {@code [very few]} and {@code [few officials]} in "very few officials" give
 * {@code <mark>very </mark><mark><mark>few</mark></mark><mark> officials</mark>}.
 */
final class Passage {
  private final Markup page;
  private final ArticleView article;
  private final Families families;
  private final Occurrences numbers;
  private final List<CueView> cues;
  private final List<SpeechView> speeches;
  private final List<OccurrenceView> occurrences;

  Passage(Markup page, ArticleView article, Families families, Occurrences occurrences) {
    this.page = page;
    this.article = article;
    this.families = families;
    this.numbers = occurrences;
    this.cues = new ArrayList<>(article.cues());
    this.cues.sort(
        Comparator.comparingInt(CueView::start)
            .thenComparing(Comparator.comparingInt(CueView::end).reversed())
            .thenComparing(CueView::family)
            .thenComparing(cue -> Words.plain(cue.cueClass())));
    this.speeches = new ArrayList<>(article.speeches());
    this.speeches.sort(
        Comparator.comparingInt(SpeechView::start)
            .thenComparing(Comparator.comparingInt(SpeechView::end).reversed()));
    this.occurrences = new ArrayList<>(occurrences.in(article));
    this.occurrences.sort(Comparator.comparingInt(OccurrenceView::start));
  }

  /** The text between two offsets, without an anchor. */
  void write(int from, int to) {
    List<CueView> near = cues.stream().filter(c -> c.start() < to && c.end() > from).toList();
    List<SpeechView> spoken =
        speeches.stream().filter(s -> s.start() < to && s.end() > from).toList();
    List<OccurrenceView> counted =
        occurrences.stream().filter(o -> o.start() < to && o.end() > from).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    near.forEach(c -> cuts.addAll(List.of(c.start(), c.end())));
    spoken.forEach(s -> cuts.addAll(List.of(s.start(), s.end())));
    counted.forEach(o -> cuts.addAll(List.of(o.start(), o.end())));
    int at = from;
    SpeechView speaking = null;
    for (int cut : cuts.subSet(from, false, to, true)) {
      int start = at;
      SpeechView now = speechAt(spoken, start);
      if (speaking != null && !speaking.equals(now)) {
        page.close();
      }
      if (now != null && !now.equals(speaking)) {
        openSpeech(now, from, to);
      }
      speaking = now;
      piece(
          near.stream().filter(c -> c.start() <= start && start < c.end()).toList(),
          counted.stream().filter(o -> o.start() <= start && start < o.end()).toList(),
          start,
          cut);
      at = cut;
    }
    if (speaking != null) {
      page.close();
    }
  }

  /** The innermost speech: a quotation inside a reported statement is a quotation. */
  private static SpeechView speechAt(List<SpeechView> spoken, int at) {
    SpeechView innermost = null;
    for (SpeechView speech : spoken) {
      if (speech.start() <= at && at < speech.end()) {
        innermost = speech;
      }
    }
    return innermost;
  }

  private void openSpeech(SpeechView speech, int from, int to) {
    boolean interrupted =
        speeches.stream()
            .anyMatch(
                s -> !s.equals(speech) && s.start() < speech.end() && s.end() > speech.start());
    boolean whole = !interrupted && speech.start() >= from && speech.end() <= to;
    page.open(
        "span",
        "class",
        "q" + Voices.code(speech.voice()),
        "data-k",
        Integer.toString(families.kindOf(speech.voice(), null)),
        "data-v",
        Voices.code(speech.voice()),
        "data-g",
        whole ? null : "s" + speeches.indexOf(speech),
        "title",
        speech.speaker());
  }

  private void piece(List<CueView> marks, List<OccurrenceView> words, int start, int end) {
    for (int depth = 0; depth < marks.size(); depth++) {
      openMark(marks.get(depth), depth, start, end);
    }
    for (OccurrenceView word : words) {
      page.open(
          "span",
          "data-w",
          Integer.toString(numbers.numberOf(word.term())),
          "data-g",
          word.start() == start && word.end() == end ? null : "w" + occurrences.indexOf(word));
    }
    page.text(article.text().substring(start, end));
    for (int i = 0; i < marks.size() + words.size(); i++) {
      page.close();
    }
  }

  /** A family that is not shown at first gets its style from the script when it is. */
  private String classOf(int family, int depth) {
    String deep = depth == 0 ? "" : " d" + Math.min(depth, 3);
    boolean isShown = families.all().get(family).shown();
    String all = (isShown ? Families.style(family) + " on" : "") + deep;
    return all.isEmpty() ? null : all.strip();
  }

  private void openMark(CueView cue, int depth, int start, int end) {
    int family = families.indexOf(cue.family());
    Families.Family shown = families.all().get(family);
    page.open(
        "mark",
        "class",
        classOf(family, depth),
        "data-f",
        Integer.toString(family),
        "data-k",
        Integer.toString(families.kindOf(cue.family(), cue.cueClass())),
        "data-v",
        Voices.code(cue.voice()),
        "data-t",
        cue.cueClass() == null ? null : Words.plain(cue.cueClass()),
        "data-l",
        cue.end() == end ? shown.letter() : null,
        "data-g",
        cue.start() == start && cue.end() == end ? null : "c" + cues.indexOf(cue));
  }
}
