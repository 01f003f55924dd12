package org.parallax.contrast;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.CertaintyLadder;
import org.parallax.statement.ComparedStory;
import org.parallax.statement.Statement;
import org.parallax.statement.StoryStatements;
import org.parallax.statement.ToldSentence;
import org.parallax.table.RowGroups;
import org.parallax.text.Segment;

/**
 * Stage: sentences, mentions, quotes and stories in, one row per shared story out with its
 * statements, what each outlet makes of them, its near-twin sentences and the slots filled
 * differently, as arrays. Not published: {@link Statements}, {@link StatementCoverage}, {@link
 * SentencePairs} and {@link Disagreements} are cut out of it, so that the sentences of a story are
 * compared once.
 *
 * <p>Shuffles the sentences of shared stories once by article and once by story. Inside a story the
 * cost is that of {@link org.parallax.statement.SentenceScores}.
 */
public final class StoryTellings {
  private StoryTellings() {}

  private static final StructType SCHEMA =
      new StructType()
          .add("story_id", StringType, false)
          .add("statements", new ArrayType(Statements.ELEMENT, false), false)
          .add("coverage", new ArrayType(StatementCoverage.ELEMENT, false), false)
          .add("pairs", new ArrayType(SentencePairs.ELEMENT, false), false)
          .add("disagreements", new ArrayType(Disagreements.ELEMENT, false), false);

  /** Compares the sentences of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> sentences,
      Dataset<Row> mentions,
      Dataset<Row> quotes,
      Dataset<Row> storyArticles,
      Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    Dataset<Row> told =
        storyArticles
            .join(shared, "story_id")
            .select("article_id", "story_id", "outlet_id", "copy_group_id", "source_group_id");
    String[] place = {"article_id", "sentence_index"};
    Dataset<Row> compared =
        sentences
            .where(
                col("segment")
                    .isin(
                        Segment.HEADLINE.label(), Segment.STANDFIRST.label(), Segment.BODY.label()))
            .join(told, "article_id");
    Dataset<Row> names =
        mentions
            .groupBy("article_id", "sentence_index")
            .agg(collect_list(struct("char_start", "char_end", "entity_id", "name")).as("names"));
    Dataset<Row> spoken =
        quotes
            .groupBy("article_id", "sentence_index")
            .agg(
                collect_list(
                        struct(
                            "char_start",
                            "char_end",
                            "kind",
                            "text",
                            "speaker_id",
                            "verb_class",
                            "verb",
                            "word_count"))
                    .as("quotes"));
    Dataset<Row> places =
        compared
            .join(names, place, "left")
            .join(spoken, place, "left")
            .select(
                "story_id",
                "article_id",
                "outlet_id",
                "copy_group_id",
                "source_group_id",
                "sentence_index",
                "segment",
                "char_start",
                "position_share",
                "text",
                "names",
                "quotes");
    return RowGroups.by(places, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (story, rows) -> List.of(tellings(story, rows)).iterator(),
            Encoders.row(SCHEMA));
  }

  private static Row tellings(String story, Iterator<Row> rows) {
    var byArticle = new TreeMap<String, List<Row>>();
    rows.forEachRemaining(
        row ->
            byArticle
                .computeIfAbsent(row.getAs("article_id"), article -> new ArrayList<>())
                .add(row));
    var sentences = new ArrayList<ToldSentence>();
    var headlines = new ArrayList<ToldSentence>();
    var positions = new ArrayList<Double>();
    var sources = new TreeMap<String, String>();
    byArticle.forEach(
        (article, ofArticle) -> {
          ofArticle.sort(Comparator.comparingInt(row -> row.getAs("sentence_index")));
          List<Row> compared = ofArticle.stream().filter(row -> !isHeadline(row)).toList();
          ofArticle.stream()
              .filter(StoryTellings::isHeadline)
              .forEach(row -> headlines.add(SentenceRow.of(row, 0)));
          for (int i = 0; i < compared.size(); i++) {
            Row row = compared.get(i);
            sentences.add(SentenceRow.of(row, (double) i / compared.size()));
            positions.add(row.getAs("position_share"));
          }
          sources.put(article, ofArticle.get(0).getAs("source_group_id"));
        });
    var statements = new StoryStatements(sentences, headlines, new CertaintyLadder());
    List<String> ids = ids(statements);
    var compared = new ComparedStory(statements);
    return RowFactory.create(
        story,
        Statements.elements(statements, ids, sources).toArray(),
        StatementCoverage.elements(statements, ids, positions).toArray(),
        SentencePairs.elements(statements).toArray(),
        Disagreements.elements(compared).toArray());
  }

  private static boolean isHeadline(Row row) {
    return Segment.HEADLINE.label().equals(row.getAs("segment"));
  }

  /**
   * The ids of a story's statements, in their order: the article and sentence in its centre, and
   * for a part of it the kind and the place of the part. Parts that begin in one place are
   * numbered.
   */
  static List<String> ids(StoryStatements story) {
    return ids(
        story.statements(),
        story.statements().stream()
            .map(statement -> story.sentences().get(statement.centre()))
            .toList());
  }

  static List<String> ids(List<Statement> statements, List<ToldSentence> centres) {
    var ids = new ArrayList<String>();
    var given = new HashMap<String, Integer>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      ToldSentence centre = centres.get(i);
      String id = centre.articleId().replaceFirst("^[a-z]_", "t_") + "_" + centre.sentenceIndex();
      if (statement.kind() != Statement.Kind.SENTENCE) {
        id += "_" + statement.kind().label() + centre.text().indexOf(statement.text());
        int number = given.merge(id, 1, Integer::sum);
        id += number == 1 ? "" : "_" + number;
      }
      ids.add(id);
    }
    return ids;
  }

  /** One of the arrays as rows. */
  static Dataset<Row> rows(Dataset<Row> tellings, String array) {
    return tellings
        .select(col("story_id"), org.apache.spark.sql.functions.explode(col(array)).as("row"))
        .select("story_id", "row.*");
  }
}
