package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.history.Kept;

/**
 * The three tables that speak of entities. Which names of a story mean one entity is known only
 * when its articles are, so these tables are finished after grouping.
 *
 * @param mentions rows of {@link Mentions#TABLE}
 * @param quotes rows of {@link Quotes#TABLE}
 * @param cues rows of {@link Cues#TABLE}
 */
public record Findings(Dataset<Row> mentions, Dataset<Row> quotes, Dataset<Row> cues) {

  /** What the articles alone tell. */
  public static Findings of(Dataset<Row> annotations) {
    return new Findings(
        Mentions.from(annotations), Quotes.from(annotations), Cues.from(annotations));
  }

  /** These and what an earlier run has found in the articles that are kept. */
  public Findings and(Kept kept) {
    return new Findings(
        kept.with(Mentions.TABLE, mentions),
        kept.with(Quotes.TABLE, quotes),
        kept.with(Cues.TABLE, cues));
  }

  /** These but what was found in the articles that are kept. */
  public Findings without(Kept kept) {
    return new Findings(kept.without(mentions), kept.without(quotes), kept.without(cues));
  }

  /**
   * The same findings with the ids of the story. Shuffles mentions and quotes by article; of the
   * cues only those that speak of an entity.
   *
   * @param links rows of {@link EntityLinks}
   */
  public Findings linked(Dataset<Row> links) {
    Dataset<Row> linkedMentions =
        mentions
            .drop("entity_id", "entity_name", "entity_kind")
            .join(links, new String[] {"article_id", "entity_index"});
    Dataset<Row> linkedQuotes =
        identified(
            identified(quotes, links, "speaker_index", "speaker_id", "speaker_name"),
            links,
            "via_index",
            "via_id",
            null);
    Column isTargeted = col("target_index").isNotNull();
    Dataset<Row> linkedCues =
        cues.where(col("target_index").isNull())
            .unionByName(
                identified(
                    cues.where(isTargeted), links, "target_index", "target_entity_id", null));
    return new Findings(linkedMentions, linkedQuotes, linkedCues);
  }

  /**
   * Puts the id, and the name where a column for it is given, of the entity that an index points
   * at; a row that points at none keeps its nulls.
   */
  private static Dataset<Row> identified(
      Dataset<Row> rows, Dataset<Row> links, String index, String id, String name) {
    Dataset<Row> ids =
        links.select(
            col("article_id"),
            col("entity_index").as(index),
            col("entity_id").as("linked_id"),
            col("entity_name").as("linked_name"));
    Dataset<Row> linked =
        rows.join(ids, new String[] {"article_id", index}, "left").withColumn(id, col("linked_id"));
    Dataset<Row> named = name == null ? linked : linked.withColumn(name, col("linked_name"));
    return named.drop("linked_id", "linked_name");
  }
}
