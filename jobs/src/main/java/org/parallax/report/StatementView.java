package org.parallax.report;

import java.util.List;
import org.parallax.statement.Statement;

/**
 * A statement of the story with its rows of {@code statement_coverage}.
 *
 * @param statementId statement
 * @param kind how much of a sentence it is, as {@code statements.statement_kind}
 * @param text the sentence in its centre, or the part that counts
 * @param place where that sentence stands
 * @param outletCount outlets that tell it
 * @param independentSourceCount tellings that do not rest on one another, as far as can be seen
 * @param tellings one for each outlet of the story
 */
public record StatementView(
    String statementId,
    String kind,
    String text,
    Place place,
    int outletCount,
    int independentSourceCount,
    List<Telling> tellings) {

  public StatementView {
    tellings = List.copyOf(tellings);
  }

  /**
   * Whether and how an outlet tells it.
   *
   * @param outletId outlet
   * @param status {@code told}, {@code possible} or {@code absent}
   * @param grade what the status rests on
   * @param closest the outlet's closest sentence; null where none has anything in common with it
   * @param similarity of that sentence, 0 to 1.25
   * @param certainty how sure it sounds; null where it is not told
   * @param cue word that makes it sound so; null where there is none
   */
  public record Telling(
      String outletId,
      String status,
      String grade,
      Place closest,
      double similarity,
      String certainty,
      String cue) {

    public boolean isTold() {
      return "told".equals(status);
    }

    public boolean isAbsent() {
      return "absent".equals(status);
    }
  }

  /** Whether an outlet tells it and another one does not: never by a {@code possible} alone. */
  public boolean isLeftOut() {
    return tellings.stream().anyMatch(Telling::isTold)
        && tellings.stream().anyMatch(Telling::isAbsent);
  }

  /** Whether it is but a name, which an outlet may leave out for shortness. */
  public boolean isName() {
    return Statement.Kind.NAME.label().equals(kind);
  }

  /** Whether it is the text's own caveat. */
  boolean isCaveat() {
    return Statement.Kind.CAVEAT.label().equals(kind);
  }

  /** Whether it is a whole sentence. */
  boolean isSentence() {
    return Statement.Kind.SENTENCE.label().equals(kind);
  }

  /** How many degrees of certainty the tellings have. */
  public long certainties() {
    return tellings.stream()
        .filter(telling -> telling.certainty() != null)
        .map(Telling::certainty)
        .distinct()
        .count();
  }
}
