package org.parallax.contrast;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.ComparedStory;
import org.parallax.statement.Difference;
import org.parallax.statement.Slot;
import org.parallax.statement.Slots;
import org.parallax.statement.Standing;
import org.parallax.table.Table;

/**
 * Stage: tellings in, one row per slot that two outlets fill differently out. Shuffles nothing. A
 * row says that two values differ, never which one is right: one against one has no majority.
 */
public final class Disagreements {
  private Disagreements() {}

  public static final Table TABLE =
      Table.named(
              "disagreements",
              "A detail that two outlets of a story give differently: both values, both sentences,"
                  + " no verdict.")
          .oneRowPer("slot, its topic and two outlets, for each pair of values")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("slot", StringType, "Which detail.")
          .oneOf(Slots.ALL.stream().map(Slot::label).toList())
          .key(
              "topic",
              StringType,
              "What it is about: the unit, the head noun, the verb, or the actor as"
                  + " mentions.entity_id.")
          .key("outlet_a", StringType, "Outlet; the smaller id.")
          .references("outlets.outlet_id")
          .key("value_a", StringType, "Its words.")
          .key("article_a", StringType, "Its article.")
          .references("articles.article_id")
          .key("sentence_a", IntegerType, "The sentence.")
          .atLeast(0)
          .key("outlet_b", StringType, "Other outlet.")
          .references("outlets.outlet_id")
          .key("value_b", StringType, "Its words.")
          .column("article_b", StringType, "Its article.")
          .references("articles.article_id")
          .column("sentence_b", IntegerType, "The sentence.")
          .atLeast(0)
          .column(
              "score",
              DoubleType,
              "Likeness of the two sentences, 0 to 1.25; of the quotations for basis quotation; for"
                  + " basis whole_text 1 - 1/(1 + n), n how often the outlet says it that says it"
                  + " more rarely.")
          .between(0, 1.25)
          .column(
              "standing",
              StringType,
              "Whether such rows are precise enough to be called a disagreement, or only two values"
                  + " side by side.")
          .oneOf(Standing.labels())
          .column("basis", StringType, "What shows that both speak of the same thing.")
          .oneOf(Difference.Basis.labels())
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("slot", StringType, false)
          .add("topic", StringType, false)
          .add("outlet_a", StringType, false)
          .add("value_a", StringType, false)
          .add("article_a", StringType, false)
          .add("sentence_a", IntegerType, false)
          .add("outlet_b", StringType, false)
          .add("value_b", StringType, false)
          .add("article_b", StringType, false)
          .add("sentence_b", IntegerType, false)
          .add("score", DoubleType, false)
          .add("standing", StringType, false)
          .add("basis", StringType, false);

  static List<Row> elements(ComparedStory story) {
    return Slots.in(story).stream().map(Disagreements::element).toList();
  }

  private static Row element(Difference difference) {
    return RowFactory.create(
        difference.slot(),
        difference.topic(),
        difference.first().outletId(),
        difference.firstValue(),
        difference.first().articleId(),
        difference.first().sentenceIndex(),
        difference.second().outletId(),
        difference.secondValue(),
        difference.second().articleId(),
        difference.second().sentenceIndex(),
        difference.score(),
        difference.standing().label(),
        difference.basis().label());
  }

  /** The disagreements of all shared stories. */
  public static Dataset<Row> from(Dataset<Row> tellings) {
    return StoryTellings.rows(tellings, "disagreements");
  }
}
