package org.parallax.story;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.Table;

/**
 * Stage: articles in, one row per pair of articles of the whole corpus that print the same copy, in
 * whole or in part, out.
 *
 * <p>Blocking by an inverted index of {@link Fingerprints}, about one for every 4.5 words: two
 * articles that share enough of them ({@link #isCandidate}) are compared run by run, without what
 * is boilerplate. Of a fingerprint that very many articles hold, {@link FingerprintHolders} makes a
 * number of pairs that grows with their number and not with its square, and beyond {@value
 * #MOST_HOLDERS} holders it is passed over. Dates play no part.
 *
 * <p>Shuffles a row of 32 bytes for each fingerprint, the pairs (twice; those of one list are
 * summed up before they travel), each text once for the first of a pair and once for the second.
 * All of it grows with the number of articles; no article and no pair comes to the driver.
 */
public final class CopyPairs {
  private CopyPairs() {}

  /** More articles than that print no report, and nothing is remembered of them at once. */
  private static final int MOST_HOLDERS = 50_000;

  /** The two relations, as the column has them. */
  static final String SAME_COPY = "same_copy";

  static final String PARTLY_COPIED = "partly_copied";

  public static final Table TABLE =
      Table.named(
              "copy_pairs",
              "Two articles that print the same copy, in whole or in part, whatever their stories.")
          .oneRowPer("pair of articles with a containment of .30 or more")
          .key("article_a", StringType, "One article, the smaller id.")
          .references("articles.article_id")
          .key("article_b", StringType, "The other article.")
          .references("articles.article_id")
          .column(
              "containment",
              DoubleType,
              "Share of the five-word runs of the shorter text that the other holds too; runs of"
                  + " boilerplate, which many articles of one outlet hold, are left out.")
          .between(0.3, 1)
          .column("share_of_a", DoubleType, "Share of a's runs of five words that b holds.")
          .between(0, 1)
          .column("share_of_b", DoubleType, "Share of b's runs of five words that a holds.")
          .between(0, 1)
          .column("shared_run_count", IntegerType, "Different five-word runs that both hold.")
          .unit("runs")
          .atLeast(1)
          .column(
              "relation",
              StringType,
              "same_copy from a containment of .60, else partly_copied; within a story same_copy"
                  + " makes one copy_group_id, partly_copied does not.")
          .oneOf(List.of(SAME_COPY, PARTLY_COPIED))
          .build();

  private static final StructType POSTING =
      new StructType()
          .add("fingerprint", LongType, false)
          .add("article", LongType, false)
          .add("outlet", LongType, false)
          .add("fingerprints", IntegerType, false);

  private static final StructType MEETING =
      new StructType()
          .add("a", LongType, false)
          .add("b", LongType, false)
          .add("fingerprints", IntegerType, false)
          .add("is_own", IntegerType, false);

  private static final StructType FRAME =
      new StructType().add("article", LongType, false).add("fingerprint", LongType, false);

  /** Finds the copies; {@code article_a < article_b}. */
  public static Dataset<Row> from(Dataset<Row> articles) {
    var postings =
        articles
            .select("article_id", "outlet_id", "text")
            .flatMap((FlatMapFunction<Row, Row>) CopyPairs::postings, Encoders.row(POSTING))
            .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
    Dataset<Row> candidates =
        postings
            .flatMapGroups(
                (FlatMapGroupsFunction<Long, Row, Row>) (fingerprint, rows) -> meetings(rows),
                Encoders.row(MEETING))
            .groupBy("a", "b")
            .agg(
                max("fingerprints").as("fingerprints"),
                count(lit(1)).as("shared"),
                sum("is_own").as("own"))
            .where(isCandidate())
            .select("a", "b");
    Dataset<Row> frames =
        postings
            .flatMapGroups(
                (FlatMapGroupsFunction<Long, Row, Row>) CopyPairs::frames, Encoders.row(FRAME))
            .groupBy("article")
            .agg(array_sort(collect_list("fingerprint")).as("boilerplate"));
    Dataset<Row> sides =
        articles
            .select("article_id", "text")
            .map(
                (MapFunction<Row, Row>)
                    row -> RowFactory.create(number(row.getString(0)), row.get(0), row.get(1)),
                Encoders.row(
                    new StructType()
                        .add("article", LongType, false)
                        .add("article_id", StringType, false)
                        .add("text", StringType, false)))
            .join(candidateArticles(candidates), new String[] {"article"}, "left_semi")
            .join(frames, new String[] {"article"}, "left");
    return candidates
        .join(sides.toDF("a", "id_a", "text_a", "boilerplate_a"), "a")
        .join(sides.toDF("b", "id_b", "text_b", "boilerplate_b"), "b")
        .flatMap((FlatMapFunction<Row, Row>) CopyPairs::compared, Encoders.row(schema()));
  }

  /**
   * The copies of each article: {@code article_id, copies}, for {@link #links(Row)}.
   *
   * @param copyPairs rows of this stage
   */
  static Dataset<Row> byArticle(Dataset<Row> copyPairs) {
    Dataset<Row> forward =
        copyPairs.select(
            col("article_a").as("article_id"),
            struct(
                    col("article_b").as("other"),
                    col("relation").equalTo(SAME_COPY).as("is_same_copy"),
                    col("share_of_a").as("share"))
                .as("copy"));
    Dataset<Row> backward =
        copyPairs.select(
            col("article_b").as("article_id"),
            struct(
                    col("article_a").as("other"),
                    col("relation").equalTo(SAME_COPY).as("is_same_copy"),
                    col("share_of_b").as("share"))
                .as("copy"));
    return forward.union(backward).groupBy("article_id").agg(collect_list("copy").as("copies"));
  }

