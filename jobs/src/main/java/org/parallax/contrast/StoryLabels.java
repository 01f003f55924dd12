package org.parallax.contrast;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.parallax.cue.CueFamily;
import org.parallax.entity.EntityKind;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * Stage: mentions and stories in, what each outlet calls the same person, body, document or affair
 * out. A mention with a title or description counts under that; one with its bare name under the
 * name.
 *
 * <p>Beside it stands what the label makes of the thing ({@link LabelStances}) and which title it
 * gives a person or withholds ({@link PersonTitles}).
 *
 * <p>Shuffles the mentions and sentences of shared stories once by article and sentence, the
 * mentions once by story, entity, outlet, label and voice, and the sums, which are few, twice.
 */
public final class StoryLabels {
  private StoryLabels() {}

  /** Articles and demonstratives in front do not make another label. */
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|an?|this|that|these|those)\\s+", Pattern.CASE_INSENSITIVE);

  /** Who is named once may be titled by chance elsewhere. */
  private static final int LEAST_NAMED = 2;

  public static final Table TABLE =
      Table.named("story_labels", "What an outlet calls an entity of a story, and how often.")
          .oneRowPer("story, entity, outlet, label and voice, for stories of two or more outlets")
          .key("story_id", StringType, "Story.")
          .references("stories.story_id")
          .key("entity_id", StringType, "Entity, as mentions.entity_id.")
          .key("outlet_id", StringType, "Outlet.")
          .references("outlets.outlet_id")
          .key(
              "label",
              StringType,
              "Title or description without its article, in lower case; the bare name where there"
                  + " is neither.")
          .key("voice", StringType, "Who calls it so.")
          .oneOf(Voice.labels(false))
          .column("entity_name", StringType, "Fullest name of the entity in the story.")
          .column("entity_kind", StringType, "What sort of thing it is.")
          .column("count", LongType, "Times the outlet's articles of the story call it so.")
          .unit("mentions")
          .atLeast(1)
          .column(
              "label_stance",
              StringType,
              "What the label makes of the thing: of its mentions the first that is not neutral.")
          .oneOf(LabelStance.labels())
          .missingWhen("it is a bare name")
          .column("stance_cue", StringType, "Word that gives the stance.")
          .missingWhen("label_stance is neutral or missing")
          .column("stance_count", LongType, "Mentions with that stance.")
          .unit("mentions")
          .atLeast(1)
          .missingWhen("label_stance is")
          .column(
              "title",
              StringType,
              "Title that the label gives a person, in one form for all house styles (senator,"
                  + " former president, mr).")
          .missingWhen("it gives none, or the entity is no person")
          .column(
              "title_kind",
              StringType,
              "title: an office, rank or degree; honorific: a courtesy by house style.")
          .oneOf(List.of("title", "honorific"))
          .missingWhen("title is")
          .column(
              "title_outlet_count",
              LongType,
              "Outlets of the story that give the person a title, honorifics left out.")
          .unit("outlets")
          .atLeast(0)
          .missingWhen("the entity is no person")
          .column(
              "is_title_withheld",
              BooleanType,
              "Whether another outlet gives the person a title in its own text and this one, which"
                  + " names the person at least twice there, never does, in no voice.")
          .missingWhen(
              "the entity is no person, no outlet gives a title, this one names the person less"
                  + " than twice in its own text, or it uses the title without a name, and nobody"
                  + " knows for whom")
          .column("withheld_title", StringType, "Title that the others give most often.")
          .missingWhen("is_title_withheld is not true")
          .column("article_id", StringType, "Article of the first such mention with label_stance.")
          .references("articles.article_id")
          .column("sentence_index", IntegerType, "Its sentence.")
          .atLeast(0)
          .build();

  private static final StructType JUDGED =
      new StructType()
          .add("story_id", StringType, false)
          .add("entity_id", StringType, false)
          .add("outlet_id", StringType, false)
          .add("label", StringType, false)
          .add("voice", StringType, false)
          .add("entity_name", StringType, false)
          .add("entity_kind", StringType, false)
          .add("article_id", StringType, false)
          .add("char_start", IntegerType, false)
          .add("sentence_index", IntegerType, false)
          .add("label_stance", StringType)
          .add("stance_cue", StringType)
          .add("title", StringType)
          .add("title_kind", StringType)
          .add("is_named_here", BooleanType, false)
          .add("is_titled_here", BooleanType, false);

  private static final StructType BARE =
      new StructType()
          .add("story_id", StringType, false)
          .add("outlet_id", StringType, false)
          .add("bare_title", StringType, false);

  /** The labels of every shared story. */
  public static Dataset<Row> from(
      Dataset<Row> mentions,
      Dataset<Row> sentences,
      Dataset<Row> cues,
      Dataset<Row> storyArticles,
      Dataset<Row> stories) {
    Dataset<Row> shared = stories.where(col("outlet_count").geq(2)).select("story_id");
    String[] place = {"article_id", "sentence_index"};
    Dataset<Row> scareQuotes =
        cues.where(col("family").equalTo(CueFamily.SCARE_QUOTE.label()))
            .groupBy("article_id", "sentence_index")
            .agg(
                array_sort(collect_list(struct(col("char_start"), col("char_end"))))
                    .as("scare_quotes"));
    Dataset<Row> told =
        storyArticles.join(shared, "story_id").select("article_id", "story_id", "outlet_id");
    Dataset<Row> judged =
        mentions
            .join(told, "article_id")
            .join(
                sentences.select(
                    col("article_id"),
                    col("sentence_index"),
                    col("char_start").as("sentence_start"),
                    col("text").as("sentence")),
                place)
            .join(scareQuotes, place, "left")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) StoryLabels::judged, Encoders.row(JUDGED));
    Dataset<Row> bare =
        sentences
            .select("article_id", "text")
            .join(told, "article_id")
            .select("story_id", "outlet_id", "text")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) StoryLabels::bareTitles, Encoders.row(BARE))
            .groupBy("story_id", "outlet_id")
            .agg(collect_set("bare_title").as("bare_titles"));
    return withTitles(
        judged
            .groupBy("story_id", "entity_id", "outlet_id", "label", "voice")
            .agg(
                min("entity_name").as("entity_name"),
                min("entity_kind").as("entity_kind"),
                count(lit(1)).as("count"),
                sum(when(col("label_stance").equalTo("presupposing"), 1L)).as("presupposing"),
                sum(when(col("label_stance").equalTo("doubting"), 1L)).as("doubting"),
                count(col("label_stance")).as("stances"),
                min("title").as("title"),
                min("title_kind").as("title_kind"),
                sum(when(col("is_named_here"), 1L).otherwise(0L)).as("named"),
                sum(when(col("is_titled_here"), 1L).otherwise(0L)).as("titled"),
                min(struct(
                        coalesce(col("label_stance"), lit("neutral")).equalTo("neutral"),
                        col("article_id"),
                        col("char_start"),
                        col("sentence_index"),
                        col("label_stance"),
                        col("stance_cue")))
                    .as("first"))
            .withColumn("article_id", col("first.article_id"))
            .withColumn("sentence_index", col("first.sentence_index"))
            .withColumn("label_stance", col("first.label_stance"))
            .withColumn("stance_cue", col("first.stance_cue"))
            .withColumn(
                "stance_count",
                when(col("label_stance").equalTo("presupposing"), col("presupposing"))
                    .when(col("label_stance").equalTo("doubting"), col("doubting"))
                    .when(col("label_stance").isNotNull(), col("stances")))
            .drop("first", "presupposing", "doubting", "stances"),
        bare);
  }

  /** Who gives a person a title and who withholds it. */
  private static Dataset<Row> withTitles(Dataset<Row> labels, Dataset<Row> bare) {
    WindowSpec here = Window.partitionBy("story_id", "entity_id", "outlet_id");
    WindowSpec everywhere = Window.partitionBy("story_id", "entity_id");
    Column isGiven = col("title_kind").equalTo("title");
    Column isOwnText = col("voice").isin(Voice.NARRATOR.label(), Voice.INDIRECT_SPEECH.label());
    Column isPerson = col("entity_kind").equalTo(EntityKind.PERSON.label());
    Column isWithheld =
        when(
            isPerson
                .and(col("titling").gt(0))
                .and(col("named_here").geq(LEAST_NAMED))
                .and(not(col("is_unclear"))),
            col("given_here").equalTo(0));
    return labels
        .withColumn("named_here", sum("named").over(here))
        .withColumn("given_here", sum("titled").over(here))
        .withColumn(
            "titling",
            size(collect_set(when(isGiven.and(isOwnText), col("outlet_id"))).over(everywhere)))
        .withColumn(
            "given",
            max(when(isGiven.and(isOwnText), struct(col("count"), col("title")))).over(everywhere))
        .withColumn("plain_title", regexp_replace(col("given.title"), "^former ", ""))
        .join(bare, new String[] {"story_id", "outlet_id"}, "left")
        .withColumn(
            "is_unclear",
            col("given_here")
                .equalTo(0)
                .and(coalesce(array_contains(col("bare_titles"), col("plain_title")), lit(false))))
        .withColumn("title_outlet_count", when(isPerson, col("titling").cast("long")))
        .withColumn("is_title_withheld", isWithheld)
        .withColumn("withheld_title", when(col("is_title_withheld"), col("given.title")))
        .drop(
            "named",
            "titled",
            "named_here",
            "given_here",
            "titling",
            "given",
            "plain_title",
            "bare_titles",
            "is_unclear");
  }

  private static Iterator<Row> bareTitles(Iterator<Row> sentences) {
    var titles = new PersonTitles();
    var found = new TreeSet<List<String>>(Comparator.comparing(List::toString));
    while (sentences.hasNext()) {
      Row sentence = sentences.next();
      for (String title : titles.bare(sentence.getString(2))) {
        found.add(List.of(sentence.getString(0), sentence.getString(1), title));
      }
    }
    return found.stream().map(row -> RowFactory.create(row.toArray())).iterator();
  }

  private static Iterator<Row> judged(Iterator<Row> mentions) {
    var stances = new LabelStances();
    var titles = new PersonTitles();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return mentions.hasNext();
      }

      @Override
      public Row next() {
        return judged(mentions.next(), stances, titles);
      }
    };
  }

  private static Row judged(Row mention, LabelStances stances, PersonTitles titles) {
    String label = mention.getAs("label");
    String name = mention.getAs("name");
    String kind = mention.getAs("entity_kind");
    String voice = mention.getAs("voice");
    int start = mention.<Integer>getAs("char_start");
    String sentence = mention.getAs("sentence");
    int inSentence = start - mention.<Integer>getAs("sentence_start");
    String lead = sentence.substring(0, Math.max(0, Math.min(inSentence, sentence.length())));
    int end = mention.<Integer>getAs("char_end") - mention.<Integer>getAs("sentence_start");
    String rest = sentence.substring(Math.max(0, Math.min(end, sentence.length())));
    LabelStances.Judged stance =
        stances.of(label, name != null, kind, lead, isInScareQuotes(mention));
    PersonTitles.Title title = EntityKind.PERSON.label().equals(kind) ? titles.of(label) : null;
    String called = label != null ? label : name != null ? name : mention.getAs("text");
    boolean isOwnText =
        Voice.NARRATOR.label().equals(voice) || Voice.INDIRECT_SPEECH.label().equals(voice);
    return RowFactory.create(
        mention.getAs("story_id"),
        mention.getAs("entity_id"),
        mention.getAs("outlet_id"),
        DETERMINER.matcher(called).replaceFirst("").strip().toLowerCase(Locale.ROOT),
        voice,
        mention.getAs("entity_name"),
        kind,
        mention.getAs("article_id"),
        start,
        mention.getAs("sentence_index"),
        stance.stance() == null ? null : stance.stance().label(),
        stance.cue(),
        title == null ? null : title.title(),
        title == null ? null : title.isHonorific() ? "honorific" : "title",
        name != null && isOwnText,
        EntityKind.PERSON.label().equals(kind) && titles.isBeside(label, lead, rest));
  }

  private static boolean isInScareQuotes(Row mention) {
    int at = mention.fieldIndex("scare_quotes");
    if (mention.isNullAt(at)) {
      return false;
    }
    int end = mention.getAs("char_end");
    return mention.<Row>getList(at).stream()
        .anyMatch(
            span -> {
              // A determiner may stand outside the marks.
              int from = span.getAs("char_start");
              return from >= mention.<Integer>getAs("char_start") - 1
                  && from < end
                  && Math.abs(span.<Integer>getAs("char_end") - end) <= 1;
            });
  }
}
