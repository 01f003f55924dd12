package org.parallax.report;

/**
 * A row of {@code story_labels}: what an outlet calls an entity.
 *
 * @param entityId entity
 * @param entityName fullest name in the story
 * @param entityKind {@code person}, {@code organisation}, {@code place}, {@code document}, {@code
 *     event} or {@code other}
 * @param outletId outlet
 * @param label in lower case; the bare name where there is no description
 * @param voice who calls it so
 * @param count how often
 * @param first sentence of the first such mention
 * @param stance {@code presupposing}, {@code neutral} or {@code doubting}; null for a bare name
 * @param stanceCue the word that gives the stance; null where it is neutral
 * @param withheldTitle title that other outlets give the person and this one never does; null where
 *     it withholds none
 * @param isHonorific whether it is a courtesy by house style ({@code mr}), which says nothing
 */
public record LabelView(
    String entityId,
    String entityName,
    String entityKind,
    String outletId,
    String label,
    String voice,
    long count,
    Place first,
    String stance,
    String stanceCue,
    String withheldTitle,
    boolean isHonorific) {

  /** A label of which nothing more is known. */
  public LabelView(
      String entityId,
      String entityName,
      String entityKind,
      String outletId,
      String label,
      String voice,
      long count,
      Place first) {
    this(
        entityId,
        entityName,
        entityKind,
        outletId,
        label,
        voice,
        count,
        first,
        null,
        null,
        null,
        false);
  }

  /** Whether it takes for granted or doubts. */
  public boolean isMarked() {
    return stance != null && !stance.equals("neutral");
  }
}
