package org.parallax.report;

import java.util.List;

/**
 * How the tellings of a story differ in what they say, as the tables hold it; bounded by who reads
 * the tables.
 *
 * @param differences rows of {@code disagreements}, surest first; empty where there is no such
 *     table
 * @param speakers rows of {@code story_speakers}
 * @param labels rows of {@code story_labels}
 * @param statements {@code statements} with their coverage, told by most outlets first
 * @param twins rows of {@code sentence_pairs}, most alike first
 */
public record ContrastView(
    List<DifferenceView> differences,
    List<SpeakerView> speakers,
    List<LabelView> labels,
    List<StatementView> statements,
    List<TwinView> twins) {

  /** A story that one outlet tells alone. */
  public static final ContrastView NONE =
      new ContrastView(List.of(), List.of(), List.of(), List.of(), List.of());

  public ContrastView {
    differences = List.copyOf(differences);
    speakers = List.copyOf(speakers);
    labels = List.copyOf(labels);
    statements = List.copyOf(statements);
    twins = List.copyOf(twins);
  }
}
