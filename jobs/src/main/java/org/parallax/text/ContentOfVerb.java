package org.parallax.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb attributes in less than a clause: {@code vowed [to appeal]}, {@code urged her [to
 * resign]}, {@code denied [the claims]}, {@code accused the firm of [fraud]}, {@code described [the
 * talks as tense]}, {@code called [the vote a farce]}, {@code spoke about [the risks]}, and the
 * same in the passive: {@code was accused of [fraud]}, {@code is said [to have left]}.
 */
final class ContentOfVerb {

  private static final int REACH = 10;

  private static final Set<String> CHARGES = WordList.of("of for with over");

  private final TaggedSentence sentence;
  private final ReportedClause clause;
  private final ReportedObject object;
  private final List<Token> tokens;
  private final String[] words;

  ContentOfVerb(TaggedSentence sentence, ReportedClause clause) {
    this.sentence = sentence;
    this.clause = clause;
    this.object = new ReportedObject(sentence);
    this.tokens = sentence.tokens;
    this.words = sentence.words;
  }

  Optional<Report> of(int verb) {
    if (sentence.isPassive(verb)) {
      return passive(verb);
    }
    int at = sentence.behind(verb);
    while (sentence.hasTag(at, "ADV") && !sentence.takes(verb, words[at])) {
      at++;
    }
    if (at >= words.length || !hasSubject(verb)) {
      return Optional.empty();
    }
    Optional<Report> found = infinitive(verb, at);
    if (found.isEmpty()) {
      found = preposition(verb, at, CueKind.VERB);
    }
    return found.isPresent() || !object.begins(at) ? found : behindObject(verb, at);
  }

  /** A verb with something to attribute to; not the participle of "the alleged thefts". */
  private boolean hasSubject(int verb) {
    int i = verb - 1;
    while (sentence.hasTag(i, "ADV") || sentence.hasTag(i, "AUX")) {
      i--;
    }
    // "..., raising fears of misuse": it is the affair that raises them.
    if (sentence.isGerund(verb) && sentence.takes(verb, Complement.THING)) {
      return false;
    }
    if (i < 0) {
      return words[verb].endsWith("ing");
    }
    boolean adjective =
        words[verb].endsWith("ed")
            && i == verb - 1
            && (sentence.hasTag(i, "DET")
                || sentence.hasTag(i, "ADJ")
                || sentence.hasTag(i, "ADP")
                || sentence.hasTag(i, "NUM")
                || "'s".equals(words[i])
                || sentence.isPossessive(i));
    boolean gerund = words[verb].endsWith("ing") && sentence.hasTag(i, "ADP");
    return !adjective && !gerund;
  }

  private Optional<Report> infinitive(int verb, int at) {
    boolean takes = sentence.takes(verb, Complement.TO);
    return takes && isInfinitive(at) ? clauseFrom(verb, at, CueKind.VERB) : Optional.empty();
  }

  private boolean isInfinitive(int at) {
    int i = at;
    if (sentence.hasTag(i, "PART") && "not".equals(words[i])) {
      i++;
    }
    if (i >= words.length || !"to".equals(words[i])) {
      return false;
    }
    i++;
    while (sentence.hasTag(i, "ADV") || (i < words.length && "not".equals(words[i]))) {
      i++;
    }
    return sentence.hasTag(i, "VERB") || sentence.hasTag(i, "AUX");
  }

