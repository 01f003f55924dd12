package org.parallax.quote;

import java.util.Set;
import org.parallax.text.Speech;

/** The attribution behind the words: {@code "...," Roe said}, {@code ..., the report said.} */
final class Tails {

  private static final Set<String> CLAUSES =
      Set.of("though", "although", "while", "but", "because", "when", "after", "which", "if");

  private static final Set<String> PARTICLES = Set.of("back", "out", "on", "up", "in", "away");

  private static final Set<String> ADJUNCTS =
      Set.of(
          "in", "on", "at", "during", "to", "after", "before", "via", "through", "from", "of",
          "when", "as", "by", "about", "while");

  private static final Set<String> BARE_ADJUNCTS =
      Set.of("in", "on", "at", "during", "via", "from", "after", "before");

  private static final int TAIL_REACH = 24;
  private static final int ADJUNCT_REACH = 12;

  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SourceNouns nouns;
  private final VerbLexicon verbs;

  Tails(NounPhrases phrases, Subjects subjects, SourceNouns nouns, VerbLexicon verbs) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /** {@code "...," Roe said}, {@code "...", said Roe}, {@code "...?" Roe, a lawyer, asked}. */
  Attribution behind(Speech speech, Line line) {
    int next = line.tokenAt(speech.end() - 1) + 1;
    boolean comma = endsOpen(line, next - 1);
    boolean inside = comma;
    while (line.isMark(next) || line.isComma(next) || "\u2014".equals(line.word(next))) {
      comma |= !line.isMark(next);
      next++;
    }
    if (!line.isInside(next) || (!comma && !isShortTail(line, next))) {
      return null;
    }
    if (inside && line.opensQuoted() && subjects.isTurn(line, next)) {
      return new Attribution(phrases.startingAt(line, next + 1), line, next);
    }
    boolean relative = false;
    boolean bare = false;
    for (int i = next; i < Math.min(line.size(), next + TAIL_REACH); i++) {
      boolean closes = line.isMark(i) && !line.isQuoted(i + 1);
      if (closes || line.isQuoted(i) || ";".equals(line.word(i))) {
        return null;
      }
      if (line.isComma(i)) {
        relative = false;
      } else if (line.isRelative(i)) {
        relative = true;
        bare = !line.isComma(i - 1);
      } else if (i == next && (line.hasTag(i, "CCONJ") || CLAUSES.contains(line.word(i)))) {
        return null;
      } else if (line.isVerb(i) && !line.hasTag(i, "AUX")) {
        boolean says = verbs.contains(line.lemma(i)) || line.word(i).equals("says");
        boolean voiced = says || (inside && i > next && i < next + 5 && isTurn(line, i));
        if (voiced && !line.isGerund(i) && !relative && !subjects.isPassive(line, i)) {
          Phrase source = i > next || subjects.isInverted(line, i) ? subjects.of(line, i) : null;
          if (source != null) {
            return new Attribution(source, line, i);
          }
          if (i == next) {
            return null;
          }
          continue;
        }
        if (!relative && !line.isGerund(i) && !isParticiple(line, i)) {
          return null;
        }
        // "one man who was there said": without a comma the clause has one verb.
        relative &= !bare;
      }
    }
    return null;
  }

  /** {@code "..." Roe tweeted.} without a comma: name and verb and nothing else. */
  private boolean isShortTail(Line line, int from) {
    if (!line.opensQuoted()) {
      return false;
    }
    int i = from;
    while (line.hasTag(i, "PROPN") || line.hasTag(i, "PRON")) {
      i++;
    }
    return i > from && line.isVerb(i) && verbs.contains(line.lemma(i)) && endsSentence(line, i);
  }

  /** A sentence behind the quotation that says whose it was and no more: {@code Roe tweeted.} */
  Attribution bare(Line line) {
    int i = 0;
    while (line.hasTag(i, "PROPN") || Set.of("he", "she").contains(line.word(i))) {
      i++;
    }
    boolean says =
        i > 0
            && i < 5
            && line.isFinite(i)
            && verbs.contains(line.lemma(i))
            && !verbs.isThought(line, i);
    if (!says || line.size() > i + ADJUNCT_REACH) {
      return null;
    }
    String follows = line.word(i + 1);
    boolean particle = PARTICLES.contains(follows) && !BARE_ADJUNCTS.contains(follows);
    int next = particle ? i + 2 : i + 1;
    boolean alone = !line.isInside(next) || ".".equals(line.word(next));
    if (!alone && !BARE_ADJUNCTS.contains(line.word(next)) && !nouns.isTime(line, next)) {
      return null;
    }
    for (int j = next; j < line.size(); j++) {
      if (line.isFinite(j) || line.isQuoted(j) || ":".equals(line.word(j))) {
        return null;
      }
    }
    return new Attribution(phrases.endingAt(line, i - 1), line, i);
  }

  private static boolean isParticiple(Line line, int i) {
    return line.word(i).endsWith("ed") || line.word(i).endsWith("en") || line.hasTag(i - 1, "PART");
  }

  /** {@code "...," Roe shot back.}: whatever the verb, it brings in the words. */
  private boolean isTurn(Line line, int verb) {
    boolean subject = line.isNominal(verb - 1);
    return subject && line.isFinite(verb) && line.opensQuoted() && endsSentence(line, verb);
  }

  /** The quotation ends with a comma, a question or an exclamation mark. */
  private static boolean endsOpen(Line line, int last) {
    int i = last;
    while (i > 0 && !line.isWord(i) && !line.isBreak(i)) {
      i--;
    }
    return ",".equals(line.word(i)) || "?".equals(line.word(i)) || "!".equals(line.word(i));
  }

  /**
   * {@code ..., the report said.}: a verb that ends the sentence, with its subject behind a comma.
   */
  Attribution last(Line line, Speech speech) {
    for (int i = line.size() - 1; i > 1; i--) {
      if (line.isQuoted(i) || line.isMark(i)) {
        return null;
      }
      boolean says = line.isFinite(i) && verbs.contains(line.lemma(i));
      if (says && endsSentence(line, i)) {
        boolean inverted = subjects.isInverted(line, i);
        int last = i - 1;
        int from = inverted ? i : phrases.chunkStart(line, last);
        if (line.isComma(from - 1) && line.tokens.get(from).start() >= speech.end()) {
          return new Attribution(subjects.of(line, i), line, i);
        }
        return null;
      }
    }
    return null;
  }

  private boolean endsSentence(Line line, int verb) {
    int next = PARTICLES.contains(line.word(verb + 1)) ? verb + 2 : verb + 1;
    if (!line.isInside(next) || ".".equals(line.word(next))) {
      return true;
    }
    if (subjects.isInverted(line, verb)) {
      return true;
    }
    boolean adjunct = ADJUNCTS.contains(line.word(next)) || nouns.isTime(line, next);
    if (!adjunct) {
      return false;
    }
    for (int i = next; i < line.size(); i++) {
      if (line.isFinite(i) || line.isComma(i) || i > verb + ADJUNCT_REACH) {
        return line.isComma(i);
      }
    }
    return true;
  }
}
