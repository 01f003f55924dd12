package org.parallax.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.statement.SentenceScores.Pair;
import org.parallax.statement.Telling.Grade;
import org.parallax.statement.Telling.Status;

/**
 * The statements of one story and what each of its outlets makes of them.
 *
 * <p>A statement is kept when two outlets tell it; where the story has only two outlets, also when
 * one does, because then the other's silence can be shown.
 *
 * <p>Source: our own, after a trial on aligned stories. Caveat: statements told in full by one
 * outlet and summed up by the other look absent; show the closest sentence.
 */
public final class StoryStatements {
  private final List<ToldSentence> sentences;
  private final List<ToldSentence> headlines;
  private final List<Statement> statements;
  private final Map<Statement, List<Telling>> ofParts = new LinkedHashMap<>();
  private final List<Statement> all;
  private final SentenceScores scores;
  private final SentenceTellings ofSentences;
  private final List<Pair> near;
  private final List<Pair> answers;
  private final List<Pair> told;
  private final TreeSet<String> outlets = new TreeSet<>();
  private final CertaintyLadder ladder;

  /** Matches the sentences of a story without headlines. */
  public StoryStatements(List<ToldSentence> sentences, CertaintyLadder ladder) {
    this(sentences, List.of(), ladder);
  }

  /**
   * Matches the sentences of a story.
   *
   * @param sentences what is compared
   * @param headlines what is not, but names and tells details
   * @param ladder for the certainty of the tellings
   */
  public StoryStatements(
      List<ToldSentence> sentences, List<ToldSentence> headlines, CertaintyLadder ladder) {
    this.sentences = List.copyOf(sentences);
    this.headlines = List.copyOf(headlines);
    this.ladder = ladder;
    sentences.forEach(sentence -> outlets.add(sentence.outletId()));
    scores = new SentenceScores(this.sentences);
    near = scores.pairs(SentenceScores.POSSIBLE / 2);
    answers = Answers.in(this.sentences, scores);
    List<Pair> others =
        answers.stream().filter(pair -> pair.score() < SentenceScores.LIKELY).toList();
    told = near.stream().filter(pair -> pair.score() >= SentenceScores.LIKELY).toList();
    ofSentences = new SentenceTellings(this, scores, others);
    statements =
        StatementClusters.of(this.sentences, told, others, scores).stream()
            .filter(statement -> outlets.size() == 2 || outletsOf(statement).size() >= 2)
            .toList();
    var parts = new StatementParts(this);
    ofParts.putAll(new Caveats().in(this));
    ofParts.putAll(new Details(parts).in(this));
    ofParts.putAll(new NamedDetails(parts).in(this));
    all = Stream.concat(statements.stream(), ofParts.keySet().stream()).toList();
  }

  private Set<String> outletsOf(Statement statement) {
    var found = new TreeSet<String>();
    statement.members().forEach(member -> found.add(sentences.get(member).outletId()));
    return found;
  }

  /** The sentences, by the indices that everything here speaks of. */
  public List<ToldSentence> sentences() {
    return sentences;
  }

  /** The headlines. */
  List<ToldSentence> headlines() {
    return headlines;
  }

  /** The outlets of the story. */
  SortedSet<String> outlets() {
    return Collections.unmodifiableSortedSet(outlets);
  }

  /** The statements, by their first sentence, and behind them those below the sentence. */
  public List<Statement> statements() {
    return all;
  }

  /** The pairs of sentences of two outlets that tell the same, best first. */
  public List<Pair> told() {
    return told;
  }

  /** Whether a pair tells the same firmly. */
  public boolean isFirm(Pair pair) {
    return scores.isFirm(pair);
  }

  /** Whether each of a pair tells firmly what the other tells. */
  boolean isSame(Pair pair) {
    return scores.isSame(pair);
  }

  /** Whether it would if its numbers were no sign that it does not. */
  boolean isFirmButForNumbers(Pair pair) {
    return scores.isFirmButForNumbers(pair);
  }

  /** All pairs that have anything in common, best first. */
  List<Pair> near() {
    return near;
  }

  /** The pairs of denials of one actor, whatever their score. */
  List<Pair> answers() {
    return answers;
  }

  /** What every outlet of the story makes of a statement, by outlet. */
  public List<Telling> tellings(Statement statement) {
    List<Telling> known = ofParts.get(statement);
    if (known != null) {
      return known;
    }
    return ofSentences.of(statement);
  }

  /** A telling with its rung; the content, where there is any, shows which clause matters. */
  Telling told(String outlet, Grade grade, int sentence, double score, String content) {
    return new Telling(
        outlet, Status.TOLD, grade, sentence, score, ladder.of(sentences.get(sentence), content));
  }

  /** A telling of a name, which is stated unless a speaker names it so. */
  Telling named(String outlet, int sentence, String name) {
    ToldSentence at = sentences.get(sentence);
    return new Telling(outlet, Status.TOLD, Grade.OWN, sentence, 1, ladder.ofName(at, name));
  }
}
