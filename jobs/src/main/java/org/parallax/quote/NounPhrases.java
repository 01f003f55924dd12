package org.parallax.quote;

import java.util.Set;

/**
 * Finds the noun phrase before a verb or behind a preposition, from parts of speech alone.
 *
 * <p>Worked example: in {@code On Monday the head of the union said} the phrase that ends before
 * {@code said} is {@code the head of the union}, its head {@code head}: a phrase of time is no
 * source, and what hangs on a preposition is none either.
 */
final class NounPhrases {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "there");

  private static final Set<String> ATTACHING =
      Set.of("of", "for", "from", "with", "at", "in", "on", "to", "inside", "within", "near");

  /** Tagged as prepositions before clauses too. */
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "since", "until", "as", "because", "than", "besides");

  /** Words for people that stand without a noun. */
  private static final Set<String> ALONE =
      Set.of("another", "some", "many", "both", "most", "few", "several", "others", "all");

  private static final Set<String> ATTACHED_ADJECTIVES = Set.of("close", "familiar", "briefed");

  private static final int RELATIVE_REACH = 8;
  private static final int SHORT_QUOTATION = 5;

  private final SourceNouns nouns;
  private final VerbLexicon verbs;

  NounPhrases(SourceNouns nouns, VerbLexicon verbs) {
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /** The phrase whose last token is the given one; null where there is none. */
  Phrase endingAt(Line line, int last) {
    int from = chunkStart(line, last);
    return from > last ? null : first(line, from, last + 1);
  }

  /** Whose the noun is: {@code Roe} in {@code Roe's promise}, {@code his}; null if nobody's. */
  Phrase ownerOf(Line line, int noun) {
    int i = noun - 1;
    while (line.hasTag(i, "ADJ") || line.hasTag(i, "NOUN") || line.hasTag(i, "NUM")) {
      i--;
    }
    if (POSSESSIVES.contains(line.word(i))) {
      return new Phrase(line, i, i + 1, i);
    }
    boolean clitic = "'s".equals(line.word(i)) || "'".equals(line.word(i));
    return clitic && i > 0 ? lastEndingAt(line, i - 1) : null;
  }

  /** The phrase that ends at a token, whatever hangs before it; null where there is none. */
  Phrase lastEndingAt(Line line, int last) {
    int from = last;
    while (from > 0 && isBase(line, from - 1, 0) && !startsAnew(line, from)) {
      from--;
    }
    int head = head(line, from, last + 1);
    return head < 0 ? null : new Phrase(line, from, last + 1, head);
  }

  /** Where the stretch begins that no comma, mark, conjunction or finite verb interrupts. */
  int chunkStart(Line line, int last) {
    int conjunction = -1;
    int i = last;
    while (i >= 0) {
      if (line.isMark(i) || line.isQuoted(i)) {
        int open = openingOfShort(line, i);
        if (open < 0) {
          break;
        }
        i = open - 1;
        continue;
      }
      if (")".equals(line.word(i)) || "]".equals(line.word(i))) {
        i = openingBracket(line, i) - 1;
        continue;
      }
      if (line.isVerb(i)) {
        int relative = relativeBefore(line, i);
        if (relative > 0) {
          i = relative - 1;
          continue;
        }
        if (!isReduced(line, i)) {
          return conjunction < 0 ? i + 1 : conjunction + 1;
        }
      } else if (line.hasTag(i, "CCONJ")) {
        if (line.isComma(i - 1) || !line.isWord(i - 1)) {
          break;
        }
        conjunction = conjunction < 0 ? i : conjunction;
      } else if (SUBJECT_PRONOUNS.contains(line.word(i))) {
        return i;
      } else if (isBoundary(line, i)) {
        break;
      }
      i--;
    }
    return i + 1;
  }

  private static boolean isBoundary(Line line, int i) {
    return line.isBreak(i)
        || "(".equals(line.word(i))
        || line.hasTag(i, "SCONJ")
        || line.isRelative(i)
        || (SUBORDINATORS.contains(line.word(i)) && !isComparison(line, i))
        || ("that".equals(line.word(i)) && !line.hasTag(i, "DET"));
  }

  /** {@code worked as a guard}: a noun phrase follows and no clause. */
  private static boolean isComparison(Line line, int i) {
    String next = line.word(i + 1);
    return "as".equals(line.word(i)) && ("a".equals(next) || "an".equals(next));
  }

  /** The opening mark of a quotation of a few words that belongs to the phrase, or -1. */
  private static int openingOfShort(Line line, int from) {
    int i = from;
    while (i >= 0 && i > from - SHORT_QUOTATION - 2) {
      boolean opens = line.isMark(i) && line.isQuoted(i + 1);
      if (opens) {
        boolean joined = line.isWord(i - 1) && !line.isVerb(i - 1);
        return joined && !line.isBreak(from - 1) ? i : -1;
      }
      i--;
    }
    return -1;
  }

  private static int openingBracket(Line line, int close) {
    int i = close;
    while (i > 0 && !"(".equals(line.word(i)) && !"[".equals(line.word(i))) {
      i--;
    }
    return i;
  }

  /** {@code a woman who was there}: the relative pronoun of a verb's clause, or -1. */
  private int relativeBefore(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - RELATIVE_REACH); i--) {
      if (line.isBreak(i) || line.isMark(i)) {
        return -1;
      }
      if (line.isRelative(i) && line.isNominal(i - 1)) {
        // "a source who said the chair left": what follows such a verb is a clause of its own.
        boolean clause = verbs.contains(line.lemma(verb)) && !line.hasTag(verb + 1, "ADP");
        return clause ? -1 : i;
      }
    }
    return -1;
  }

  /** {@code a man briefed on it}, {@code officials speaking in private}. */
  private static boolean isReduced(Line line, int i) {
    String word = line.word(i);
    boolean shape =
        word.endsWith("ing")
            || word.endsWith("ed")
            || word.endsWith("en")
            || "known".equals(word)
            || "held".equals(word);
    boolean beforePhrase = line.hasTag(i + 1, "ADP") || line.hasTag(i + 1, "ADV");
    boolean beforeNoun = line.hasTag(i - 1, "DET") && line.isNominal(i + 1);
    return shape && ((beforePhrase && line.isNominal(i - 1)) || beforeNoun);
  }

  /** The first phrase of a stretch that hangs on no preposition and names no time. */
  Phrase first(Line line, int from, int to) {
    Phrase found = null;
    int i = from;
    while (i < to && !(found != null && line.isRelative(i))) {
      if (line.hasTag(i, "ADP") || "to".equals(line.word(i))) {
        i = baseEnd(line, i + 1, to);
        continue;
      }
      if (!opens(line, i)) {
        i++;
        continue;
      }
      int end = baseEnd(line, i, to);
      int head = head(line, i, end);
      // "the story Roe has told": what stands anew right before the verb is its subject.
      if (head >= 0 && (found == null || end == to)) {
        found = new Phrase(line, i, trimmed(line, head, to), head);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static boolean opens(Line line, int i) {
    return line.hasTag(i, "DET")
        || line.hasTag(i, "ADJ")
        || line.isNominal(i)
        || POSSESSIVES.contains(line.word(i))
        || (line.isVerb(i) && line.isNominal(i + 1));
  }

  /** One past a noun phrase without what hangs on it. */
  private int baseEnd(Line line, int from, int to) {
    int i = from;
    while (i < to) {
      boolean joins = line.hasTag(i, "CCONJ") && i > from && i + 1 < to;
      boolean part =
          line.hasTag(i, "DET")
              || line.hasTag(i, "ADJ")
              || line.hasTag(i, "ADV")
              || line.isNominal(i)
              || line.isVerb(i)
              || POSSESSIVES.contains(line.word(i))
              || "'s".equals(line.word(i))
              || "'".equals(line.word(i))
              || line.hasTag(i, "SYM")
              || line.hasTag(i, "X")
              || line.isQuoted(i)
              || line.isMark(i)
              || joins;
      if (!part || line.isRelative(i) || (i > from && startsAnew(line, i))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** {@code last week | the firm}, {@code in a statement | Roe}. */
  private boolean startsAnew(Line line, int i) {
    boolean behind = line.isNominal(i - 1);
    boolean article = line.hasTag(i, "DET") && behind && !line.hasTag(i - 1, "DET");
    boolean pronoun = SUBJECT_PRONOUNS.contains(line.word(i));
    boolean aside =
        (nouns.isTime(line, i - 1) || nouns.isChannel(line.word(i - 1)))
            && (line.hasTag(i, "PROPN") || line.hasTag(i, "ADJ"))
            && line.hasTag(i - 1, "NOUN")
            && !nouns.isTime(line, i);
    return article || pronoun || aside;
  }

  /** The last noun of the phrase, a day behind it left out; -1 where it names only a time. */
  int head(Line line, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      boolean possessed = "'s".equals(line.word(i + 1)) && i + 1 < to;
      if ((line.isNominal(i) || line.hasTag(i, "ADJ")) && !nouns.isTime(line, i) && !possessed) {
        boolean adjectiveOnly = line.hasTag(i, "ADJ") && !line.hasTag(i - 1, "DET");
        if (!adjectiveOnly) {
          return i;
        }
      }
    }
    boolean alone = to == from + 1 && ALONE.contains(line.word(from));
    return alone ? from : -1;
  }

  /** The phrase's end without a trailing day, place of speech or bracket. */
  private int trimmed(Line line, int head, int to) {
    for (int i = head + 1; i < to; i++) {
      boolean aside =
          nouns.isTime(line, i)
              || "(".equals(line.word(i))
              || ("on".equals(line.word(i)) && nouns.isTime(line, i + 1))
              || (line.hasTag(i, "ADP") && nouns.isTime(line, i + 2))
              || (line.hasTag(i, "ADV") && i + 1 == to);
      if (aside) {
        return i;
      }
    }
    return to;
  }

  /**
   * The phrase that begins at a token: behind {@code said}, {@code according to}, {@code by}.
   *
   * <p>A bare name ends with itself; a description takes what hangs on it ({@code a spokesman for
   * the firm}), and a name that follows it between commas becomes the head.
   */
  Phrase startingAt(Line line, int start) {
    int from = start;
    if (!opens(line, from) || line.isQuoted(from)) {
      return null;
    }
    int end = from;
    while (isBase(line, end, from)) {
      end++;
    }
    int head = head(line, from, end);
    if (head < 0) {
      return null;
    }
    if (line.hasTag(head, "PROPN") || line.hasTag(head, "PRON")) {
      return new Phrase(line, from, head + 1, head);
    }
    int to = attached(line, end);
    if (line.isComma(to) && line.hasTag(to + 1, "PROPN")) {
      int name = to + 1;
      while (line.hasTag(name, "PROPN")) {
        name++;
      }
      if (!line.isInside(name) || line.isComma(name) || ".".equals(line.word(name))) {
        return new Phrase(line, from, name, name - 1);
      }
    }
    return new Phrase(line, from, trimmed(line, head, to), head);
  }

  private boolean isBase(Line line, int i, int from) {
    if (isNickname(line, i) || isNickname(line, i - 1) || isNickname(line, i - 2)) {
      return true;
    }
    if (!line.isInside(i)
        || line.isMark(i)
        || line.isQuoted(i)
        || line.isRelative(i)
        || (i > from && startsAnew(line, i))) {
      return false;
    }
    return line.hasTag(i, "DET")
        || line.hasTag(i, "ADJ")
        || line.isNominal(i)
        || "'s".equals(line.word(i))
        || POSSESSIVES.contains(line.word(i))
        || (line.isVerb(i) && line.hasTag(i - 1, "DET"))
        || (line.hasTag(i, "ADV") && line.hasTag(i + 1, "ADJ"));
  }

  /** The opening mark in {@code Robert "Bob" Roe}. */
  private static boolean isNickname(Line line, int mark) {
    return line.isMark(mark)
        && line.hasTag(mark - 1, "PROPN")
        && line.isMark(mark + 2)
        && line.hasTag(mark + 3, "PROPN");
  }

  private int attached(Line line, int from) {
    int to = from;
    while (ATTACHING.contains(line.word(to)) || ATTACHED_ADJECTIVES.contains(line.word(to))) {
      int end = to + 1;
      while (isBase(line, end, to + 1) || (end == to + 1 && ATTACHING.contains(line.word(end)))) {
        end++;
      }
      if (end == to + 1 || nouns.isTime(line, end - 1) || nouns.isChannel(line.word(end - 1))) {
        return to;
      }
      to = end;
    }
    return to;
  }
}
