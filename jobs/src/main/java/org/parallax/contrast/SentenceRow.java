package org.parallax.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.parallax.statement.SentenceName;
import org.parallax.statement.SentenceQuote;
import org.parallax.statement.ToldSentence;

/** A row of a sentence with its mentions and quotes, in any order, as {@link ToldSentence}. */
final class SentenceRow {
  private static final Comparator<Row> READING_ORDER =
      Comparator.comparingInt((Row row) -> row.getAs("char_start"))
          .thenComparing((Row row) -> row.<Integer>getAs("char_end"));

  private SentenceRow() {}

  static ToldSentence of(Row row, double position) {
    int start = row.getAs("char_start");
    List<Row> mentions = sorted(row, "names");
    List<Row> quotes = sorted(row, "quotes");
    List<SentenceName> names = mentions.stream().map(mention -> name(mention, start)).toList();
    return new ToldSentence(
        row.getAs("article_id"),
        row.getAs("outlet_id"),
        row.getAs("sentence_index"),
        position,
        row.getAs("text"),
        SentenceName.actor(row.getAs("text"), names),
        speaker(quotes),
        row.getAs("article_id").equals(row.getAs("copy_group_id")),
        names,
        quotes.stream().map(quote -> quote(quote, start)).toList());
  }

  private static List<Row> sorted(Row row, String column) {
    int at = row.fieldIndex(column);
    if (row.isNullAt(at)) {
      return List.of();
    }
    var rows = new ArrayList<Row>(row.getList(at));
    rows.sort(READING_ORDER);
    return rows;
  }

  /** Who speaks the longest of the quotes, of two the first. */
  private static String speaker(List<Row> quotes) {
    Row longest = null;
    for (Row quote : quotes) {
      boolean isKnown = quote.getAs("speaker_id") != null;
      if (isKnown && (longest == null || words(quote) > words(longest))) {
        longest = quote;
      }
    }
    return longest == null ? null : longest.getAs("speaker_id");
  }

  private static int words(Row quote) {
    return quote.getAs("word_count");
  }

  private static SentenceName name(Row mention, int start) {
    return new SentenceName(
        mention.<Integer>getAs("char_start") - start,
        mention.<Integer>getAs("char_end") - start,
        mention.getAs("entity_id"),
        mention.getAs("name") != null);
  }

  private static SentenceQuote quote(Row quote, int start) {
    return new SentenceQuote(
        quote.<Integer>getAs("char_start") - start,
        quote.<Integer>getAs("char_end") - start,
        quote.getAs("text"),
        "direct".equals(quote.getAs("kind")),
        quote.getAs("speaker_id"),
        quote.getAs("verb_class"),
        quote.getAs("verb"));
  }
}
