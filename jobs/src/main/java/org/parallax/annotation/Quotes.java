package org.parallax.annotation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.entity.Entities;
import org.parallax.quote.Quote;
import org.parallax.quote.Speaker;
import org.parallax.quote.SpeakerKind;
import org.parallax.quote.VerbClass;
import org.parallax.table.Table;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.Voice;

/**
 * Stage: annotations in, one row per quotation or reported statement out. Shuffles nothing; the
 * speakers' ids are those that the article alone allows, until {@link EntityLinks} makes them ids
 * of the story.
 */
public final class Quotes {
  private Quotes() {}

  public static final Table TABLE =
      Table.named(
              "quotes",
              "Words that somebody other than the outlet speaks: a direct quotation or a reported"
                  + " statement, with its source.")
          .oneRowPer("direct quotation or piece of a reported statement")
          .key("article_id", StringType, "Article.")
          .references("articles.article_id")
          .key("char_start", IntegerType, "First character in articles.text, from 0.")
          .unit("UTF-16 units")
          .atLeast(0)
          .key("kind", StringType, "direct: between quotation marks; indirect: reported.")
          .oneOf(List.of("direct", "indirect"))
          .column(
              "char_end",
              IntegerType,
              "One past the last character in articles.text; quotation marks are left out.")
          .unit("UTF-16 units")
          .atLeast(1)
          .column("sentence_index", IntegerType, "Sentence in which it begins.")
          .atLeast(0)
          .column("text", StringType, "The words spoken.")
          .column(
              "speaker_text",
              StringType,
              "The source: its words in the text, or the name that a pronoun or description stands"
                  + " for.")
          .missingWhen("no source was found")
          .column("speaker_id", StringType, "The source as mentions.entity_id.")
          .missingWhen("no source was found, or it is anonymous")
          .column("speaker_name", StringType, "The source as mentions.entity_name.")
          .missingWhen("speaker_id is")
          .column("speaker_kind", StringType, "What sort of source.")
          .oneOf(SpeakerKind.labels())
          .column("verb", StringType, "Dictionary form of the reporting verb, or 'according to'.")
          .missingWhen("no verb reports it")
          .column("verb_class", StringType, "What the choice of the verb adds.")
          .oneOf(VerbClass.labels())
          .missingWhen("no verb reports it, or the verb has no class")
          .column("word_count", IntegerType, "Words and numbers.")
          .unit("words")
          .atLeast(0)
          .column(
              "via_text",
              StringType,
              "Who passes it on: the newspaper in \"the newspaper said the memo claims\".")
          .missingWhen("the source itself is reported")
          .column("via_id", StringType, "Who passes it on, as mentions.entity_id.")
          .missingWhen("nobody passes it on, or somebody anonymous does")
          .column("speaker_char_start", IntegerType, "Where the source is named.")
          .unit("UTF-16 units")
          .atLeast(0)
          .missingWhen("no source was found")
          .column("speaker_char_end", IntegerType, "One past the last character of the source.")
          .unit("UTF-16 units")
          .atLeast(1)
          .missingWhen("no source was found")
          .column("speaker_index", IntegerType, "The source as mentions.entity_index.")
          .atLeast(0)
          .missingWhen("speaker_id is")
          .column("via_index", IntegerType, "Who passes it on, as mentions.entity_index.")
          .atLeast(0)
          .missingWhen("via_id is")
          .build();

  static final StructType ELEMENT =
      new StructType()
          .add("char_start", IntegerType, false)
          .add("kind", StringType, false)
          .add("char_end", IntegerType, false)
          .add("sentence_index", IntegerType, false)
          .add("text", StringType, false)
          .add("speaker_text", StringType)
          .add("speaker_id", StringType)
          .add("speaker_name", StringType)
          .add("speaker_kind", StringType, false)
          .add("verb", StringType)
          .add("verb_class", StringType)
          .add("word_count", IntegerType, false)
          .add("via_text", StringType)
          .add("via_id", StringType)
          .add("speaker_char_start", IntegerType)
          .add("speaker_char_end", IntegerType)
          .add("speaker_index", IntegerType)
          .add("via_index", IntegerType);

  static List<Row> elements(Document document, Entities entities, List<Quote> quotes) {
    return quotes.stream().map(quote -> element(document, entities, quote)).toList();
  }

  private static Row element(Document document, Entities entities, Quote quote) {
    int start = quote.speech().start();
    int end = quote.speech().end();
    Speaker speaker = quote.speaker();
    Speaker via = quote.via();
    return RowFactory.create(
        start,
        quote.speech().voice() == Voice.DIRECT_QUOTE ? "direct" : "indirect",
        end,
        quote.sentenceIndex(),
        document.text().substring(start, end),
        speaker.text(),
        id(entities, speaker),
        speaker.entity() < 0 ? null : entities.all().get(speaker.entity()).name(),
        speaker.kind().label(),
        quote.verb(),
        quote.verbClass(),
        words(document, quote),
        via == null ? null : via.text(),
        via == null ? null : id(entities, via),
        known(speaker.start()),
        known(speaker.end()),
        known(speaker.entity()),
        via == null ? null : known(via.entity()));
  }

  private static String id(Entities entities, Speaker speaker) {
    return speaker.entity() < 0 ? null : entities.all().get(speaker.entity()).id();
  }

  private static Integer known(int index) {
    return index < 0 ? null : index;
  }

  private static int words(Document document, Quote quote) {
    return (int)
        IntStream.range(quote.sentenceIndex(), document.sentences().size())
            .mapToObj(document.sentences()::get)
            .takeWhile(sentence -> sentence.start() < quote.speech().end())
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .filter(token -> token.start() >= quote.speech().start())
            .filter(token -> token.end() <= quote.speech().end() && token.isWord())
            .count();
  }

  /** The quotes of all annotated articles. */
  public static Dataset<Row> from(Dataset<Row> annotations) {
    return annotations
        .select(col("article_id"), explode(col("quotes")).as("row"))
        .select("article_id", "row.*");
  }
}
