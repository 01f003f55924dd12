package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content of a verb that follows it: {@code [The firm paid], the memo said}, {@code [The law],
 * he said, [would hurt]}, {@code As the paper reports, [the firm paid]}.
 */
final class ContentBeforeVerb {

  private static final int NONE = -1;

  private static final Set<String> RELATIVES = WordList.of("who which what that");

  /** Words that open a clause which another one must complete. */
  private static final Set<String> CONDITIONS =
      WordList.of("when if while because although though after before until unless since as");

  private final TaggedSentence sentence;
  private final ReportedClause clause;
  private final List<Token> tokens;
  private final String[] words;

  ContentBeforeVerb(TaggedSentence sentence, ReportedClause clause) {
    this.sentence = sentence;
    this.clause = clause;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  /** The content before, or on both sides of, a verb of saying; empty if there is none. */
  List<Report> of(int verb) {
    int as = asClause(verb);
    if (as != NONE) {
      return besideAsClause(verb, as);
    }
    boolean ends =
        verb + 1 >= words.length || ".".equals(words[verb + 1]) || ",".equals(words[verb + 1]);
    int comma = ends || sentence.isAdjunct(verb + 1) ? subjectComma(verb) : NONE;
    if (comma == NONE && verb > 1 && ",".equals(words[verb - 1]) && isInvertedSubject(verb + 1)) {
      comma = verb - 1;
    }
    if (comma == NONE) {
      return List.of();
    }
    int start = clause.contentStart(comma);
    boolean whole = clause.isOwnClause(start, comma);
    int rest = verb + 2;
    boolean goesOn = verb + 1 < words.length && ",".equals(words[verb + 1]) && rest < words.length;
    List<Report> found = new ArrayList<>();
    boolean subordinate = sentence.hasTag(start, "SCONJ") || CONDITIONS.contains(words[start]);
    if (whole && !subordinate && !sentence.hasTag(start, "VERB")) {
      found.add(report(start, comma, verb));
    } else if (!whole && goesOn && sentence.isFinite(rest) && comma > start) {
      found.add(report(start, comma, verb));
      found.add(report(rest, clause.clauseEnd(rest), verb));
    } else if (goesOn && subordinate && sentence.isSubject(rest)) {
      // "When workers leave, she said, output falls."
      found.add(report(start, comma, verb));
      found.add(report(rest, clause.clauseEnd(rest), verb));
    }
    return found;
  }

  private static Report report(int from, int to, int verb) {
    return new Report(from, to, verb, verb + 1, CueKind.VERB);
  }

  /** The "as" of {@code as the paper reports}, or NONE. */
  private int asClause(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
      boolean begins = i == 0 || ",".equals(words[i - 1]);
      if ("as".equals(words[i])) {
        return begins && i + 1 < verb && sentence.isSubject(i + 1) ? i : NONE;
      }
      if (!tokens.get(i).isWord() && !"'s".equals(words[i])) {
        return NONE;
      }
      if (sentence.isFinite(i) || sentence.hasTag(i, "SCONJ")) {
        return NONE;
      }
    }
    return NONE;
  }

  private List<Report> besideAsClause(int verb, int as) {
    if (as > 1) {
      int start = clause.contentStart(as - 1);
      return clause.isOwnClause(start, as - 1) ? List.of(report(start, as - 1, verb)) : List.of();
    }
    for (int i = verb + 1; i < Math.min(verb + 8, words.length); i++) {
      if (",".equals(words[i])) {
        int end = clause.clauseEnd(i + 1);
        return clause.isOwnClause(i + 1, end) ? List.of(report(i + 1, end, verb)) : List.of();
      }
    }
    return List.of();
  }

  /** {@code , said the minister}: a subject without a verb of its own. */
  private boolean isInvertedSubject(int from) {
    if (!sentence.isSubject(from) || sentence.hasTag(from, "PRON")) {
      return false;
    }
    int i = from;
    while (i < words.length && tokens.get(i).isWord()) {
      if (sentence.isFinite(i)) {
        return false;
      }
      i++;
    }
    return i + 1 >= words.length || !sentence.isQuoted(i + 1);
  }

  /** The comma before the subject of a verb that follows its content, or NONE. */
  private int subjectComma(int verb) {
    int i = verb - 1;
    while (i >= 0 && (sentence.hasTag(i, "AUX") || sentence.hasTag(i, "ADV"))) {
      i--;
    }
    if (i > 0 && ",".equals(words[i])) {
      // An apposition: "..., John Doe, a lawyer for the firm, said".
      int before = commaBefore(i - 1, 14);
      i = before == NONE ? NONE : before - 1;
      if (i < 0 || !sentence.hasTag(i, "PROPN")) {
        return NONE;
      }
    }
    int comma = commaBefore(i, 10);
    boolean subject =
        comma != NONE
            && comma < i
            && sentence.isSubject(comma + 1)
            && !RELATIVES.contains(words[comma + 1]);
    return subject && sentence.isNominal(i) ? comma : NONE;
  }

  private int commaBefore(int from, int reach) {
    for (int i = from; i >= Math.max(0, from - reach); i--) {
      if (",".equals(words[i])) {
        return i;
      }
      if (sentence.isQuoted(i)
          || sentence.isFinite(i)
          || (sentence.hasTag(i, "CCONJ") && i == from)) {
        return NONE;
      }
    }
    return NONE;
  }
}
