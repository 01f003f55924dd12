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
 */
public record LabelView(
    String entityId,
    String entityName,
    String entityKind,
    String outletId,
    String label,
    String voice,
    long count,
    Place first) {}
