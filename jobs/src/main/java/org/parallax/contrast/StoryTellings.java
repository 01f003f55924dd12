package org.parallax.contrast;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.statement.CertaintyLadder;
import org.parallax.statement.StoryStatements;
import org.parallax.statement.ToldSentence;
import org.parallax.text.Segment;

/**
 * Stage: sentences, mentions, quotes and stories in, one row per shared story out with its
 * statements, what each outlet makes of them and its near-twin sentences, as arrays. Not published:
 * {@link Statements}, {@link StatementCoverage} and {@link SentencePairs} are cut out of it, so
 * that the sentences of a story are compared once.
 *
 * <p>Shuffles the sentences of shared stories once by article and once by story. Inside a story the
 * cost is that of {@link org.parallax.statement.SentenceScores}.
 */
public final class StoryTellings {
  private StoryTellings() {}

  /** A mention this near to the start of a sentence is taken for who acts in it. */
  private static final int OPENING_CHARACTERS = 60;

  private static final StructType SCHEMA =
      new StructType()
          .add("story_id", StringType, false)
          .add("statements", new ArrayType(Statements.ELEMENT, false), false)
          .add("coverage", new ArrayType(StatementCoverage.ELEMENT, false), false)
          .add("pairs", new ArrayType(SentencePairs.ELEMENT, false), false);

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
            .select("article_id", "story_id", "outlet_id", "copy_group_id", "upstream_source");
    String[] place = {"article_id", "sentence_index"};
    Dataset<Row> compared =
        sentences
            .where(col("segment").isin(Segment.BODY.label(), Segment.STANDFIRST.label()))
            .join(told, "article_id");
    Dataset<Row> actors =
        mentions
            .join(
                compared.select(
                    col("article_id"),
                    col("sentence_index"),
                    col("char_start").as("sentence_start")),
                place)
            .where(col("char_start").minus(col("sentence_start")).lt(OPENING_CHARACTERS))
            .groupBy("article_id", "sentence_index")
            .agg(min_by(col("entity_id"), col("char_start")).as("actor"));
    Dataset<Row> speakers =
        quotes
            .where(col("speaker_id").isNotNull())
            .groupBy("article_id", "sentence_index")
            .agg(
                max_by(col("speaker_id"), struct(col("word_count"), col("char_start").multiply(-1)))
                    .as("speaker"));
    return compared
        .join(actors, place, "left")
        .join(speakers, place, "left")
        .select(
            "story_id",
            "article_id",
            "outlet_id",
            "copy_group_id",
            "upstream_source",
            "sentence_index",
            "position_share",
            "text",
            "actor",
            "speaker")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("story_id"), Encoders.STRING())
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
    var positions = new ArrayList<Double>();
    var sources = new TreeMap<String, String>();
    byArticle.forEach(
        (article, ofArticle) -> {
          ofArticle.sort(Comparator.comparingInt(row -> row.getAs("sentence_index")));
          for (int i = 0; i < ofArticle.size(); i++) {
            Row row = ofArticle.get(i);
            sentences.add(sentence(row, (double) i / ofArticle.size()));
            positions.add(row.getAs("position_share"));
            String upstream = row.getAs("upstream_source");
            sources.put(article, upstream == null ? row.getAs("copy_group_id") : upstream);
          }
        });
    var statements = new StoryStatements(sentences, new CertaintyLadder());
    return RowFactory.create(
        story,
        Statements.elements(statements, sources).toArray(),
        StatementCoverage.elements(statements, positions).toArray(),
        SentencePairs.elements(statements).toArray());
  }

  private static ToldSentence sentence(Row row, double position) {
    return new ToldSentence(
        row.getAs("article_id"),
        row.getAs("outlet_id"),
        row.getAs("sentence_index"),
        position,
        row.getAs("text"),
        row.getAs("actor"),
        row.getAs("speaker"),
        row.getAs("article_id").equals(row.getAs("copy_group_id")));
  }

  /** The id of a statement: the article and sentence that stand in its centre. */
  static String id(ToldSentence centre) {
    return centre.articleId().replaceFirst("^[a-z]_", "t_") + "_" + centre.sentenceIndex();
  }

  /** One of the arrays as rows. */
  static Dataset<Row> rows(Dataset<Row> tellings, String array) {
    return tellings
        .select(col("story_id"), org.apache.spark.sql.functions.explode(col(array)).as("row"))
        .select("story_id", "row.*");
  }
}
