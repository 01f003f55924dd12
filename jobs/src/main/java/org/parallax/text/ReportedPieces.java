package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a report's content where direct quotations stand inside it: {@code said [it] "never" [sold
 * data]}.
 */
final class ReportedPieces {

  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;

  ReportedPieces(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  /** The content's pieces outside direct quotations. */
  List<Speech> of(Report report) {
    List<Speech> found = new ArrayList<>();
    int verbStart = tokens.get(report.cueFrom()).start();
    int verbEnd = tokens.get(report.cueTo() - 1).end();
    int first = NONE;
    int last = NONE;
    for (int i = report.from(); i <= report.to(); i++) {
      boolean spoken = i == report.to() || sentence.isQuoted(i);
      if (spoken && first != NONE) {
        last = closeBracket(first, last, i);
        if (!hasContentWord(first, last)) {
          first = NONE;
          continue;
        }
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        found.add(new Speech(start, end, Voice.INDIRECT_SPEECH, verbStart, verbEnd, report.cue()));
        first = NONE;
      } else if (!spoken && tokens.get(i).isWord()) {
        first = first == NONE ? i : first;
        last = i;
      }
    }
    return found;
  }

  /** The article left before a quoted word says nothing. */
  private boolean hasContentWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean link =
          sentence.hasTag(i, "DET")
              || sentence.hasTag(i, "ADP")
              || sentence.hasTag(i, "CCONJ")
              || sentence.hasTag(i, "PART")
              || !tokens.get(i).isWord();
      boolean possessive = sentence.hasTag(i, "PRON") && sentence.isPossessive(i);
      if (!link && !possessive) {
        return true;
      }
    }
    return false;
  }

  /** Takes in the bracket that closes one opened in the piece. */
  private int closeBracket(int first, int last, int end) {
    int depth = 0;
    for (int i = first; i <= last; i++) {
      depth += "(".equals(words[i]) ? 1 : ")".equals(words[i]) ? -1 : 0;
    }
    return depth > 0 && last + 1 < end && ")".equals(words[last + 1]) ? last + 1 : last;
  }
}
