package org.parallax.contrast;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.SentenceScores.Pair;
import org.parallax.statement.StoryStatements;
import org.parallax.statement.Telling;
import org.parallax.statement.ToldSentence;
import org.parallax.statement.WordDifference;
import org.parallax.table.Table;

/**
 * Stage: tellings in, one row per near-twin sentences of two outlets out, with the words in which
 * they differ. Of a sentence only the best partner in each other article is kept. Shuffles nothing.
 */
public final class SentencePairs {
  private SentencePairs() {}

  /** Sentences as like as this can be laid side by side, also where they do not tell the same. */
  private static final double NEAR_TWIN = .24;

  public static final Table TABLE =
      Table.named(
              "sentence_pairs",
              "Two sentences of two outlets that tell the same, and the words in which they"
                  + " differ.")
          .oneRowPer("pair of sentences of two outlets with a score of .24 or more")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("article_a", StringType, "Article of the first sentence; the smaller id.")
          .references("articles.article_id")
          .key("sentence_a", IntegerType, "First sentence.")
          .atLeast(0)
          .key("article_b", StringType, "Article of the second sentence.")
          .references("articles.article_id")
          .key("sentence_b", IntegerType, "Second sentence.")
          .atLeast(0)
          .column("similarity", DoubleType, "Score of the pair, .24 to 1.25.")
          .between(NEAR_TWIN, 1.25)
          .column(
              "grade",
              StringType,
              "firm where one of them surely tells what the other tells, else likely.")
          .oneOf(List.of(Telling.Grade.FIRM.label(), Telling.Grade.LIKELY.label()))
          .column(
              "only_in_a", StringType, "Words of the first alone, … where common ones lie between.")
          .column("only_in_b", StringType, "Words of the second alone.")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("article_a", StringType, false)
          .add("sentence_a", IntegerType, false)
          .add("article_b", StringType, false)
          .add("sentence_b", IntegerType, false)
          .add("similarity", DoubleType, false)
          .add("grade", StringType, false)
          .add("only_in_a", StringType, false)
          .add("only_in_b", StringType, false);

  static List<Row> elements(StoryStatements story) {
    var rows = new ArrayList<Row>();
    var taken = new HashSet<String>();
    for (Pair pair : story.told()) {
      ToldSentence a = story.sentences().get(pair.first());
      ToldSentence b = story.sentences().get(pair.second());
      // Pairs come best first: the first one of a sentence and another article is its best.
      boolean isBestOfA = taken.add(pair.first() + " " + b.articleId());
      boolean isBestOfB = taken.add(pair.second() + " " + a.articleId());
      if (pair.score() >= NEAR_TWIN && (isBestOfA || isBestOfB)) {
        WordDifference difference = WordDifference.of(a.text(), b.text());
        rows.add(
            RowFactory.create(
                a.articleId(),
                a.sentenceIndex(),
                b.articleId(),
                b.sentenceIndex(),
                pair.score(),
                (story.isFirm(pair) ? Telling.Grade.FIRM : Telling.Grade.LIKELY).label(),
                difference.onlyInFirst(),
                difference.onlyInSecond()));
      }
    }
    return rows;
  }

  /** The near-twin sentences of all shared stories. */
  public static Dataset<Row> from(Dataset<Row> tellings) {
    return StoryTellings.rows(tellings, "pairs");
  }
}
