package org.parallax.quote;

import java.util.Set;

/**
 * Whose verb a verb is: the subject of a reporting verb, found from parts of speech alone.
 *
 * <p>Known forms: {@code Roe said}; {@code Roe, a lawyer, said}; {@code said Roe}; {@code Roe, who
 * said}; {@code Roe met them and said}; {@code Roe left, saying}; {@code Roe went on to say};
 * {@code was described by Roe as}.
 */
final class Subjects {

  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "'s", "'re");

  private static final Set<String> LEADING_IN =
      Set.of("by", "in", "while", "after", "before", "when", "for", "as", "from", "of", "without");

  private static final Set<String> IRREGULAR =
      Set.of("told", "said", "known", "held", "found", "shown", "quoted", "seen", "written");

  private static final Set<String> ISSUING =
      Set.of(
          "issue", "release", "send", "post", "publish", "write", "make", "give", "sign", "file",
          "put", "share", "deliver", "have", "read", "tweet");

  private static final Set<String> CHARGING =
      Set.of(
          "accuse",
          "denounce",
          "blame",
          "criticise",
          "criticize",
          "slam",
          "blast",
          "condemn",
          "thank",
          "praise",
          "fault",
          "rebuke",
          "attack",
          "chide",
          "mock",
          "apologise",
          "ridicule",
          "scold",
          "castigate",
          "credit",
          "commend",
          "applaud",
          "arrest",
          "fire",
          "sue",
          "suspect");

  private static final int AGENT_REACH = 8;
  private static final int APPOSITION_REACH = 30;

  private final NounPhrases phrases;
  private final SourceNouns nouns;
  private final VerbLexicon verbs;

  Subjects(NounPhrases phrases, SourceNouns nouns, VerbLexicon verbs) {
    this.phrases = phrases;
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /** The subject of the verb; null where none was found. */
  Phrase of(Line line, int verb) {
    return of(line, verb, 0);
  }

  private Phrase of(Line line, int verb, int depth) {
    if (depth > 4) {
      return null;
    }
    if (isPassive(line, verb)) {
      return agent(line, verb);
    }
    if (isInverted(line, verb)) {
      return phrases.startingAt(line, verb + 1);
    }
    return before(line, verb, depth);
  }

  boolean isPassive(Line line, int verb) {
    String word = line.word(verb);
    boolean participle = word.endsWith("ed") || word.endsWith("en") || IRREGULAR.contains(word);
    if (!participle) {
      return false;
    }
    int i = verb - 1;
    while (line.hasTag(i, "ADV") || "been".equals(line.word(i)) || "being".equals(line.word(i))) {
      if (line.hasTag(i, "AUX")) {
        return true;
      }
      i--;
    }
    return BE.contains(line.word(i)) && !line.isQuoted(i);
  }

  private Phrase agent(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size(), verb + AGENT_REACH); i++) {
      if ("by".equals(line.word(i)) && !line.isQuoted(i)) {
        return line.isGerund(i + 1) ? null : phrases.startingAt(line, i + 1);
      }
    }
    return null;
  }

  /** {@code "...," said Roe}; not {@code Roe, a lawyer, said talks were off}. */
  boolean isInverted(Line line, int verb) {
    if (!verbs.canInvert(line.lemma(verb)) || line.isGerund(verb)) {
      return false;
    }
    boolean behindQuotation = line.isMark(verb - 1) || line.isQuoted(verb - 1);
    boolean behindComma = line.isComma(verb - 1) || "\u2014".equals(line.word(verb - 1));
    if (!behindQuotation && !behindComma && verb > 0) {
      return false;
    }
    int next = verb + 1;
    boolean opens =
        line.hasTag(next, "PROPN")
            || line.hasTag(next, "NOUN")
            || line.hasTag(next, "DET")
            || line.hasTag(next, "ADJ")
            || line.hasTag(next, "NUM")
            || Set.of("he", "she").contains(line.word(next));
    boolean time = nouns.isTime(line, next) || nouns.isTime(line, next + 1);
    boolean clause = line.hasTag(next, "PRON") && line.isFinite(next + 1);
    if (!opens || time || clause || "that".equals(line.word(next))) {
      return false;
    }
    if (behindQuotation && line.isMark(verb - 1)) {
      return !isClause(line, next) || line.isComma(verb - 2) || line.isQuoted(verb - 2);
    }
    return !isClause(line, next);
  }

  /** {@code "...?" queried the judge}: whatever the verb, it brings in the words before it. */
  boolean isTurn(Line line, int verb) {
    boolean subject = line.hasTag(verb + 1, "PROPN") || line.hasTag(verb + 1, "DET");
    return subject
        && line.hasTag(verb, "VERB")
        && !line.isGerund(verb)
        && !isClause(line, verb + 1);
  }

  /** A finite verb follows before any punctuation. */
  private static boolean isClause(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.isBreak(i) || line.isRelative(i)) {
        return false;
      }
      if (line.isMark(i)) {
        return true;
      }
      boolean participle = line.word(i).endsWith("ed") && line.hasTag(i + 1, "ADP");
      if (line.isFinite(i) && !participle) {
        return true;
      }
    }
    return false;
  }

  private Phrase before(Line line, int verb, int depth) {
    int i = verb - 1;
    while (line.hasTag(i, "AUX") || line.hasTag(i, "ADV") || isNegation(line, i)) {
      i--;
    }
    boolean progressive = i < verb - 1 && BE.contains(line.word(i + 1));
    if (line.isGerund(verb) && !progressive) {
      return participle(line, verb, depth);
    }
    if ("to".equals(line.word(i))) {
      int above = verbBefore(line, i, false);
      return above < 0 ? null : before(line, above, depth + 1);
    }
    if (line.hasTag(i, "CCONJ")) {
      return coordinated(line, i, depth);
    }
    if (line.isComma(i) && line.hasTag(i - 1, "CCONJ")) {
      return coordinated(line, i - 1, depth);
    }
    if (line.isComma(i) || "\u2014".equals(line.word(i)) || "\u2013".equals(line.word(i))) {
      return acrossApposition(line, i, verb, depth);
    }
    if (line.isMark(i) || line.isQuoted(i)) {
      if (line.isMark(i) && line.isComma(i - 1)) {
        return acrossApposition(line, i - 1, verb, depth);
      }
      Phrase whole = phrases.endingAt(line, i);
      return whole == null ? coordinated(line, i, depth) : whole;
    }
    if (line.isRelative(i) || ("that".equals(line.word(i)) && line.isNominal(i - 1))) {
      int last = line.isComma(i - 1) ? i - 2 : i - 1;
      Phrase whole = phrases.endingAt(line, last);
      boolean name = "who".equals(line.word(i)) && line.hasTag(last, "PROPN");
      return whole == null || name ? phrases.lastEndingAt(line, last) : whole;
    }
    if (line.isVerb(i)) {
      return i > 0 && depth < 4 ? of(line, i, depth + 1) : null;
    }
    Phrase subject = i < 0 ? null : phrases.endingAt(line, i);
    int from = i < 0 || subject != null ? 0 : phrases.chunkStart(line, i);
    // "Roe, the mayor, on Monday said": only an aside stands between the comma and the verb.
    return from > 1 && line.isComma(from - 1)
        ? acrossApposition(line, from - 1, verb, depth)
        : subject;
  }

  private static boolean isNegation(Line line, int i) {
    return "not".equals(line.word(i)) || "n't".equals(line.word(i));
  }

  private Phrase coordinated(Line line, int from, int depth) {
    int above = verbBefore(line, from, true);
    if (above < 0) {
      above = mainVerb(line, from);
    }
    return above < 0 ? null : of(line, above, depth + 1);
  }

  /** The nearest verb to the left outside quotations, a finite one; -1 where there is none. */
  int verbBefore(Line line, int from, boolean reporting) {
    for (int i = from - 1; i >= 0; i--) {
      if (line.isFinite(i) && (!reporting || verbs.contains(line.lemma(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Roe, a lawyer for the firm, said}: over the comma and its partner. */
  private Phrase acrossApposition(Line line, int comma, int verb, int depth) {
    int i = comma - 1;
    while (i > 0 && i > comma - APPOSITION_REACH) {
      if (";".equals(line.word(i))) {
        break;
      }
      boolean partner =
          !line.isQuoted(i)
              && (line.isComma(i)
                  || "\u2014".equals(line.word(i))
                  || "\u2013".equals(line.word(i)));
      if (partner && line.isNominal(i - 1) && !isInnerComma(line, i)) {
        Phrase subject = phrases.endingAt(line, i - 1);
        if (subject != null && !nouns.isTime(line, subject.head())) {
          Phrase name = line.hasTag(i - 1, "PROPN") ? null : appositeName(line, i + 1, comma);
          return name == null || line.hasTag(subject.head(), "PROPN") ? subject : name;
        }
      }
      if (partner && ")".equals(line.word(i - 1))) {
        return phrases.endingAt(line, i - 1);
      }
      i--;
    }
    // "Roe opened the door, said nothing": a list of verbs.
    int above = verbBefore(line, comma, false);
    return above < 0 || above >= verb ? null : of(line, above, depth + 1);
  }

  /** {@code the owner, Jane Roe, said}: the name between the commas, or null. */
  private Phrase appositeName(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.isNominal(i) && !line.hasTag(i, "ADJ")) {
        return null;
      }
    }
    return line.hasTag(to - 1, "PROPN") ? phrases.endingAt(line, to - 1) : null;
  }

  /** The comma of {@code , of Springfield, Ohio,} or of a second apposition. */
  private boolean isInnerComma(Line line, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - 12); i--) {
      if (line.isComma(i)) {
        boolean described =
            line.hasTag(i - 1, "PROPN")
                && (line.hasTag(i + 1, "DET")
                    || line.hasTag(i + 1, "NUM")
                    || line.isRelative(i + 1)
                    || "of".equals(line.word(i + 1)));
        boolean name = line.hasTag(i - 1, "PROPN") && !nouns.isTime(line, i - 1);
        return described || (name && comma - i <= 3);
      }
      if (line.isMark(i) || line.isQuoted(i)) {
        return false;
      }
    }
    return false;
  }

  /** A participle has the subject of the main clause, or the noun that it describes. */
  private Phrase participle(Line line, int verb, int depth) {
    int i = verb - 1;
    while (line.hasTag(i, "ADV")) {
      i--;
    }
    if (i < 0) {
      return behindOpening(line, verb);
    }
    if (line.hasTag(i, "NOUN") || line.hasTag(i, "PROPN")) {
      Phrase whole = phrases.endingAt(line, i);
      Phrase near = phrases.lastEndingAt(line, i);
      boolean channel = near != null && nouns.isChannel(near.headWord());
      Phrase noun = whole == null || channel ? near : whole;
      boolean aside = channel && "in".equals(line.word(near.from() - 1));
      if (noun != null && !aside && speaks(line, noun)) {
        return noun;
      }
      if (channel && !aside && isIssued(line, near)) {
        return of(line, verbBefore(line, near.from(), false), depth + 1);
      }
    }
    Phrase charged = charged(line, i);
    if (charged != null) {
      return charged;
    }
    if (line.isVerb(i)) {
      // "was elected vowing": the subject of the verb that the participle follows.
      return before(line, i, depth + 1);
    }
    boolean opening =
        line.isComma(i) || line.hasTag(i, "CCONJ") || LEADING_IN.contains(line.word(i));
    if (LEADING_IN.contains(line.word(i)) && i == 0) {
      return behindOpening(line, verb);
    }
    int main = opening ? mainVerb(line, i) : verbBefore(line, i, true);
    if (main < 0) {
      main = mainVerb(line, i);
    }
    Phrase subject = main < 0 ? null : of(line, main, depth + 1);
    if (subject == null && line.isComma(i) && line.hasTag(i - 1, "PROPN")) {
      // "Along comes Roe, saying"
      subject = phrases.lastEndingAt(line, i - 1);
    }
    return subject == null && opening ? behindOpening(line, verb) : subject;
  }

  /** {@code protesters chanting}, {@code a memo saying}; not {@code issued a statement saying}. */
  private boolean speaks(Line line, Phrase noun) {
    String kind = nouns.classOf(noun.headWord());
    boolean governed = verbBefore(line, noun.from(), false) >= 0;
    return switch (kind) {
      case "person", "spokesperson" -> true;
      case "document", "utterance" -> !governed || !isIssued(line, noun);
      default -> !governed;
    };
  }

  private boolean isIssued(Line line, Phrase noun) {
    int verb = verbBefore(line, noun.from(), false);
    return ISSUING.contains(line.lemma(verb));
  }

  /** {@code faulted Roe for saying}: whom the main clause charges or thanks. */
  private Phrase charged(Line line, int preposition) {
    String word = line.word(preposition);
    if (!"for".equals(word) && !"of".equals(word)) {
      return null;
    }
    for (int i = preposition - 1; i >= 0; i--) {
      if (line.isFinite(i) && CHARGING.contains(line.lemma(i))) {
        return isPassive(line, i) ? before(line, i, 3) : phrases.startingAt(line, i + 1);
      }
    }
    return null;
  }

  /** {@code Calling it a sham, Roe left}: the subject of the first finite verb behind a comma. */
  private Phrase behindOpening(Line line, int from) {
    boolean open = false;
    for (int i = from; i < line.size(); i++) {
      open |= line.isComma(i) || (line.isMark(i) && line.isQuoted(i - 1));
      if (open && line.isFinite(i)) {
        return before(line, i, 3);
      }
    }
    return null;
  }

  /** The main clause's verb left of a token: clauses that open with a conjunction are skipped. */
  int mainVerb(Line line, int limit) {
    // "Asked about it, ...", "While it rained, ...": the main clause begins behind the comma.
    boolean aside =
        line.hasTag(0, "SCONJ") || line.hasTag(0, "VERB") || "when".equals(line.word(0));
    boolean relative = false;
    boolean bare = false;
    int fallback = -1;
    for (int i = 0; i < limit; i++) {
      if (line.isQuoted(i)) {
        continue;
      }
      if (line.isComma(i)) {
        aside = false;
        relative = false;
      } else if (line.isRelative(i)) {
        relative = true;
        bare = !line.isComma(i - 1);
      } else if (line.isFinite(i) && "that".equals(line.word(i - 1)) && line.isNominal(i - 2)) {
        fallback = fallback < 0 ? i : fallback;
      } else if (line.isFinite(i)) {
        if (!aside && !relative) {
          return i;
        }
        fallback = fallback < 0 ? i : fallback;
        boolean chain = line.isFinite(i + 1) || line.hasTag(i + 1, "ADV");
        relative = relative && (chain || !bare);
      }
    }
    return fallback;
  }
}
