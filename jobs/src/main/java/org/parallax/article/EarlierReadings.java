package org.parallax.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;

/**
 * Stage: {@link Readings} and the tables of an earlier run in, readings out: those that the earlier
 * run has not seen, and those that its articles once were. Not published.
 *
 * <p>Shuffles file, record and id of each article and of each rejected record.
 */
public final class EarlierReadings {
  private EarlierReadings() {}

  /**
   * The readings that an earlier run has not seen. A record is known again by its file, its id and
   * what became of it: the same article, or a rejected record with the same beginning in the same
   * place. A new record where another one was rejected before (a feed that is written over) gets a
   * file name of its own.
   *
   * @param articles {@link Articles} of the earlier run
   * @param rejected {@link RejectedRecords} of the earlier run
   * @param run number of this run, for that name: {@code feed.jsonl (2)}
   */
  public static Dataset<Row> unseen(
      Dataset<Row> readings, Dataset<Row> articles, Dataset<Row> rejected, int run) {
    String[] record = {"source_file", "source_record", "article_id"};
    Dataset<Row> accepted = articles.select("source_file", "source_record", "article_id");
    Dataset<Row> refused =
        rejected.select(col("source_file"), col("position"), col("excerpt").as("known_excerpt"));
    var isRefused = RejectedRecords.excerpt().eqNullSafe(col("known_excerpt"));
    return readings
        .join(accepted.distinct(), record, "left_anti")
        .join(
            refused.withColumn("is_taken", lit(true)),
            new String[] {"source_file", "position"},
            "left")
        .where(col("is_taken").isNull().or(not(isRefused)))
        .withColumn(
            "source_file",
            when(col("is_taken"), concat(col("source_file"), lit(" (" + run + ")")))
                .otherwise(col("source_file")))
        .drop("known_excerpt", "is_taken");
  }

  /**
   * Accepted articles as the readings that they were, so that new ones can be held against them.
   * What was cut from their pages and their place in the file are not known any more; a negative
   * number made of the id stands for the place, before those of all new records.
   */
  public static Dataset<Row> ofArticles(Dataset<Row> articles) {
    return articles
        .withColumn(
            "position", shiftrightunsigned(xxhash64(col("article_id")), 1).multiply(-1).minus(1))
        .withColumn("unknown_field_count", lit(0))
        .withColumn("reason", lit(null).cast(StringType))
        .withColumn("detail", lit(null).cast(StringType))
        .withColumn("excerpt", lit(null).cast(StringType))
        .withColumn("removed", lit(null).cast(new ArrayType(Readings.REMOVED, false)))
        .select(
            Arrays.stream(Readings.SCHEMA.fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new));
  }
}
