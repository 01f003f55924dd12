package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Paragraphs that are quoted without marks: the one that a verb of saying and a colon announce in
 * the paragraph before it, and a post with its signature as pages embed it.
 *
 * <p>Worked example: after the paragraph {@code The mayor wrote on Monday:} the paragraph {@code We
 * will rebuild the bridge before the winter comes.} is quoted; of {@code What a day! — Jane Roe
 * (@roe) May 4, 2017} the words before the dash are. Caveat: of a quoted letter only the first
 * paragraph is found, as nothing says where it ends; what is announced otherwise ({@code Here is
 * what he told us:}) is not believed, since half of it is the outlet's own summary.
 */
final class BlockQuotes {

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_TAIL = 60;

  /** Behind the subject, perhaps with an adverbial: {@code Roe wrote on Monday:}. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "[\\p{L})\u2019'\u201d\"]"
              + " (?:said|says|wrote|writes|tweeted|stated|states|added|adds|continued"
              + "|explained|explains|replied|responded|concluded|reports|reported|posted|reads)(?:"
              + " (?:in|on|at|via|to|during|of|this|last|the|a|an|his|her|its|their|[A-Z]|\\w+day)"
              + "[^.,;:!?\"\u201c]*)?:$");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\s*(?:\u2014|--) [^\u2014@]{2,60}\\(@\\w+\\) [A-Z][a-z]+ \\d{1,2}, \\d{4}$");

  private static final Set<String> MARKS =
      Set.of("\"", "\u201c", "\u2018", "'", "\u2022", "-", "*", "(", "[");

  private BlockQuotes() {}

  /** The quoted paragraphs, without their signatures. */
  static List<Span> in(String text, List<Span> paragraphs) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      if (paragraph.isEmpty()) {
        continue;
      }
      Span signed = signed(text, paragraph);
      boolean announced =
          i > 0 && !paragraphs.get(i - 1).isEmpty() && isAnnounced(text, paragraphs.get(i - 1));
      if (!signed.isEmpty()) {
        found.add(signed);
      } else if (announced && isPlain(text, paragraph)) {
        found.add(paragraph);
      }
    }
    return found;
  }

  private static Span signed(String text, Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - 2 * MOST_TAIL);
    var signature = SIGNATURE.matcher(text).region(from, paragraph.end());
    boolean ends = text.charAt(paragraph.end() - 1) <= '9' && signature.find();
    return new Span(paragraph.start(), ends ? signature.start() : paragraph.start()).trimmed(text);
  }

  private static boolean isAnnounced(String text, Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - 2 * MOST_TAIL);
    return text.charAt(paragraph.end() - 1) == ':'
        && ANNOUNCED.matcher(text).region(from, paragraph.end()).find();
  }

  private static boolean isPlain(String text, Span paragraph) {
    int words = 1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      words += Characters.isSpace(text.charAt(i)) ? 1 : 0;
    }
    String first = text.substring(paragraph.start(), paragraph.start() + 1);
    return words >= FEWEST_WORDS
        && !MARKS.contains(first)
        && text.charAt(paragraph.end() - 1) != ':';
  }
}