  /** The copies in a row that was joined with {@link #byArticle}; none where that has no row. */
  static CopyLinks links(Row row) {
    var links = new TreeMap<String, CopyLinks.Link>();
    int copies = row.fieldIndex("copies");
    if (!row.isNullAt(copies)) {
      for (Row copy : row.<Row>getList(copies)) {
        links.put(copy.getString(0), new CopyLinks.Link(copy.getBoolean(1), copy.getDouble(2)));
      }
    }
    return new CopyLinks(row.getAs("article_id"), links);
  }

  /**
   * The same copy as links of a component, with the largest score there is, so that it lands in one
   * story: pairs whose dates are near enough, or of which one has no date.
   *
   * @param copyPairs rows of this stage
   * @param articles the articles with their {@code published_at}
   */
  static Dataset<Row> candidates(Dataset<Row> copyPairs, Dataset<Row> articles) {
    Dataset<Row> dates = articles.select("article_id", "published_at");
    var seconds = col("date_a").cast("long").minus(col("date_b").cast("long"));
    return copyPairs
        .where(col("relation").equalTo(SAME_COPY))
        .select("article_a", "article_b")
        .join(dates.toDF("article_a", "date_a"), "article_a")
        .join(dates.toDF("article_b", "date_b"), "article_b")
        .where(coalesce(abs(seconds), lit(0)).leq(PairScore.LARGEST_DISTANCE.toSeconds()))
        .select(col("article_a"), col("article_b"), lit(1.0).as("score"));
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (var field : TABLE.schema().fields()) {
      schema = schema.add(field.name(), field.dataType(), false);
    }
    return schema;
  }

  /**
   * The share of common fingerprints estimates the containment. A tenth, where .30 is asked for,
   * loses next to nothing; those of boilerplate count only where they are most of the text, which
   * is then itself what was printed again and again.
   */
  private static org.apache.spark.sql.Column isCandidate() {
    var smaller = col("fingerprints");
    return col("own")
        .geq(greatest(lit(1), smaller.multiply(0.1)))
        .or(col("shared").geq(smaller.multiply(0.3)).and(col("shared").gt(col("own"))));
  }

  private static Dataset<Row> candidateArticles(Dataset<Row> candidates) {
    return candidates.select(col("a").as("article")).union(candidates.select("b")).distinct();
  }

  private static long number(String articleId) {
    return Words.hash(articleId);
  }

  private static Iterator<Row> postings(Row article) {
    long[] hashes = Fingerprints.of(article.getAs("text")).hashes();
    long number = number(article.getAs("article_id"));
    long outlet = Words.hash(article.getAs("outlet_id"));
    return LongStream.of(hashes)
        .mapToObj(hash -> RowFactory.create(hash, number, outlet, hashes.length))
        .iterator();
  }

  /** The articles of one fingerprint; none where it is one's alone, or everybody's. */
  private static FingerprintHolders holders(Iterator<Row> rows) {
    var holders = new ArrayList<FingerprintHolders.Holder>();
    while (rows.hasNext() && holders.size() <= MOST_HOLDERS) {
      Row row = rows.next();
      holders.add(new FingerprintHolders.Holder(row.getLong(1), row.getLong(2), row.getInt(3)));
    }
    if (holders.size() == 1 || holders.size() > MOST_HOLDERS) {
      holders.clear();
    }
    holders.sort(Comparator.comparingLong(FingerprintHolders.Holder::article));
    return new FingerprintHolders(holders);
  }

  private static Iterator<Row> meetings(Iterator<Row> rows) {
    FingerprintHolders holders = holders(rows);
    int isOwn = holders.isBoilerplate() ? 0 : 1;
    return holders.meetings().stream()
        .map(pair -> RowFactory.create(pair.a(), pair.b(), pair.fingerprints(), isOwn))
        .iterator();
  }

  private static Iterator<Row> frames(long fingerprint, Iterator<Row> rows) {
    FingerprintHolders holders = holders(rows);
    return (holders.isBoilerplate()
            ? holders.holders().stream()
            : Stream.<FingerprintHolders.Holder>empty())
        .map(holder -> RowFactory.create(holder.article(), fingerprint))
        .iterator();
  }

  private static Iterator<Row> compared(Row pair) {
    Shingles a = shingles(pair, "text_a", "boilerplate_a");
    Shingles b = shingles(pair, "text_b", "boilerplate_b");
    double containment = a.containment(b);
    if (!CopyGroups.arePartlyCopies(a, b)) {
      return Collections.emptyIterator();
    }
    String idA = pair.getAs("id_a");
    String idB = pair.getAs("id_b");
    boolean inOrder = idA.compareTo(idB) < 0;
    return Stream.of(
            RowFactory.create(
                inOrder ? idA : idB,
                inOrder ? idB : idA,
                containment,
                inOrder ? a.shareIn(b) : b.shareIn(a),
                inOrder ? b.shareIn(a) : a.shareIn(b),
                a.shared(b),
                CopyGroups.areCopies(a, b) ? SAME_COPY : PARTLY_COPIED))
        .iterator();
  }

  private static Shingles shingles(Row pair, String text, String boilerplate) {
    List<Long> frame =
        pair.isNullAt(pair.fieldIndex(boilerplate))
            ? List.of()
            : pair.getList(pair.fieldIndex(boilerplate));
    return Fingerprints.of(pair.getAs(text))
        .without(frame.stream().mapToLong(Long::longValue).toArray());
  }
}
