package org.parallax.text;

import java.util.List;
import java.util.Optional;

/**
 * What a noun attributes: {@code the claim that [the firm paid]}, and, where its source stands by,
 * {@code their calls for [a vote]}, {@code the firm's promise [to pay]}.
 *
 * <p>Caveat: {@code the claim that she made} is a relative clause; a clause whose verb has no room
 * for an object is not looked for, so some of them are taken for reports.
 */
final class ContentOfNoun {

  private static final int GAP = 4;

  private final TaggedSentence sentence;
  private final ReportedClause clause;
  private final ReportedObject object;
  private final List<Token> tokens;
  private final String[] words;

  ContentOfNoun(TaggedSentence sentence, ReportedClause clause) {
    this.sentence = sentence;
    this.clause = clause;
    this.object = new ReportedObject(sentence);
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  Optional<Report> of(int noun) {
    String lemma = tokens.get(noun).lemma();
    AttributionWord word =
        sentence.hasTag(noun, "NOUN") && sentence.isSpeakable(noun) && lemma != null
            ? AttributionWord.noun(lemma)
            : null;
    if (word == null) {
      return Optional.empty();
    }
    Optional<Report> found = word.takes(Complement.THAT) ? clauseOf(noun) : Optional.empty();
    int next = behindSource(noun);
    if (found.isPresent() || next + 1 >= words.length || !(next > noun + 1 || hasSource(noun))) {
      return found;
    }
    boolean infinitive = "to".equals(words[next]) && sentence.hasTag(next + 1, "VERB");
    if (infinitive && word.takes(Complement.TO)) {
      return report(noun, next, clause.firstComma(next));
    }
    boolean phrase =
        word.prepositions().contains(words[next])
            && (object.begins(next + 1) || sentence.isGerund(next + 1));
    return phrase ? report(noun, next + 1, object.end(next + 1)) : Optional.empty();
  }

  private Optional<Report> clauseOf(int noun) {
    for (int i = noun + 1; i < Math.min(noun + 2 + GAP, words.length - 1); i++) {
      boolean opens = "that".equals(words[i]) || "whether".equals(words[i]);
      if (opens) {
        boolean relative = sentence.hasTag(i + 1, "AUX") || sentence.hasTag(i + 1, "VERB");
        int end = isSubject(noun) ? mainVerb(i + 1) : clause.firstComma(i + 1);
        boolean content = sentence.isSubject(i + 1) && clause.isClause(i + 1, end);
        return !relative && content ? report(noun, i + 1, end) : Optional.empty();
      }
      if (!sentence.isSpeakable(i) || sentence.isFinite(i) || sentence.hasTag(i, "SCONJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** One past the noun, or past its source: {@code threats by the group [to]}. */
  private int behindSource(int noun) {
    int i = noun + 1;
    if (i < words.length && ("by".equals(words[i]) || "from".equals(words[i]))) {
      for (i++; i < Math.min(noun + 3 + GAP, words.length) && sentence.isSpeakable(i); i++) {
        if (!sentence.isSubject(i)) {
          return i;
        }
      }
    }
    return noun + 1;
  }

  /** Whether no finite verb stands before the noun. */
  private boolean isSubject(int noun) {
    for (int i = 0; i < noun; i++) {
      if (sentence.isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code The claim that [the firm paid] is old}: before the second finite verb, or a comma. */
  private int mainVerb(int from) {
    int end = clause.firstComma(from);
    boolean first = false;
    for (int i = from; i < end; i++) {
      if (sentence.hasTag(i, "SCONJ") || sentence.hasTag(i, "CCONJ")) {
        return end;
      }
      boolean finite = sentence.isFinite(i) && !"to".equals(words[i - 1]);
      boolean group = sentence.isFinite(i - 1) || sentence.hasTag(i - 1, "ADV");
      if (first && finite && !group && !sentence.hasTag(i - 1, "PART")) {
        return i;
      }
      first |= finite;
    }
    return end;
  }

  /** A possessor before the noun: {@code his claims of}, {@code the mayor's repeated calls for}. */
  private boolean hasSource(int noun) {
    int i = noun - 1;
    while (sentence.hasTag(i, "ADJ")
        || isParticiple(i)
        || sentence.hasTag(i, "NUM")
        || sentence.hasTag(i, "ADV")) {
      i--;
    }
    return i >= 0
        && switch (words[i]) {
          case "his", "her", "its", "their", "'s", "'" -> true;
          default -> false;
        };
  }

  private boolean isParticiple(int i) {
    return sentence.hasTag(i, "VERB") && words[i].endsWith("ed");
  }

  private static Optional<Report> report(int noun, int from, int to) {
    return from < to
        ? Optional.of(new Report(from, to, noun, noun + 1, CueKind.NOUN))
        : Optional.empty();
  }
}