  /** {@code called for}, {@code complained to the paper about}. */
  private Optional<Report> preposition(int verb, int at, CueKind cue) {
    for (int i = at; i < Math.min(at + REACH, words.length); i++) {
      if (sentence.takes(verb, words[i])) {
        boolean follows = object.begins(i + 1) || sentence.isGerund(i + 1);
        return follows ? phraseFrom(verb, i + 1, cue) : Optional.empty();
      }
      if (!isFiller(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isFiller(int i) {
    boolean clitic = words[i].startsWith("'");
    return (tokens.get(i).isWord() || clitic)
        && !sentence.hasTag(i, "VERB")
        && !sentence.hasTag(i, "AUX")
        && !sentence.hasTag(i, "SCONJ");
  }

  private Optional<Report> behindObject(int verb, int at) {
    for (int i = at + 1; i < Math.min(at + REACH, words.length) && isFiller(i - 1); i++) {
      if (sentence.takes(verb, Complement.WHOM) && isInfinitive(i)) {
        return clauseFrom(verb, i, CueKind.VERB);
      }
      if (sentence.takes(verb, Complement.AS) && "as".equals(words[i])) {
        return report(verb, at, clause.firstComma(i), CueKind.VERB);
      }
      boolean article = "a".equals(words[i]) || "an".equals(words[i]) || "the".equals(words[i]);
      if (sentence.takes(verb, Complement.NAME) && article && sentence.isNominal(i - 1)) {
        return report(verb, at, object.end(i), CueKind.VERB);
      }
      boolean charge = CHARGES.contains(words[i]) && sentence.takes(verb, Complement.CHARGE);
      if (charge && (object.begins(i + 1) || sentence.isGerund(i + 1))) {
        return phraseFrom(verb, i + 1, CueKind.VERB);
      }
    }
    boolean whole = sentence.takes(verb, Complement.OBJECT);
    boolean claim = sentence.takes(verb, Complement.CLAIM) && isClaim(at);
    return whole || claim ? report(verb, at, object.end(at), CueKind.VERB) : Optional.empty();
  }

  private boolean isClaim(int at) {
    int head = object.head(at);
    return head >= 0 && AttributionWord.noun(tokens.get(head).lemma()) != null;
  }

  private Optional<Report> passive(int verb) {
    int at = sentence.behind(verb);
    if (at >= words.length) {
      return Optional.empty();
    }
    boolean infinitive =
        sentence.takes(verb, Complement.RAISED) || sentence.takes(verb, Complement.WHOM);
    if (infinitive && isInfinitive(at) && !"expect".equals(sentence.lemmas[verb])) {
      return clauseFrom(verb, at, CueKind.PASSIVE);
    }
    if (sentence.takes(verb, Complement.AS) && "as".equals(words[at])) {
      return report(verb, at + 1, clause.firstComma(at + 1), CueKind.PASSIVE);
    }
    boolean charge = CHARGES.contains(words[at]) && sentence.takes(verb, Complement.CHARGE);
    if (charge && (object.begins(at + 1) || sentence.isGerund(at + 1))) {
      return phraseFrom(verb, at + 1, CueKind.PASSIVE);
    }
    return "by".equals(words[at]) && sentence.takes(verb, Complement.OBJECT)
        ? subject(verb)
        : Optional.empty();
  }

  /** {@code [The raid] was condemned by the mayor}. */
  private Optional<Report> subject(int verb) {
    int end = verb;
    while (end > 0 && (sentence.hasTag(end - 1, "AUX") || sentence.hasTag(end - 1, "ADV"))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (sentence.isSpeakable(start - 1) || words[start - 1].startsWith("'"))
        && !sentence.isFinite(start - 1)
        && !sentence.hasTag(start - 1, "SCONJ")
        && !sentence.hasTag(start - 1, "CCONJ")) {
      start--;
    }
    return start < end ? report(verb, start, end, CueKind.PASSIVE) : Optional.empty();
  }

  private Optional<Report> clauseFrom(int verb, int from, CueKind cue) {
    int end = clause.isSubordinate(verb) ? clause.firstComma(from) : clause.clauseEnd(from);
    return report(verb, from, end, cue);
  }

  private Optional<Report> phraseFrom(int verb, int from, CueKind cue) {
    return sentence.isGerund(from)
        ? clauseFrom(verb, from, cue)
        : report(verb, from, object.end(from), cue);
  }

  private Optional<Report> report(int verb, int from, int to, CueKind cue) {
    return from < to
        ? Optional.of(new Report(from, to, verb, sentence.behind(verb), cue))
        : Optional.empty();
  }
}
