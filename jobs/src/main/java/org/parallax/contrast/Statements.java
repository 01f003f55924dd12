package org.parallax.contrast;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.Statement;
import org.parallax.statement.StoryStatements;
import org.parallax.statement.ToldSentence;
import org.parallax.table.Table;

/** Stage: tellings in, one row per statement of a story out. Shuffles nothing. */
public final class Statements {
  private Statements() {}

  public static final Table TABLE =
      Table.named(
              "statements",
              "Sentences of a story that tell the same thing; in a story of two outlets also what"
                  + " one of them tells alone.")
          .oneRowPer("statement found in a story")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("statement_id", StringType, "Statement: article and sentence in its centre.")
          .column("statement_kind", StringType, "How much of a sentence it is.")
          .oneOf(Statement.Kind.labels())
          .column(
              "text",
              StringType,
              "The sentence whose content the other outlets hold most; of a caveat, detail or name"
                  + " that part of it.")
          .column("article_id", StringType, "Article of that sentence.")
          .references("articles.article_id")
          .column("sentence_index", IntegerType, "That sentence.")
          .atLeast(0)
          .column("sentence_count", LongType, "Sentences that tell it.")
          .unit("sentences")
          .atLeast(1)
          .column("outlet_count", LongType, "Outlets that tell it.")
          .unit("outlets")
          .atLeast(1)
          .column(
              "independent_source_count",
              LongType,
              "Tellings that do not rest on one another as far as can be seen; see stories.")
          .unit("sources")
          .atLeast(1)
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("statement_id", StringType, false)
          .add("statement_kind", StringType, false)
          .add("text", StringType, false)
          .add("article_id", StringType, false)
          .add("sentence_index", IntegerType, false)
          .add("sentence_count", LongType, false)
          .add("outlet_count", LongType, false)
          .add("independent_source_count", LongType, false);

  static List<Row> elements(
      StoryStatements story, List<String> ids, Map<String, String> sourceOfArticle) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> element(story, story.statements().get(i), ids.get(i), sourceOfArticle))
        .toList();
  }

  private static Row element(
      StoryStatements story, Statement statement, String id, Map<String, String> sourceOfArticle) {
    ToldSentence centre = story.sentences().get(statement.centre());
    List<ToldSentence> members =
        statement.members().stream().map(index -> story.sentences().get(index)).toList();
    return RowFactory.create(
        id,
        statement.kind().label(),
        statement.text(),
        centre.articleId(),
        centre.sentenceIndex(),
        (long) members.size(),
        members.stream().map(ToldSentence::outletId).distinct().count(),
        members.stream().map(ToldSentence::articleId).map(sourceOfArticle::get).distinct().count());
  }

  /** The statements of all shared stories. */
  public static Dataset<Row> from(Dataset<Row> tellings) {
    return StoryTellings.rows(tellings, "statements");
  }
}
