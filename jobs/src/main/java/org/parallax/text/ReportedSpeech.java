package org.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds what a sentence reports without quoting it: the content of an indirect statement.
 *
 * <p>Forms that are known, with the content in brackets: {@code denied that [the deal was off]},
 * {@code told reporters on Monday that [it was]}, {@code said [it could not verify the claim]},
 * {@code denies [helping the army]}, {@code accused the firm of [hiding losses]}, {@code according
 * to the memo, [the firm paid]}, {@code [The firm paid], the memo said}. The verbs come from the
 * lexicon of reporting verbs.
 *
 * <p>Precision goes before recall. The content never holds its own attribution, ends before a
 * narrator's afterthought ({@code , but ...}, {@code , raising fears ...}), and is cut where a
 * direct quotation stands inside it: the pieces share their verb. Not reported: what somebody did
 * <i>not</i> say, may say or was asked to say, and what the author says of himself ({@code I
 * think}).
 */
final class ReportedSpeech {

  static final Set<String> SELF =
      WordList.of(
          """
          i we you let us
          """);

  static final Set<String> DEMONSTRATIVES =
      WordList.of(
          """
          this that it which these those what here
          """);

  static final Set<String> UNREAL =
      WordList.of(
          """
          could would should may might must can ca
          """);

  static final Set<String> NEGATIONS =
      WordList.of(
          """
          n't not never hardly no
          """);

  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final ReportedClause clause;
  private final ContentAfterVerb contentAfterVerb;
  private final List<Token> tokens;
  private final String[] words;
  private final String[] lemmas;
  private final List<Speech> found = new ArrayList<>();

  private ReportedSpeech(TaggedSentence sentence) {
    this.sentence = sentence;
    this.clause = new ReportedClause(sentence);
    this.contentAfterVerb = new ContentAfterVerb(sentence);
    this.tokens = sentence.tokens;
    this.words = sentence.words;
    this.lemmas = sentence.lemmas;
  }

  /**
   * The reported statements of a sentence.
   *
   * @param tokens its tokens with tags and lemmas; those inside direct quotations have that voice
   */
  static List<Speech> in(List<Token> tokens, Lemmatizer lemmatizer) {
    TaggedSentence sentence = new TaggedSentence(tokens, lemmatizer);
    ReportedSpeech speech = new ReportedSpeech(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      if (!sentence.lemmas[i].isEmpty() && speech.isReport(i)) {
        speech.afterVerb(i);
      } else if (sentence.isAccordingTo(i)) {
        speech.accordingTo(i);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean follows =
          TaggedSentence.SAYING.contains(sentence.lemmas[i]) && !sentence.words[i].endsWith("ing");
      if (follows && speech.isReport(i) && !speech.hasContent(i)) {
        speech.beforeVerb(i);
      }
    }
    speech.found.sort(Comparator.comparingInt(Speech::start));
    return speech.found;
  }

  /** Not negated, not unreal, not the author's own. */
  private boolean isReport(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (sentence.hasTag(i, "ADV") || sentence.hasTag(i, "AUX") || sentence.hasTag(i, "PART"))) {
      if (NEGATIONS.contains(words[i]) || UNREAL.contains(words[i])) {
        return false;
      }
      if ("to".equals(words[i])) {
        return i > 1 && ("on".equals(words[i - 1]) || words[i - 1].startsWith("continue"));
      }
      i--;
    }
    if (i < 0) {
      // An imperative ("Note that"), unless it is a participle that opens the sentence.
      return words[verb].endsWith("ing") || sentence.isInverted(verb);
    }
    boolean own = SELF.contains(words[i]);
    boolean shown =
        TaggedSentence.SHOWING.contains(lemmas[verb]) && DEMONSTRATIVES.contains(words[i]);
    return !own && !shown && !"if".equals(words[i]);
  }

  private void afterVerb(int verb) {
    int content = contentAfterVerb.start(verb);
    if (content == ContentAfterVerb.NONE) {
      return;
    }
    int end = clause.isSubordinate(verb) ? clause.firstComma(content) : clause.clauseEnd(content);
    boolean told = "that".equals(words[content - 1]) && end - content > 2;
    if (told || clause.isClause(content, end)) {
      keep(content, end, verb, verb);
    }
  }

