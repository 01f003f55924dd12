package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in which two sentences differ, as spans of each: those outside their longest common
 * subsequence of words. The same rule as {@code sentence_pairs.only_in_a}, which has no offsets.
 */
final class WordMarks {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*%?");

  /** A sentence of more words is cut: the table of lengths grows with the product. */
  private static final int MOST_WORDS = 200;

  /** A stretch of a sentence. */
  record Span(int start, int end, String folded) {}

  private final List<Span> first;
  private final List<Span> second;

  private WordMarks(List<Span> first, List<Span> second) {
    this.first = first;
    this.second = second;
  }

  /** Words of the first alone; neighbours are one span. */
  List<Span> onlyInFirst() {
    return first;
  }

  /** Words of the second alone; neighbours are one span. */
  List<Span> onlyInSecond() {
    return second;
  }

  static WordMarks of(String first, String second) {
    List<Span> a = words(first);
    List<Span> b = words(second);
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).folded().equals(b.get(j).folded())
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var onlyFirst = new Run();
    var onlySecond = new Run();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      boolean both = i < a.size() && j < b.size();
      if (both && a.get(i).folded().equals(b.get(j).folded())) {
        i++;
        j++;
        onlyFirst.end();
        onlySecond.end();
      } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        onlyFirst.add(a.get(i++));
      } else {
        onlySecond.add(b.get(j++));
      }
    }
    return new WordMarks(onlyFirst.spans, onlySecond.spans);
  }

  private static List<Span> words(String sentence) {
    var words = new ArrayList<Span>();
    Matcher matcher = WORD.matcher(sentence);
    while (words.size() < MOST_WORDS && matcher.find()) {
      String folded = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Span(matcher.start(), matcher.end(), folded));
    }
    return words;
  }

  /** Joins neighbours. */
  private static final class Run {
    private final List<Span> spans = new ArrayList<>();
    private boolean isOpen;

    void add(Span word) {
      if (isOpen) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.start(), word.end(), last.folded() + " " + word.folded()));
      } else {
        spans.add(word);
      }
      isOpen = true;
    }

    void end() {
      isOpen = false;
    }
  }
}
