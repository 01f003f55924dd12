package org.parallax.quote;

import java.util.Set;
import org.parallax.text.Segment;
import org.parallax.text.Speech;

/** Tells names and terms in quotation marks from somebody's words. */
final class Titles {

  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "in", "on", "for", "to", "and", "or", "at", "by", "with", "from",
          "&");

  private static final Set<String> CALLING =
      Set.of("call", "label", "dub", "brand", "term", "nickname", "name", "declare");

  private Titles() {}

  /**
   * Whether the marks set off a name or term and not somebody's words: {@code the film "Cold
   * Harbour"}, {@code so-called "stayers"}.
   */
  static boolean isTitle(Speech speech, Line line) {
    int first = line.tokenAt(speech.start());
    int before = line.isMark(first - 1) ? first - 2 : first - 1;
    if ("so-called".equals(line.word(before)) || isNamed(line, before)) {
      return true;
    }
    int capitals = line.sentence.segment() == Segment.HEADLINE ? Integer.MIN_VALUE : 0;
    for (int i = first; i < line.size() && line.tokens.get(i).end() <= speech.end(); i++) {
      boolean content = line.isWord(i) && !SMALL.contains(line.word(i));
      if (content && !line.isCapital(i)) {
        return false;
      }
      capitals += content ? 1 : 0;
    }
    boolean governed =
        line.isVerb(before) || line.isBreak(before) || before < 0 || isCalled(line, before);
    return capitals > 1 && !governed;
  }

  /** {@code called her "Lady Luck"}: a name that somebody gives. */
  private static boolean isCalled(Line line, int before) {
    for (int i = before; i > before - 5; i--) {
      if (isCalling(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Line line, int before) {
    boolean as = "as".equals(line.word(before)) && "known".equals(line.word(before - 1));
    return as || Set.of("titled", "entitled", "nicknamed").contains(line.word(before));
  }

  /** Whether the token is a verb of naming: {@code dubbed}. */
  static boolean isCalling(Line line, int i) {
    return line.isVerb(i) && CALLING.contains(line.lemma(i));
  }
}
