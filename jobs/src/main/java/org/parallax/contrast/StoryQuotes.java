package org.parallax.contrast;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.parallax.table.Table;

/**
 * Stage: quotes and stories in, one row per direct quotation of a named source in a shared story
 * out, with the words that other outlets print too and those that only this one prints.
 *
 * <p>Shuffles the direct quotations once, by story and speaker; inside them the cost is that of
 * {@link QuoteComparison}.
 */
public final class StoryQuotes {
  private StoryQuotes() {}

  public static final Table TABLE =
      Table.named(
              "story_quotes",
              "Which words of a speaker several outlets of a story print, and which only one.")
          .oneRowPer(
              "direct quotation of a source with a name, as an outlet prints it, for stories of two"
                  + " or more outlets")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("char_start", IntegerType, "Quotation, as quotes.char_start with kind direct.")
          .unit("UTF-16 units")
          .atLeast(0)
          .column("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .column("speaker_id", StringType, "Who speaks, as quotes.speaker_id.")
          .column("speaker_name", StringType, "Fullest name of the source in the story.")
          .column("sentence_index", IntegerType, "Sentence in which it begins.")
          .atLeast(0)
          .column("text", StringType, "The quotation as the outlet prints it.")
          .column(
              "variant", StringType, "How it stands to the closest quotation of another outlet.")
          .oneOf(QuoteVariant.labels())
          .column("word_count", IntegerType, "Its words, without what stands in brackets.")
          .unit("words")
          .atLeast(0)
          .column(
              "common_word_count",
              IntegerType,
              "Its words that another outlet prints from the same utterance.")
          .unit("words")
          .atLeast(0)
          .column(
              "common_words",
              StringType,
              "These, in lower case and short forms written out (they have); … between runs.")
          .missingWhen("common_word_count is 0")
          .column("only_here_words", StringType, "Its other words; … between runs.")
          .missingWhen("other outlets print all of its words")
          .column(
              "outlet_count",
              IntegerType,
              "Outlets that print the utterance in some form, this one included; those that only"
                  + " report it in their own words are not counted.")
          .unit("outlets")
          .atLeast(1)
          .column("counterpart_article_id", StringType, "Article of the closest quotation.")
          .references("articles.article_id")
          .missingWhen("variant is only_here")
          .column("counterpart_char_start", IntegerType, "The closest quotation in that article.")
          .unit("UTF-16 units")
          .atLeast(0)
          .missingWhen("variant is only_here")
          .column("counterpart_sentence_index", IntegerType, "Its sentence.")
          .atLeast(0)
          .missingWhen("variant is only_here")
          .build();

  /** The direct quotations of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> quotes, Dataset<Row> storyArticles, Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    return quotes
        .where(col("kind").equalTo("direct").and(col("speaker_id").isNotNull()))
        .join(
            storyArticles.join(shared, "story_id").select("article_id", "story_id", "outlet_id"),
            "article_id")
        .select(
            "story_id",
            "speaker_id",
            "speaker_name",
            "article_id",
            "outlet_id",
            "char_start",
            "sentence_index",
            "text")
        .groupByKey(
            (MapFunction<Row, String>) row -> row.getString(0) + " " + row.getString(1),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> rows(rows),
            Encoders.row(TABLE.schema()));
  }

  private static Iterator<Row> rows(Iterator<Row> quotes) {
    var quotations = new ArrayList<QuoteComparison.Quotation>();
    var names = new TreeSet<String>();
    Row any = null;
    while (quotes.hasNext()) {
      any = quotes.next();
      if (!any.isNullAt(2)) {
        names.add(any.getString(2));
      }
      quotations.add(
          new QuoteComparison.Quotation(
              any.getString(3), any.getString(4), any.getInt(5), any.getInt(6), any.getString(7)));
    }
    String story = any.getString(0);
    String speaker = any.getString(1);
    List<Row> rows =
        QuoteComparison.of(quotations).stream()
            .map(compared -> row(story, speaker, names.isEmpty() ? null : names.first(), compared))
            .toList();
    return rows.iterator();
  }

  private static Row row(
      String story, String speaker, String name, QuoteComparison.Compared compared) {
    QuoteComparison.Quotation quotation = compared.quotation();
    QuoteComparison.Quotation there = compared.counterpart();
    return RowFactory.create(
        story,
        quotation.articleId(),
        quotation.start(),
        quotation.outletId(),
        speaker,
        name,
        quotation.sentenceIndex(),
        quotation.text(),
        compared.variant().label(),
        compared.wordCount(),
        compared.commonCount(),
        compared.commonWords(),
        compared.onlyHereWords(),
        compared.outletCount(),
        there == null ? null : there.articleId(),
        there == null ? null : there.start(),
        there == null ? null : there.sentenceIndex());
  }
}
