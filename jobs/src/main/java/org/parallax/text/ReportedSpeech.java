package org.parallax.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a sentence attributes to a source without quoting it: the content of an indirect
 * statement, belief, wish, order or judgement.
 *
 * <p>Forms that are known, with the content in brackets: {@code denied that [the deal was off]},
 * {@code said [it could not verify the claim]}, {@code [The firm paid], the memo said}, {@code
 * according to the memo, [the firm paid]} ({@link ContentAfterVerb}, {@link ContentBeforeVerb});
 * {@code denied [the claims]}, {@code vowed [to appeal]}, {@code was accused of [fraud]} ({@link
 * ContentOfVerb}); {@code the claim that [the firm paid]} ({@link ContentOfNoun}).
 *
 * <p>Clauses go first, phrases fill what is left, and where two contents meet the later gives way.
 * The content never holds its own attribution, ends before a narrator's afterthought ({@code , but
 * ...}, {@code , raising fears ...}) and is cut where a direct quotation stands inside it: the
 * pieces share their verb. Not reported: what somebody did <i>not</i> say, may say or was asked to
 * say, and what the author says of himself ({@code I think}).
 */
final class ReportedSpeech {

  private final TaggedSentence sentence;
  private final ReportedClause clause;
  private final ReportingUse use;
  private final String[] words;
  private final List<Report> reports = new ArrayList<>();

  private ReportedSpeech(TaggedSentence sentence) {
    this.sentence = sentence;
    this.clause = new ReportedClause(sentence);
    this.use = new ReportingUse(sentence);
    this.words = sentence.words;
  }

  /**
   * The reported statements of a sentence.
   *
   * @param tokens its tokens with tags and lemmas; those inside direct quotations have that voice
   */
  static List<Speech> in(List<Token> tokens, Lemmatizer lemmatizer) {
    ReportedSpeech speech = new ReportedSpeech(new TaggedSentence(tokens, lemmatizer));
    speech.clauses();
    speech.tails();
    speech.nouns();
    speech.phrases();
    List<Speech> found = new ArrayList<>();
    ReportedPieces pieces = new ReportedPieces(speech.sentence);
    speech.reports.forEach(report -> found.addAll(pieces.of(report)));
    found.sort(Comparator.comparingInt(Speech::start));
    return found;
  }

  private void clauses() {
    ContentAfterVerb content = new ContentAfterVerb(sentence);
    for (int i = 0; i < words.length; i++) {
      if (sentence.isVerb(i) && use.isOpen(i)) {
        int start = content.start(i);
        boolean question = start > 0 && content.isQuestion(start);
        if (start != ContentAfterVerb.NONE && (question || use.isReport(i))) {
          afterVerb(i, start);
        }
      } else if (sentence.isAccordingTo(i)) {
        accordingTo(i);
      }
    }
  }

  private void afterVerb(int verb, int content) {
    int end = clause.isSubordinate(verb) ? clause.firstComma(content) : clause.clauseEnd(content);
    boolean told = "that".equals(words[content - 1]) && end - content > 2;
    if (told || clause.isClause(content, end)) {
      CueKind cue = sentence.isPassive(verb) ? CueKind.PASSIVE : CueKind.VERB;
      keep(new Report(content, end, verb, sentence.behind(verb), cue));
    }
  }

  private void tails() {
    ContentBeforeVerb content = new ContentBeforeVerb(sentence, clause);
    for (int i = 0; i < words.length; i++) {
      boolean follows = sentence.takes(i, Complement.TAIL) && !words[i].endsWith("ing");
      if (follows && use.isReport(i) && !hasContent(i)) {
        content.of(i).forEach(this::keep);
      }
    }
  }

  private void nouns() {
    ContentOfNoun content = new ContentOfNoun(sentence, clause);
    for (int i = 0; i < words.length; i++) {
      content.of(i).ifPresent(this::keepRest);
    }
  }

  private void phrases() {
    ContentOfVerb content = new ContentOfVerb(sentence, clause);
    for (int i = 0; i < words.length; i++) {
      if (sentence.isVerb(i) && !hasContent(i) && !isInside(i) && use.isOpen(i)) {
        content.of(i).ifPresent(this::keepRest);
      }
    }
  }

  private void accordingTo(int at) {
    int start = clause.contentStart(at);
    if (at - start > 1) {
      int end = clause.tail(start, ",".equals(words[at - 1]) ? at - 1 : at);
      if (clause.isClause(start, end)) {
        keep(new Report(start, end, at, at + 2, CueKind.ACCORDING_TO));
      }
      return;
    }
    for (int i = at + 2; i < words.length; i++) {
      boolean apposition = i + 1 < words.length && words[i + 1].startsWith("wh");
      if (",".equals(words[i]) && !apposition) {
        int end = clause.clauseEnd(i + 1);
        if (clause.isClause(i + 1, end)) {
          keep(new Report(i + 1, end, at, at + 2, CueKind.ACCORDING_TO));
        }
        return;
      }
    }
  }

  /** Keeps a clause, if nobody reports a word of it already. */
  private void keep(Report report) {
    if (report.from() < report.to()
        && reports.stream().noneMatch(r -> r.from() < report.to() && report.from() < r.to())) {
      reports.add(report);
    }
  }

  /** Keeps a phrase, or what of it lies before another report. */
  private void keepRest(Report report) {
    int to = report.to();
    for (Report other : reports) {
      if (other.from() < to && report.from() < other.to()) {
        // "rejected the claims that it rained": the noun is the phrase's, its clause is not.
        int end = other.cue() == CueKind.NOUN ? other.cueTo() : other.cueFrom();
        to = Math.min(other.from(), Math.max(end, report.from()));
      }
    }
    keep(new Report(report.from(), to, report.cueFrom(), report.cueTo(), report.cue()));
  }

  private boolean hasContent(int verb) {
    return reports.stream().anyMatch(report -> report.cueFrom() == verb);
  }

  private boolean isInside(int verb) {
    return reports.stream().anyMatch(report -> report.from() <= verb && verb < report.to());
  }
}
