package org.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.text.Speech;
import org.parallax.text.Voice;

/**
 * Who speaks, as far as the sentence of a quotation or reported statement says it: the verb behind
 * the words, the verb before them, {@code according to}, a colon, the owner of {@code reply}.
 */
final class Attributions {

  /** Nouns that a quotation follows as what they say: {@code ran the headline "..."}. */
  private static final Set<String> WORDING =
      Set.of(
          "headline",
          "caption",
          "slogan",
          "motto",
          "mantra",
          "message",
          "words",
          "tweet",
          "statement",
          "comment",
          "remark",
          "question",
          "refrain",
          "chant",
          "reply",
          "answer");

  private static final Set<String> ACCOUNTS =
      Set.of("words", "account", "telling", "view", "phrase", "opinion", "estimation");

  private static final Set<String> BE = Set.of("is", "was", "are", "were");

  private static final int ACCOUNT_REACH = 10;
  private static final int LABEL_REACH = 6;

  private final NounPhrases phrases;
  private final Subjects subjects;
  private final SourceNouns nouns;
  private final VerbLexicon verbs;
  private final Tails tails;

  Attributions(NounPhrases phrases, Subjects subjects, SourceNouns nouns, VerbLexicon verbs) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.nouns = nouns;
    this.verbs = verbs;
    this.tails = new Tails(phrases, subjects, nouns, verbs);
  }

  /** All attributions that bear on a speech, the strongest first. */
  List<Attribution> of(Speech speech, Line first, Line last, Line after) {
    List<Attribution> found = new ArrayList<>();
    Attribution told = told(speech, first, last);
    if (speech.voice() == Voice.DIRECT_QUOTE) {
      int behind = last.tokenAt(speech.end() - 1) + 1;
      keep(found, signed(last, behind));
      while (last.isMark(behind)) {
        behind++;
      }
      if (after != null && !last.isInside(behind)) {
        keep(found, signed(after, 0));
      }
      keep(found, owner(speech, first));
      Attribution near = nearer(before(speech, first), told, speech);
      if (isPiece(speech, first)) {
        // "The memo claimed that it hid "letters", the report said": the tail tells the whole.
        keep(found, near);
      }
      keep(found, tails.behind(speech, last));
      if (found.isEmpty()) {
        int open = first.tokenAt(speech.start());
        keep(found, words(last, behind, behind + ACCOUNT_REACH));
        keep(found, words(first, Math.max(0, open - ACCOUNT_REACH), open));
      }
      if (found.isEmpty()) {
        keep(found, near);
      }
      keep(found, told);
      keep(found, colon(speech, first));
      if (found.isEmpty()) {
        keep(found, label(speech, last, behind));
      }
      if (found.isEmpty() && after != null && last.isFullyQuoted()) {
        keep(found, tails.bare(after));
      }
    } else {
      keep(found, told);
      keep(found, 0, inner(speech, first));
    }
    keep(found, accordingTo(first));
    if (last != first) {
      keep(found, accordingTo(last));
    }
    keep(found, tails.last(last, speech));
    return found;
  }

  /** Of two attributions the one whose verb stands nearer before the speech; null if none does. */
  private static Attribution nearer(Attribution one, Attribution told, Speech speech) {
    boolean naming = told != null && told.verb() >= 0 && Titles.isCalling(told.line(), told.verb());
    if (naming && told.source() != null) {
      return told;
    }
    boolean before =
        told != null
            && told.source() != null
            && told.verb() >= 0
            && told.line().tokens.get(told.verb()).start() < speech.start();
    if (one == null) {
      return before ? told : null;
    }
    return before && !one.isNearer(told, speech) ? told : one;
  }

  /** Whether the quotation is a part of a sentence that began before it. */
  private static boolean isPiece(Speech speech, Line line) {
    int at = line.tokenAt(speech.start()) - 1;
    int before = line.isMark(at) ? at - 1 : at;
    return before >= 0 && line.isWord(before) && !line.hasTag(before, "CCONJ");
  }

  /** {@code "..." — Jane Roe}: the name behind a dash. */
  private Attribution signed(Line line, int from) {
    int next = from;
    while (line.isMark(next)) {
      next++;
    }
    boolean dash = "\u2014".equals(line.word(next)) || "\u2013".equals(line.word(next));
    if (!dash || !line.hasTag(next + 1, "PROPN")) {
      return null;
    }
    Phrase name = phrases.startingAt(line, next + 1);
    // "— Capitol-speak for an open debate" explains the words and signs nothing.
    boolean alone = name != null && !line.isFinite(name.to()) && !line.hasTag(name.to(), "ADP");
    return alone ? new Attribution(name, line, -1) : null;
  }

  /** What the words that the speech names as its attribution say. */
  private Attribution told(Speech speech, Line first, Line last) {
    if (speech.verbStart() < 0) {
      return null;
    }
    Line line = speech.verbStart() >= last.sentence.start() ? last : first;
    int cue = line.tokenAt(speech.verbStart());
    boolean ours = line.isInside(cue) && line.tokens.get(cue).start() == speech.verbStart();
    if (!ours || isBehindOther(line, cue, speech)) {
      return null;
    }
    return switch (speech.cue()) {
      case ACCORDING_TO -> {
        int source = line.tokenAt(speech.verbEnd());
        yield new Attribution(phrases.startingAt(line, source), line, cue);
      }
      case NOUN -> byNoun(line, cue);
      default -> speech.voice() == Voice.DIRECT_QUOTE ? outermost(line, cue) : byVerb(line, cue);
    };
  }

  /** {@code Roe's promise to}, {@code the claim by Roe that}, {@code Roe made a promise}. */
  private Attribution byNoun(Line line, int noun) {
    Phrase owner = phrases.ownerOf(line, noun);
    if (owner != null) {
      return new Attribution(owner, line, noun);
    }
    String next = line.word(noun + 1);
    if ("by".equals(next) || "from".equals(next) || "of".equals(next)) {
      Phrase source = phrases.startingAt(line, noun + 2);
      if (source != null) {
        return new Attribution(source, line, noun);
      }
    }
    int main = subjects.verbBefore(line, noun, false);
    return main < 0 ? null : new Attribution(subjects.of(line, main), line, noun);
  }

  /** {@code [The memo claimed that it leaks], the report said}: the report inside a report. */
  private Attribution inner(Speech speech, Line line) {
    int from = line.tokenAt(speech.start());
    for (int i = from + 1; i < line.size() && line.tokens.get(i).end() <= speech.end(); i++) {
      if (line.isFinite(i) && !line.hasTag(i, "AUX")) {
        boolean says = verbs.contains(line.lemma(i)) && !verbs.isThought(line.lemma(i));
        boolean clause = "that".equals(line.word(i + 1));
        Phrase subject = says && clause ? subjects.of(line, i) : null;
        boolean within = subject != null && subject.start() >= speech.start();
        return within ? new Attribution(subject, line, i) : null;
      }
    }
    return null;
  }

  private static void keep(List<Attribution> found, int at, Attribution attribution) {
    if (attribution != null) {
      found.add(at, attribution);
    }
  }

  private void keep(List<Attribution> found, Attribution attribution) {
    if (attribution != null
        && attribution.source() != null
        && found.stream().noneMatch(known -> known.isBy(attribution.line(), attribution.verb()))) {
      Phrase source = attribution.source();
      // "Roe's reply was": it is Roe who speaks.
      Phrase owner =
          nouns.isUtterance(source.headWord())
              ? phrases.ownerOf(source.line(), source.head())
              : null;
      found.add(
          owner == null
              ? attribution
              : new Attribution(owner, attribution.line(), attribution.verb()));
    }
  }

  /** The attribution as a list, empty where it names nobody. */
  List<Attribution> known(Attribution attribution) {
    return attribution.source() == null ? List.of() : List.of(attribution);
  }

  /** The attribution by a verb, or by {@code according} of {@code according to}. */
  Attribution byVerb(Line line, int verb) {
    if ("according".equals(line.word(verb))) {
      return new Attribution(phrases.startingAt(line, verb + 2), line, verb);
    }
    return new Attribution(subjects.of(line, verb), line, verb);
  }

  /** A verb before the words that other words, between the two, end with a full stop. */
  private static boolean isBehindOther(Line line, int verb, Speech speech) {
    return speech.voice() == Voice.DIRECT_QUOTE
        && line.tokens.get(verb).end() <= speech.start()
        && isTailOfEarlier(line, verb)
        && endsBetween(line, verb, speech);
  }

  private static boolean isTailOfEarlier(Line line, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (line.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsBetween(Line line, int verb, Speech speech) {
    for (int i = verb + 1; i < line.size() && line.tokens.get(i).start() < speech.start(); i++) {
      if (".".equals(line.word(i)) || ";".equals(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The nearest reporting verb before the words, past no full stop or semicolon. */
  private Attribution before(Speech speech, Line line) {
    int start = line.tokenAt(speech.start());
    int from = beforeClauses(line, line.isMark(start - 1) ? start - 2 : start - 1);
    for (int i = from; i >= 0; i--) {
      if (".".equals(line.word(i)) || ";".equals(line.word(i))) {
        return null;
      }
      Attribution by = verbs.isReporting(line, i) ? outermost(line, i) : null;
      if (by != null && by.source() != null) {
        int calling = line.isGerund(i) && start - i > 3 ? callingBefore(line, i) : -1;
        return calling < 0 ? by : byVerb(line, calling);
      }
    }
    return null;
  }

  /** {@code said that it rains, and that "..."}: where the first of the clauses begins. */
  private static int beforeClauses(Line line, int last) {
    if (!"that".equals(line.word(last)) || !line.hasTag(last - 1, "CCONJ")) {
      return last;
    }
    for (int i = last - 2; i > 0 && !".".equals(line.word(i)); i--) {
      if ("that".equals(line.word(i)) && !line.isQuoted(i)) {
        return i;
      }
    }
    return last;
  }

  /**
   * {@code called the memo describing it "weak"}: the finite verb of naming before a participle.
   */
  private static int callingBefore(Line line, int participle) {
    for (int i = participle - 1; i >= 0 && !line.isBreak(i); i--) {
      if (line.isFinite(i)) {
        return Titles.isCalling(line, i) ? i : -1;
      }
    }
    return -1;
  }

  /** Of {@code Roe said they expect} the verb of saying; else the verb itself. */
  private Attribution outermost(Line line, int verb) {
    Attribution own = byVerb(line, verb);
    if (!verbs.isThought(line, verb)) {
      return own;
    }
    for (int i = verb - 1; i >= 0 && !";".equals(line.word(i)); i--) {
      boolean says = verbs.isReporting(line, i) && !verbs.isThought(line.lemma(i));
      if (says && !line.isQuoted(i)) {
        Attribution outer = byVerb(line, i);
        return outer.source() == null ? own : outer;
      }
    }
    return own;
  }

  /** {@code Roe: "..."}; {@code Roe took the floor: "..."}. */
  private Attribution colon(Speech speech, Line line) {
    int mark = line.tokenAt(speech.start()) - 1;
    int colon = line.isMark(mark) ? mark - 1 : mark;
    if (!":".equals(line.word(colon))) {
      return null;
    }
    int main = subjects.mainVerb(line, colon);
    Phrase sender = sender(line, colon);
    if (sender != null) {
      return new Attribution(sender, line, -1);
    }
    if (main >= 0) {
      return new Attribution(subjects.of(line, main), line, -1);
    }
    return new Attribution(phrases.endingAt(line, colon - 1), line, -1);
  }

  /** {@code there was this from Roe: "..."}; {@code in the words of Roe: "..."}. */
  private Phrase sender(Line line, int colon) {
    Phrase name = phrases.lastEndingAt(line, colon - 1);
    return name != null && "from".equals(line.word(name.from() - 1)) ? name : null;
  }

  /** {@code "...," in the words of Roe}, {@code in Roe's words}: null where nobody's are. */
  private Attribution words(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, line.size()); i++) {
      if (!ACCOUNTS.contains(line.word(i)) || line.isQuoted(i)) {
        continue;
      }
      int opening = i - 1;
      while (opening > from && !"in".equals(line.word(opening)) && !line.isBreak(opening)) {
        opening--;
      }
      if (!"in".equals(line.word(opening)) || i - opening > 6) {
        continue;
      }
      Phrase owner = phrases.ownerOf(line, i);
      boolean of = "of".equals(line.word(i + 1));
      Phrase source = owner == null && of ? phrases.startingAt(line, i + 2) : owner;
      if (source != null) {
        return new Attribution(source, line, -1);
      }
    }
    return null;
  }

  /** {@code Roe's reply was "..."}: the phrase before the verb to be. */
  private Attribution owner(Speech speech, Line line) {
    int until = line.tokenAt(speech.start());
    int noun = line.isMark(until - 1) ? until - 2 : until - 1;
    noun = line.isComma(noun) ? noun - 1 : noun;
    if ("that".equals(line.word(noun)) && nouns.isUtterance(line.word(noun - 1))) {
      Phrase phrase = phrases.lastEndingAt(line, noun - 1);
      boolean owned = phrase != null && owns(line, phrase);
      return owned ? new Attribution(phrase, line, -1) : null;
    }
    if (WORDING.contains(line.word(noun))) {
      int main = subjects.mainVerb(line, noun);
      Phrase phrase = phrases.endingAt(line, noun);
      boolean owned = phrase != null && owns(line, phrase);
      return new Attribution(owned || main < 0 ? phrase : subjects.of(line, main), line, -1);
    }
    for (int i = until - 1; i > 0; i--) {
      if (line.hasTag(i, "AUX") && nouns.isUtterance(line.word(i - 1))) {
        return new Attribution(phrases.endingAt(line, i - 1), line, -1);
      }
    }
    return null;
  }

  /** {@code Roe's reply}. */
  private static boolean owns(Line line, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if ("'s".equals(line.word(i)) || "'".equals(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Attribution accordingTo(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if ("according".equals(line.word(i)) && "to".equals(line.word(i + 1)) && !line.isQuoted(i)) {
        return new Attribution(phrases.startingAt(line, i + 2), line, i);
      }
    }
    return null;
  }

  /** The subject of a sentence's main verb; null where there is none. */
  Phrase mainSubject(Line line) {
    int main = subjects.mainVerb(line, line.size());
    Phrase subject = main < 0 ? null : subjects.of(line, main);
    boolean named =
        subject != null && !line.hasTag(subject.head(), "PROPN") && line.isNamed(main + 1);
    // "The only one who stayed was Jane Roe."
    return named && BE.contains(line.word(main)) ? phrases.startingAt(line, main + 1) : subject;
  }

  /** {@code Roe: the law is 'a farce'}; {@code The law is 'a farce': police}; null for neither. */
  private Attribution label(Speech speech, Line line, int behind) {
    int open = line.tokenAt(speech.start());
    for (int i = 1; i < Math.min(open, LABEL_REACH); i++) {
      if (":".equals(line.word(i)) && line.isSpeakerName(i - 1)) {
        Phrase name = phrases.lastEndingAt(line, i - 1);
        return name != null && name.from() == 0 ? new Attribution(name, line, -1) : null;
      }
    }
    for (int i = behind; i < line.size(); i++) {
      if (":".equals(line.word(i)) && line.size() - i <= LABEL_REACH && !line.isQuoted(i)) {
        Phrase source = phrases.startingAt(line, i + 1);
        boolean ends =
            source != null && (source.to() == line.size() || ".".equals(line.word(source.to())));
        boolean speaks =
            ends && (line.isSpeakerName(source.head()) || nouns.isSpeaker(source.headWord()));
        return speaks ? new Attribution(source, line, -1) : null;
      }
    }
    return null;
  }
}
