package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.entity.EntityKind;

/**
 * How the tellings of a story differ in what they say, as the tables hold it; bounded by who reads
 * the tables.
 *
 * @param differences rows of {@code disagreements}, surest first; empty where there is no such
 *     table
 * @param quotes one quotation in two printings, from {@code story_quotes}: the slot is the variant,
 *     the topic the speaker
 * @param speakers rows of {@code story_speakers}
 * @param labels rows of {@code story_labels}
 * @param statements {@code statements} with their coverage, told by most outlets first
 * @param twins rows of {@code sentence_pairs}, most alike first
 */
public record ContrastView(
    List<DifferenceView> differences,
    List<DifferenceView> quotes,
    List<SpeakerView> speakers,
    List<LabelView> labels,
    List<StatementView> statements,
    List<TwinView> twins) {

  /** A story that one outlet tells alone. */
  public static final ContrastView NONE =
      new ContrastView(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public ContrastView {
    differences = List.copyOf(differences);
    quotes = List.copyOf(quotes);
    speakers = List.copyOf(speakers);
    labels = List.copyOf(labels);
    statements = List.copyOf(statements);
    twins = List.copyOf(twins);
  }

  /**
   * The sources, each with its cell for every outlet: those heard in most outlets first, those
   * without a name last, as one.
   */
  public List<List<SpeakerView>> bySpeaker() {
    Map<String, List<SpeakerView>> bySpeaker = new LinkedHashMap<>();
    speakers.forEach(
        row -> bySpeaker.computeIfAbsent(row.speakerId(), id -> new ArrayList<>()).add(row));
    return bySpeaker.values().stream()
        .filter(cells -> words(cells) > 0)
        .sorted(
            Comparator.comparing((List<SpeakerView> cells) -> cells.get(0).isAnonymous())
                .thenComparing(Comparator.comparingLong(ContrastView::heardIn).reversed())
                .thenComparing(Comparator.comparingLong(ContrastView::words).reversed())
                .thenComparing(cells -> cells.get(0).speakerId()))
        .toList();
  }

  private static long heardIn(List<SpeakerView> cells) {
    return cells.stream().filter(cell -> !cell.silent()).count();
  }

  private static long words(List<SpeakerView> cells) {
    return cells.stream().mapToLong(SpeakerView::words).sum();
  }

  /**
   * Statements that some tell and others do not, names left out: caveats first, then those told by
   * most outlets, of these the whole sentences first.
   */
  public List<StatementView> leftOut() {
    return statements.stream()
        .filter(statement -> statement.isLeftOut() && !statement.isName())
        .sorted(
            Comparator.comparing(StatementView::isCaveat)
                .thenComparing(StatementView::outletCount)
                .thenComparing(StatementView::isSentence)
                .reversed()
                .thenComparing(StatementView::statementId, Numbered.ORDER))
        .toList();
  }

  /** Names that some give and others never do, those given by most outlets first. */
  public List<StatementView> neverNamed() {
    return statements.stream()
        .filter(statement -> statement.isLeftOut() && statement.isName())
        .sorted(
            Comparator.comparingInt(StatementView::outletCount)
                .reversed()
                .thenComparing(StatementView::statementId, Numbered.ORDER))
        .toList();
  }

  /** What a difference is about, in words: of an entity its name. */
  public String topic(DifferenceView difference) {
    String topic = difference.topic() == null ? "" : difference.topic();
    int colon = topic.indexOf(':');
    boolean isEntity = colon > 0 && EntityKind.labels().contains(topic.substring(0, colon));
    if (!isEntity) {
      return topic;
    }
    return labels.stream()
        .filter(label -> label.entityId().equals(topic))
        .map(LabelView::entityName)
        .findFirst()
        .orElse(topic.substring(colon + 1).replace('-', ' '));
  }

  /** Statements that all tell, or perhaps; those of unlike certainty first. */
  public List<StatementView> toldByAll() {
    return statements.stream()
        .filter(statement -> !statement.isLeftOut())
        .sorted(
            Comparator.comparingLong(StatementView::certainties)
                .reversed()
                .thenComparing(Comparator.comparingInt(StatementView::outletCount).reversed())
                .thenComparing(StatementView::statementId, Numbered.ORDER))
        .toList();
  }
}
