package org.parallax.contrast;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.parallax.table.RowGroups;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: article words and story articles in, one row per story, outlet and term out, for stories
 * that at least two outlets tell. Shuffles the words of the articles by story.
 */
public final class StoryWords {
  private StoryWords() {}

  public static final Table TABLE =
      Table.named(
              "story_words",
              "How much more one outlet uses a word than the other outlets of the same story.")
          .oneRowPer(
              "story, outlet and term that the story's outlets use at least three times together")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key(
              "term",
              StringType,
              "Word in the form that is counted (tokens.normal); honorifics (mr, mrs, ms, mx) and"
                  + " the outlet's own name are left out as house style.")
          .column("count", LongType, "Times the outlet uses it, all voices.")
          .unit("words")
          .atLeast(0)
          .column("word_total", LongType, "All words of the outlet in the story, numbers left out.")
          .unit("words")
          .atLeast(0)
          .column("rest_count", LongType, "Times the other outlets use it.")
          .unit("words")
          .atLeast(0)
          .column(
              "rest_word_total",
              LongType,
              "All words of the other outlets in the story, numbers left out.")
          .unit("words")
          .atLeast(0)
          .column(
              "log_odds",
              DoubleType,
              "Difference of the log-odds of the word, outlet minus rest, with an informative"
                  + " Dirichlet prior; above 0 the outlet uses it more. Half of the prior is the"
                  + " rest of the story, so the rows of two outlets are not mirror images.")
          .column(
              "z",
              DoubleType,
              "log_odds / its standard error; it orders the words and proves nothing inside one"
                  + " story.")
          .column(
              "significance",
              StringType,
              "descriptive where |z| >= 1 and one side uses it at least three times; never a claim"
                  + " of significance.")
          .oneOf(List.of("none", "descriptive"))
          .column(
              "own_voice_count",
              LongType,
              "Times the outlet uses it in its own voice (headline and narrator).")
          .unit("words")
          .atLeast(0)
          .column(
              "own_voice_word_total", LongType, "All words of the outlet's own voice in the story.")
          .unit("words")
          .atLeast(0)
          .column(
              "rest_own_voice_count",
              LongType,
              "Times the other outlets use it in their own voices.")
          .unit("words")
          .atLeast(0)
          .column(
              "rest_own_voice_word_total", LongType, "All words of the other outlets' own voices.")
          .unit("words")
          .atLeast(0)
          .column("own_voice_log_odds", DoubleType, "log_odds counted in the own voices only.")
          .missingWhen("the own voices use it less than three times together")
          .column("own_voice_z", DoubleType, "z counted in the own voices only.")
          .missingWhen("the own voices use it less than three times together")
          .build();

  /** Courtesy before a name is house style: one outlet writes it always, another never. */
  private static final Object[] HONORIFICS = {"mr", "mrs", "ms", "mx"};

  /** Compares the words of the outlets of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> articleWords, Dataset<Row> storyArticles, Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    var isOwnVoice = col("voice").isin(Voice.HEADLINE.label(), Voice.NARRATOR.label());
    // Most outlets have one article in a story: adding up before the shuffle would save little.
    Dataset<Row> words =
        articleWords
            .where(not(col("word").isin(HONORIFICS)))
            .join(
                storyArticles
                    .join(shared, "story_id")
                    .select("article_id", "story_id", "outlet_id"),
                "article_id")
            .select(
                col("story_id"), col("outlet_id"), col("word"), col("count"), isOwnVoice.as("own"));
    return RowGroups.by(words, "story_id")
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) StoryWords::rows,
            Encoders.row(TABLE.schema()));
  }

  /** Words of one outlet, in all voices and in its own. */
  private record Vocabulary(SortedMap<String, Long> all, SortedMap<String, Long> own) {
    Vocabulary() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    void add(String word, long count, long ownCount) {
      all.merge(word, count, Long::sum);
      if (ownCount > 0) {
        own.merge(word, ownCount, Long::sum);
      }
    }
  }

  private static Iterator<Row> rows(String story, Iterator<Row> words) {
    var outlets = new TreeMap<String, Vocabulary>();
    while (words.hasNext()) {
      Row row = words.next();
      outlets
          .computeIfAbsent(row.getString(1), id -> new Vocabulary())
          .add(row.getString(2), row.getInt(3), row.getBoolean(4) ? row.getInt(3) : 0);
    }
    var rows = new ArrayList<Row>();
    outlets.forEach(
        (outlet, vocabulary) -> {
          var rest = new Vocabulary();
          outlets.forEach(
              (other, words2) -> {
                if (!other.equals(outlet)) {
                  words2.all().forEach((word, count) -> rest.add(word, count, 0));
                  words2.own().forEach((word, count) -> rest.own().merge(word, count, Long::sum));
                }
              });
          rows.addAll(rows(story, outlet, vocabulary, rest));
        });
    return rows.iterator();
  }

  private static List<Row> rows(String story, String outlet, Vocabulary own, Vocabulary rest) {
    Map<String, Keywords.Keyword> ownVoice = new HashMap<>();
    Keywords.of(own.own(), rest.own()).forEach(word -> ownVoice.put(word.term(), word));
    long ownTotal = total(own.own());
    long restOwnTotal = total(rest.own());
    return Keywords.of(own.all(), rest.all()).stream()
        .map(
            word -> {
              Keywords.Keyword voiced = ownVoice.get(word.term());
              return RowFactory.create(
                  story,
                  outlet,
                  word.term(),
                  word.count(),
                  word.total(),
                  word.restCount(),
                  word.restTotal(),
                  word.logOdds(),
                  word.z(),
                  word.significance(),
                  own.own().getOrDefault(word.term(), 0L),
                  ownTotal,
                  rest.own().getOrDefault(word.term(), 0L),
                  restOwnTotal,
                  voiced == null ? null : voiced.logOdds(),
                  voiced == null ? null : voiced.z());
            })
        .toList();
  }

  private static long total(SortedMap<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
