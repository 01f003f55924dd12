package org.parallax.article;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.parallax.page.Pages;
import org.parallax.page.Rejection;
import org.parallax.table.RunMetrics.Metric;

/**
 * Stage: pages in, one row per input record out, either with an article or with the reason why
 * there is none. Not published: {@link Articles}, {@link RejectedRecords} and {@link RemovedBlocks}
 * are cut out of it, so that every page is cleaned once.
 *
 * <p>Shuffles, to find repetitions, only keys: outlet, fingerprint or address, length, file,
 * position; the texts stay where they are, and the few repetitions come back by a join.
 */
public final class Readings {
  private Readings() {}

  /** Records that became an article or a rejected record. */
  public static final Metric RECORDS_READ = new Metric("read", "records_read");

  /** Fields of them that Parallax does not know. */
  public static final Metric UNKNOWN_FIELDS = new Metric("read", "unknown_fields");

  /** Records of the last inputs that an earlier run had read already. */
  public static final Metric RECORDS_PASSED_OVER = new Metric("read", "records_passed_over");

  static final StructType REMOVED =
      new StructType()
          .add("block_index", IntegerType, false)
          .add("reason", StringType, false)
          .add("text", StringType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("source_file", StringType, false)
          .add("position", LongType, false)
          .add("source_record", StringType, false)
          .add("unknown_field_count", IntegerType, false)
          .add("reason", StringType)
          .add("detail", StringType)
          .add("excerpt", StringType)
          .add("article_id", StringType)
          .add("outlet_id", StringType)
          .add("outlet_name", StringType)
          .add("url", StringType)
          .add("title", StringType)
          .add("standfirst", StringType)
          .add("byline", StringType)
          .add("published_at", TimestampType)
          .add("published_at_source", StringType)
          .add("is_date_printed", BooleanType)
          .add("language", StringType)
          .add("text", StringType)
          .add("word_count", LongType)
          .add("wire_agency", StringType)
          .add("text_hash", StringType)
          .add("section", StringType)
          .add("removed", new ArrayType(REMOVED, false), false);

  /** Cleans every page. */
  public static Dataset<Row> from(Dataset<Row> pages, ArticleReader reader) {
    return pages.map(
        (MapFunction<Row, Row>)
            row -> {
              var page = Pages.page(row);
              return row(
                  page.sourceFile(),
                  page.position(),
                  page.sourceRecord(),
                  page.unknownFieldCount(),
                  page.section(),
                  reader.read(page));
            },
        Encoders.row(SCHEMA));
  }

  private static Row row(
      String sourceFile,
      long position,
      String sourceRecord,
      int unknownFieldCount,
      String section,
      ArticleReader.Reading reading) {
    Article article = reading.article();
    Rejection rejection = reading.rejection();
    if (article == null) {
      return RowFactory.create(
          sourceFile,
          position,
          sourceRecord,
          unknownFieldCount,
          rejection.reason().label(),
          rejection.detail(),
          rejection.excerpt(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of().toArray());
    }
    return RowFactory.create(
        sourceFile,
        position,
        sourceRecord,
        unknownFieldCount,
        null,
        null,
        null,
        article.articleId(),
        article.outletId(),
        article.outletName(),
        article.url(),
        article.title(),
        article.standfirst(),
        article.byline(),
        article.publishedAt() == null ? null : java.sql.Timestamp.from(article.publishedAt()),
        article.publishedAtSource(),
        article.publishedAt() == null ? null : article.isDatePrinted(),
        article.language(),
        article.text(),
        article.wordCount(),
        article.wireAgency(),
        article.textHash(),
        section,
        article.removed().stream()
            .map(block -> RowFactory.create(block.index(), block.reason().label(), block.text()))
            .toArray());
  }

  /**
   * Marks what an outlet gave more than once: first the same text, then the same address with
   * another text, where the longest text stays. Ties go to the first file and position.
   */
  public static Dataset<Row> withoutRepetitions(Dataset<Row> readings) {
    Dataset<Row> keys =
        readings
            .where(col("reason").isNull())
            .select(
                col("source_file"),
                col("position"),
                col("article_id"),
                col("outlet_id"),
                col("text_hash"),
                col("url"),
                col("published_at"),
                length(col("text")).as("characters"));
    var sameText =
        Window.partitionBy("outlet_id", "text_hash")
            .orderBy(
                col("published_at").asc_nulls_last(),
                col("url").asc_nulls_last(),
                col("source_file"),
                col("position"));
    Dataset<Row> texts = keys.withColumn("text_rank", row_number().over(sameText));
    // An address without a path is a front page: many articles carry it, and say nothing by it.
    var hasAddress = col("url").rlike("^[a-zA-Z]+://[^/]+/[^#]*[^/#]");
    var sameAddress =
        Window.partitionBy(
                col("outlet_id"),
                when(hasAddress, col("url")).otherwise(col("article_id")),
                col("text_rank").equalTo(1))
            .orderBy(col("characters").desc(), col("source_file"), col("position"));
    Dataset<Row> repetitions =
        texts
            .withColumn("address_rank", row_number().over(sameAddress))
            .where(col("text_rank").gt(1).or(col("address_rank").gt(1)))
            .select(
                col("source_file"),
                col("position"),
                when(col("text_rank").gt(1), lit(Rejection.Reason.DUPLICATE.label()))
                    .otherwise(lit(Rejection.Reason.DUPLICATE_URL.label()))
                    .as("repetition"));
    return readings
        .join(repetitions, new String[] {"source_file", "position"}, "left")
        .withColumn("reason", coalesce(col("reason"), col("repetition")))
        .drop("repetition");
  }

  /** What was read, before repetitions are set aside: two numbers, whatever the input. */
  public static Map<Metric, Double> counts(Dataset<Row> readings) {
    Row row =
        readings
            .agg(count(lit(1)), coalesce(sum("unknown_field_count"), lit(0L)))
            .collectAsList()
            .get(0);
    var counts = new LinkedHashMap<Metric, Double>();
    counts.put(RECORDS_READ, (double) row.getLong(0));
    counts.put(UNKNOWN_FIELDS, (double) row.getLong(1));
    return counts;
  }

  /**
   * What was read beside an earlier run.
   *
   * @param readings everything in the inputs
   * @param unseen what of it is new; the rest is passed over
   */
  public static Map<Metric, Double> counts(Dataset<Row> readings, Dataset<Row> unseen) {
    Map<Metric, Double> counts = counts(unseen);
    counts.put(RECORDS_PASSED_OVER, readings.count() - counts.get(RECORDS_READ));
    return counts;
  }
}
