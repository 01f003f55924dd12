package org.parallax.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_seconds;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.FloatType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.RowGroups;

/**
 * Stage: term vectors in, one row per pair of articles that may tell one story out, with its score.
 * Not published.
 *
 * <p>Blocking by date ({@link DateWindows}): a task holds the index of some thousand articles of
 * four days in memory ({@link ArticleBlock}) and lets those pass by that are near in time. So a
 * comparison costs some nanoseconds and no row. Only pairs that reach {@value #FLOOR} become rows,
 * and no more than {@value #MOST_PER_BLOCK} for each article and block, the strongest: enough to
 * hold its story together. An inverted index as rows of a shuffle, which this replaces, made a row
 * for every word that two articles share, and had to leave frequent words out.
 *
 * <p>Shuffles the keys of each article, about once for each block of its window and the next.
 */
public final class CandidatePairs {
  private CandidatePairs() {}

  /**
   * Pairs below are not even links of a chain: a story needs a pair at its threshold, and no
   * threshold below this is offered.
   */
  public static final double FLOOR = 0.03;

  /**
   * Pairs of a large story beyond these are not needed: with 250 a synthetic corpus of 20,000
   * articles has half as many pairs again and the same stories (B-cubed .9796 against .9793).
   */
  static final int MOST_PER_BLOCK = 60;

  private static final StructType PLACE =
      new StructType()
          .add("task", StringType, false)
          .add("passes", BooleanType, false)
          .add("longest", IntegerType, false)
          .add("article_id", StringType, false)
          .add("second", LongType)
          .add("keys", new ArrayType(IntegerType, false), false)
          .add("key_weights", new ArrayType(FloatType, false), false);

  private static final StructType PAIR =
      new StructType()
          .add("article_a", StringType, false)
          .add("article_b", StringType, false)
          .add("score", DoubleType, false);

  /** Finds and scores the candidates; {@code article_a < article_b}, each pair once. */
  public static Dataset<Row> from(Dataset<Row> vectors) {
    Dataset<Row> articles =
        vectors.select(
            col("article_id"),
            unix_seconds(col("published_at")).as("second"),
            col("keys"),
            col("key_weights"));
    DateWindows windows = windows(articles);
    Dataset<Row> places =
        articles.flatMap(
            (FlatMapFunction<Row, Row>) row -> places(row, windows), Encoders.row(PLACE));
    return RowGroups.by(places, "task")
        .flatMapSortedGroups(
            // False comes before true: first the block, then who passes by.
            new Column[] {col("passes"), col("article_id")},
            (FlatMapGroupsFunction<String, Row, Row>) CandidatePairs::pairs,
            Encoders.row(PAIR));
  }

  /** Collects one number for each four days that have articles. */
  private static DateWindows windows(Dataset<Row> articles) {
    Map<Long, Long> counts = new TreeMap<>();
    articles
        .groupBy(
            coalesce(
                floor(col("second").divide(lit((double) DateWindows.SECONDS))),
                lit(DateWindows.UNDATED)))
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getLong(0), row.getLong(1)));
    return new DateWindows(counts);
  }

  private static Iterator<Row> places(Row article, DateWindows windows) {
    Long second = article.getAs("second");
    return windows.places(article.getString(0), second).stream()
        .map(
            place ->
                RowFactory.create(
                    place.task(),
                    place.passes(),
                    place.longest(),
                    article.get(0),
                    second,
                    article.get(2),
                    article.get(3)))
        .iterator();
  }

  /** The pairs of one task, found while its rows stream by. */
  private static Iterator<Row> pairs(String task, Iterator<Row> rows) {
    List<KeyedArticle> indexed = new ArrayList<>();
    int longest = 0;
    Stream<Row> passing = Stream.empty();
    while (rows.hasNext()) {
      Row row = rows.next();
      longest = row.getAs("longest");
      if (row.<Boolean>getAs("passes")) {
        Iterable<Row> rest = () -> rows;
        passing = Stream.concat(Stream.of(row), StreamSupport.stream(rest.spliterator(), false));
        break;
      }
      indexed.add(article(row));
    }
    var block = new ArticleBlock(indexed, longest, FLOOR, MOST_PER_BLOCK);
    IntStream within = IntStream.range(0, DateWindows.comparesWithin(task) ? block.size() : 0);
    return Stream.concat(
            within.boxed().flatMap(i -> block.candidatesWithin(i).stream()),
            passing.flatMap(row -> block.candidatesOf(article(row)).stream()))
        .map(pair -> RowFactory.create(pair.first(), pair.second(), pair.score()))
        .iterator();
  }

  private static KeyedArticle article(Row row) {
    Long second = row.getAs("second");
    return new KeyedArticle(
        row.getAs("article_id"),
        second == null ? null : Instant.ofEpochSecond(second),
        row.<Integer>getList(row.fieldIndex("keys")).stream().mapToInt(Integer::intValue).toArray(),
        row.<Float>getList(row.fieldIndex("key_weights")).stream()
            .mapToDouble(Float::doubleValue)
            .toArray());
  }
}
