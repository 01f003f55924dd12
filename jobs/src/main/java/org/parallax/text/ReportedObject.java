package org.parallax.text;

import java.util.List;
import java.util.Set;

/** The bounds of a noun phrase or short complement that is the content of an attribution. */
final class ReportedObject {

  private static final Set<String> ADJUNCTS =
      WordList.of("in on at during after before via through until since while when as because");

  private static final Set<String> NO_OBJECTS =
      WordList.of("himself herself itself themselves there each that which who what how when if");

  private final TaggedSentence sentence;
  private final List<Token> tokens;
  private final String[] words;

  ReportedObject(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  /** Whether a noun phrase begins here: an article, an adjective, a name, a quoted word. */
  boolean begins(int i) {
    if (i >= words.length || NO_OBJECTS.contains(words[i])) {
      return false;
    }
    if (!tokens.get(i).isWord()) {
      return i + 1 < words.length && tokens.get(i + 1).isWord() && isMark(i);
    }
    if (sentence.hasTag(i, "DET")
        && i + 1 < words.length
        && TaggedSentence.DAYS.contains(words[i + 1])) {
      return false;
    }
    boolean participle =
        sentence.hasTag(i, "VERB")
            && (words[i].endsWith("ed") || words[i].endsWith("ing"))
            && (sentence.hasTag(i + 1, "NOUN") || sentence.hasTag(i + 1, "PROPN"));
    return participle
        || sentence.hasTag(i, "DET")
        || sentence.hasTag(i, "ADJ")
        || sentence.hasTag(i, "PRON")
        || sentence.hasTag(i, "NUM")
        || sentence.hasTag(i, "NOUN")
        || sentence.hasTag(i, "PROPN");
  }

  private boolean isMark(int i) {
    return "\"".equals(words[i])
        || "'".equals(words[i])
        || "\u201c".equals(words[i])
        || "\u2018".equals(words[i]);
  }

  /**
   * One past the phrase: it ends at a comma, a conjunction that opens a clause, a preposition of
   * time or place, or a second verb ({@code denied the claims [and refused to pay]}).
   */
  int end(int from) {
    for (int i = from; i < words.length; i++) {
      if (i == from || sentence.isQuoted(i) || isMark(i)) {
        continue;
      }
      boolean mark = !tokens.get(i).isWord() && !words[i].startsWith("'") && isBreak(i);
      boolean verb =
          sentence.hasTag(i, "CCONJ")
              && (sentence.isFinite(i + 1)
                  || (sentence.hasTag(i + 1, "ADV") && sentence.isFinite(i + 2)));
      boolean participle = sentence.isGerund(i) && reports(i);
      boolean day = TaggedSentence.DAYS.contains(words[i]) && !sentence.hasTag(i - 1, "ADJ");
      if (mark || verb || participle || ADJUNCTS.contains(words[i]) || (day && isTime(i))) {
        return i;
      }
    }
    return words.length;
  }

  /** {@code a letter saying that}: somebody else's words; not {@code the men protesting there}. */
  private boolean reports(int participle) {
    boolean that = participle + 1 < words.length && "that".equals(words[participle + 1]);
    return sentence.isVerb(participle) && (that || sentence.takes(participle, Complement.TAIL));
  }

  private boolean isTime(int i) {
    return sentence.hasTag(i, "PROPN") || sentence.hasTag(i, "ADV") || words[i].endsWith("day");
  }

  private boolean isBreak(int i) {
    return ",;:.!?()\u2014\u2013".contains(words[i]) || "--".equals(words[i]);
  }

  /** The head of the phrase: its last noun before a preposition, clause or end; -1 if none. */
  int head(int from) {
    int head = -1;
    int end = end(from);
    for (int i = from; i < end; i++) {
      boolean closes =
          sentence.hasTag(i, "ADP")
              || sentence.hasTag(i, "SCONJ")
              || sentence.hasTag(i, "CCONJ")
              || (sentence.hasTag(i, "PART") && "to".equals(words[i]))
              || sentence.isFinite(i)
              || "that".equals(words[i]);
      if (head >= 0 && closes) {
        return head;
      }
      if (sentence.hasTag(i, "NOUN") || sentence.hasTag(i, "PROPN")) {
        head = i;
      }
    }
    return head;
  }
}
