package org.parallax.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parallax.table.Table;

/** Stage: readings in, one row per accepted article out. Shuffles nothing. */
public final class Articles {
  private Articles() {}

  public static final Table TABLE =
      Table.named(
              "articles",
              "An accepted article: what an outlet published, without the page around it.")
          .oneRowPer("accepted article")
          .key(
              "article_id",
              StringType,
              "Article; made from outlet, url, headline and text, so the same input has the same"
                  + " id.")
          .column("outlet_id", StringType, "Outlet that published it.")
          .references("outlets.outlet_id")
          .column("outlet_name", StringType, "Name of the outlet.")
          .column("url", StringType, "Address as given.")
          .missingWhen("the record has none")
          .column("title", StringType, "Headline.")
          .missingWhen("neither record nor page has one")
          .column("standfirst", StringType, "Deck between headline and body.")
          .missingWhen("the page has none")
          .column("byline", StringType, "Author as printed.")
          .missingWhen("none is stated")
          .column(
              "published_at",
              TimestampType,
              "When it was published, UTC; a date without time is its first moment.")
          .missingWhen("neither record nor page tells it")
          .column("published_at_source", StringType, "Where the date comes from.")
          .oneOf(List.of("record", "page", "sidecar"))
          .missingWhen("there is no date")
          .column(
              "is_date_printed",
              BooleanType,
              "Whether the date is only printed in the text: it may be that of an update or of the"
                  + " event, so stories are grouped as if there were none.")
          .missingWhen("there is no date")
          .column(
              "language",
              StringType,
              "ISO 639-1 code found from the text, 'und' where it is too short to tell; English"
                  + " measures are null for any other than 'en'.")
          .column(
              "text",
              StringType,
              "Kept text: headline, standfirst, body paragraphs, one blank line between; all"
                  + " char_start and char_end are 0-based UTF-16 indices into it, end exclusive.")
          .column("word_count", LongType, "Words and numbers in the text.")
          .unit("words")
          .atLeast(1)
          .column(
              "wire_agency",
              StringType,
              "Agency that is credited with the text; a photo credit does not count.")
          .missingWhen("none is credited, which does not prove original reporting")
          .column("section", StringType, "Section as given.")
          .missingWhen("the record has none")
          .column(
              "source_file", StringType, "File it came from, relative to the input that was named.")
          .column(
              "source_record",
              StringType,
              "The record's own id, else its position in source_file, from 1; join your own labels"
                  + " by it.")
          .column(
              "text_hash",
              StringType,
              "SHA-256 of the body in lower case without marks and blanks: equal where the same"
                  + " text was printed twice.")
          .build();

  /** Articles as grouping may rely on them: a date that is only printed in the text is none. */
  public static Dataset<Row> withSureDates(Dataset<Row> articles) {
    return articles.withColumn(
        "published_at", when(not(col("is_date_printed")), col("published_at")));
  }

  /** The accepted readings. */
  public static Dataset<Row> from(Dataset<Row> readings) {
    return readings
        .where(col("reason").isNull())
        .select(
            TABLE.columns().stream()
                .map(column -> col(column.name()))
                .toArray(org.apache.spark.sql.Column[]::new));
  }
}
