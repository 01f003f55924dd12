package org.parallax.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.parallax.table.RowGroups;
import org.parallax.text.Voice;

/**
 * What a page needs of the tokens of an article: the stretches that others speak, and the places of
 * the words that the page lists. Taken together on the executors, so that the tokens stay there.
 *
 * @param speeches runs of quoted or reported tokens
 * @param occurrences places of listed words
 */
record TokenSpans(List<SpeechView> speeches, List<OccurrenceView> occurrences) {
  static final TokenSpans NONE = new TokenSpans(List.of(), List.of());

  private static final String WORD = "word";

  private static final StructType SPAN =
      new StructType()
          .add("article_id", StringType, false)
          .add("kind", StringType, false)
          .add("label", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false);

  /** The spans of each article; the words looked for are those of all pages. */
  static Map<String, TokenSpans> of(Dataset<Row> tokens, Set<String> words) {
    var looked = new TreeSet<>(words);
    Dataset<Row> placed =
        tokens
            .select("article_id", "char_start", "char_end", "normal", "voice")
            .where(
                col("normal")
                    .isNotNull()
                    .or(
                        col("voice")
                            .isin(Voice.DIRECT_QUOTE.label(), Voice.INDIRECT_SPEECH.label())));
    List<Row> spans =
        RowGroups.by(placed, "article_id")
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, Row>)
                    (article, rows) -> spans(article, rows, looked),
                Encoders.row(SPAN))
            .collectAsList();
    var byArticle = new HashMap<String, TokenSpans>();
    for (Row span : spans) {
      TokenSpans found =
          byArticle.computeIfAbsent(
              span.getString(0), id -> new TokenSpans(new ArrayList<>(), new ArrayList<>()));
      if (span.getString(1).equals(WORD)) {
        found
            .occurrences()
            .add(new OccurrenceView(span.getString(2), span.getInt(3), span.getInt(4)));
      } else {
        found.speeches().add(new SpeechView(span.getInt(3), span.getInt(4), span.getString(2)));
      }
    }
    return byArticle;
  }

  private static Iterator<Row> spans(String article, Iterator<Row> rows, Set<String> words) {
    var tokens = new ArrayList<Row>();
    rows.forEachRemaining(tokens::add);
    tokens.sort(Comparator.comparingInt(row -> row.getInt(1)));
    var spans = new ArrayList<Row>();
    String voice = "";
    int start = 0;
    int end = 0;
    for (Row token : tokens) {
      String normal = token.getString(3);
      if (normal != null && words.contains(normal)) {
        spans.add(RowFactory.create(article, WORD, normal, token.getInt(1), token.getInt(2)));
      }
      if (!token.getString(4).equals(voice)) {
        addSpeech(spans, article, voice, start, end);
        voice = token.getString(4);
        start = token.getInt(1);
      }
      end = token.getInt(2);
    }
    addSpeech(spans, article, voice, start, end);
    return spans.iterator();
  }

  private static void addSpeech(List<Row> spans, String article, String voice, int start, int end) {
    if (voice.equals(Voice.DIRECT_QUOTE.label()) || voice.equals(Voice.INDIRECT_SPEECH.label())) {
      spans.add(RowFactory.create(article, "voice", voice, start, end));
    }
  }
}