  /** [The firm paid], the memo said. [The law], he said, [would hurt]. */
  private void beforeVerb(int verb) {
    boolean ends =
        verb + 1 >= words.length || ".".equals(words[verb + 1]) || ",".equals(words[verb + 1]);
    int comma = ends || sentence.isAdjunct(verb + 1) ? subjectComma(verb) : NONE;
    if (comma == NONE && verb > 1 && ",".equals(words[verb - 1]) && isInvertedSubject(verb + 1)) {
      comma = verb - 1;
    }
    if (comma == NONE) {
      return;
    }
    int start = clause.contentStart(comma);
    boolean whole = clause.isOwnClause(start, comma);
    int rest = verb + 2;
    boolean goesOn = verb + 1 < words.length && ",".equals(words[verb + 1]) && rest < words.length;
    if (whole && !sentence.hasTag(start, "SCONJ") && !sentence.hasTag(start, "VERB")) {
      keep(start, comma, verb, verb);
    } else if (!whole && goesOn && sentence.isFinite(rest) && comma > start) {
      keep(start, comma, verb, verb);
      keep(rest, clause.clauseEnd(rest), verb, verb);
    }
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
            && !"who".equals(words[comma + 1])
            && !"which".equals(words[comma + 1])
            && !"what".equals(words[comma + 1]);
    if (!subject || !sentence.isNominal(i)) {
      return NONE;
    }
    return comma;
  }

  private int commaBefore(int from, int reach) {
    for (int i = from; i >= Math.max(0, from - reach); i--) {
      if (",".equals(words[i])) {
        return i;
      }
      if (tokens.get(i).voice() == Voice.DIRECT_QUOTE
          || sentence.isFinite(i)
          || (sentence.hasTag(i, "CCONJ") && i == from)) {
        return NONE;
      }
    }
    return NONE;
  }

  private void accordingTo(int at) {
    int start = clause.contentStart(at);
    if (at - start > 1) {
      int end = clause.tail(start, ",".equals(words[at - 1]) ? at - 1 : at);
      if (clause.isClause(start, end)) {
        keep(start, end, at, at + 1);
      }
      return;
    }
    for (int i = at + 2; i < words.length; i++) {
      boolean apposition = i + 1 < words.length && words[i + 1].startsWith("wh");
      if (",".equals(words[i]) && !apposition) {
        int end = clause.clauseEnd(i + 1);
        if (clause.isClause(i + 1, end)) {
          keep(i + 1, end, at, at + 1);
        }
        return;
      }
    }
  }

  /** Keeps the content's pieces outside direct quotations, if nobody reports them already. */
  private void keep(int from, int to, int firstOfVerb, int lastOfVerb) {
    if (from >= to || overlaps(tokens.get(from).start(), tokens.get(to - 1).end())) {
      return;
    }
    int verbStart = tokens.get(firstOfVerb).start();
    int verbEnd = tokens.get(lastOfVerb).end();
    int first = NONE;
    int last = NONE;
    for (int i = from; i <= to; i++) {
      boolean spoken = i == to || tokens.get(i).voice() == Voice.DIRECT_QUOTE;
      if (spoken && first != NONE) {
        last = closeBracket(first, last, i);
        int start = tokens.get(first).start();
        found.add(
            new Speech(start, tokens.get(last).end(), Voice.INDIRECT_SPEECH, verbStart, verbEnd));
        first = NONE;
      } else if (!spoken && tokens.get(i).isWord()) {
        first = first == NONE ? i : first;
        last = i;
      }
    }
  }

  /** Takes in the bracket that closes one opened in the piece. */
  private int closeBracket(int first, int last, int end) {
    int depth = 0;
    for (int i = first; i <= last; i++) {
      depth += "(".equals(words[i]) ? 1 : ")".equals(words[i]) ? -1 : 0;
    }
    return depth > 0 && last + 1 < end && ")".equals(words[last + 1]) ? last + 1 : last;
  }

  private boolean hasContent(int verb) {
    int start = tokens.get(verb).start();
    return found.stream().anyMatch(speech -> speech.verbStart() == start);
  }

  private boolean overlaps(int start, int end) {
    return found.stream().anyMatch(speech -> speech.start() < end && start < speech.end());
  }
}
