package org.parallax.contrast;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.Certainty;
import org.parallax.statement.Statement;
import org.parallax.statement.StoryStatements;
import org.parallax.statement.Telling;
import org.parallax.statement.ToldSentence;
import org.parallax.table.Table;

/**
 * Stage: tellings in, one row per statement and outlet of its story out. Shuffles nothing. An
 * absence is a candidate for an omission, never a proof: the closest sentence stands beside it.
 */
public final class StatementCoverage {
  private StatementCoverage() {}

  public static final Table TABLE =
      Table.named(
              "statement_coverage",
              "Whether an outlet of the story tells a statement, where, and how sure it sounds.")
          .oneRowPer("statement and outlet of its story")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("statement_id", StringType, "Statement, as statements.statement_id.")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .column("statement_kind", StringType, "As statements.statement_kind.")
          .oneOf(Statement.Kind.labels())
          .column(
              "status",
              StringType,
              "told, possible (not clear, never to be read as left out) or absent (a candidate for"
                  + " an omission).")
          .oneOf(Arrays.stream(Telling.Status.values()).map(Telling.Status::label).toList())
          .column("grade", StringType, "What the status rests on.")
          .oneOf(Arrays.stream(Telling.Grade.values()).map(Telling.Grade::label).toList())
          .column("article_id", StringType, "Article of the outlet's closest sentence.")
          .references("articles.article_id")
          .missingWhen("no sentence of the outlet has anything in common with it")
          .column("sentence_index", IntegerType, "The outlet's closest sentence.")
          .atLeast(0)
          .missingWhen("article_id is")
          .column(
              "similarity",
              DoubleType,
              "Its score with the closest sentence of the statement in another outlet, 0 to 1.25; 1"
                  + " where only this outlet tells it. Of a detail the share of its words, the"
                  + " rarer the heavier, that the closest sentence holds.")
          .between(0, 1.25)
          .column(
              "position_share",
              DoubleType,
              "Where the sentence stands: 0 at the start of the text, 1 at its end.")
          .between(0, 1)
          .missingWhen("article_id is")
          .column("certainty", StringType, "How sure the telling sounds.")
          .oneOf(Certainty.labels())
          .missingWhen("status is not told")
          .column("certainty_cue", StringType, "Word that puts it on that rung.")
          .missingWhen("status is not told, or it is stated without any such word")
          .column("speaker_id", StringType, "Who tells it there, as mentions.entity_id.")
          .missingWhen("the outlet tells it itself, or the source is unknown or anonymous")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("statement_id", StringType, false)
          .add("statement_kind", StringType, false)
          .add("outlet_id", StringType, false)
          .add("status", StringType, false)
          .add("grade", StringType, false)
          .add("article_id", StringType)
          .add("sentence_index", IntegerType)
          .add("similarity", DoubleType, false)
          .add("position_share", DoubleType)
          .add("certainty", StringType)
          .add("certainty_cue", StringType)
          .add("speaker_id", StringType);

  static List<Row> elements(StoryStatements story, List<String> ids, List<Double> positions) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < ids.size(); i++) {
      Statement statement = story.statements().get(i);
      for (Telling telling : story.tellings(statement)) {
        rows.add(element(ids.get(i), statement.kind().label(), telling, story, positions));
      }
    }
    return rows;
  }

  private static Row element(
      String id, String kind, Telling telling, StoryStatements story, List<Double> positions) {
    boolean isTold = telling.status() == Telling.Status.TOLD;
    if (telling.sentence() < 0) {
      return RowFactory.create(
          id,
          kind,
          telling.outletId(),
          telling.status().label(),
          telling.grade().label(),
          null,
          null,
          telling.score(),
          null,
          null,
          null,
          null);
    }
    ToldSentence sentence = story.sentences().get(telling.sentence());
    return RowFactory.create(
        id,
        kind,
        telling.outletId(),
        telling.status().label(),
        telling.grade().label(),
        sentence.articleId(),
        sentence.sentenceIndex(),
        telling.score(),
        positions.get(telling.sentence()),
        isTold ? telling.rung().certainty().label() : null,
        isTold ? telling.rung().cue() : null,
        isTold ? sentence.speaker() : null);
  }

  /** The coverage of all statements. */
  public static Dataset<Row> from(Dataset<Row> tellings) {
    return StoryTellings.rows(tellings, "coverage");
  }
}
