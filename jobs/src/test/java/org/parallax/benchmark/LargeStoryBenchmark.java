package org.parallax.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parallax.contrast.StoryFeatures;
import org.parallax.contrast.StoryLabels;
import org.parallax.contrast.StoryQuotes;
import org.parallax.contrast.StorySpeakers;
import org.parallax.contrast.StoryTellings;
import org.parallax.contrast.StoryWords;

/**
 * What one very large story costs the task that contrasts it: articles of a run are taken for one
 * story, whatever they tell, and go through the stages of the contrast job.
 *
 * <p>Arguments: the folder of a run's tables, then numbers of articles, for example {@code
 * out/tables 100 500}. Prints seconds for each stage, reading included. Articles of many stories
 * share fewer sentences than those of one, so pairs of sentences are too few; but all of them are
 * compared.
 */
final class LargeStoryBenchmark {
  private static final long SEED = 1;

  private LargeStoryBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("parallax-benchmark");
    try (SparkSession spark = GroupingBenchmark.session(folder)) {
      Function<String, Dataset<Row>> tables =
          name -> spark.read().parquet(arguments[0] + "/" + name + ".parquet");
      // The first round warms the machine up and counts for nothing.
      seconds(tables, 20);
      for (int i = 1; i < arguments.length; i++) {
        int size = Integer.parseInt(arguments[i]);
        System.out.println(size + " articles: " + seconds(tables, size));
      }
    } finally {
      GroupingBenchmark.delete(folder);
    }
  }

  private static Map<String, String> seconds(Function<String, Dataset<Row>> tables, int size) {
    Dataset<Row> told =
        tables
            .apply("story_articles")
            .orderBy("article_id")
            .limit(size)
            .withColumn("story_id", lit("s_0"))
            .cache();
    Dataset<Row> stories =
        tables
            .apply("stories")
            .limit(1)
            .withColumn("story_id", lit("s_0"))
            .withColumn("outlet_count", lit(told.select("outlet_id").distinct().count()))
            .withColumn("article_count", lit((long) size))
            .cache();
    Dataset<Row> sentences = of(told, tables.apply("sentences"));
    Dataset<Row> mentions = of(told, tables.apply("mentions"));
    Dataset<Row> quotes = of(told, tables.apply("quotes"));
    var seconds = new LinkedHashMap<String, String>();
    Map<String, Supplier<Dataset<Row>>> stages = new LinkedHashMap<>();
    stages.put(
        "features",
        () -> StoryFeatures.from(of(told, tables.apply("article_features")), told, stories, SEED));
    stages.put(
        "words", () -> StoryWords.from(of(told, tables.apply("article_words")), told, stories));
    stages.put(
        "labels",
        () -> StoryLabels.from(mentions, sentences, of(told, tables.apply("cues")), told, stories));
    stages.put("quotes", () -> StoryQuotes.from(quotes, told, stories));
    stages.put(
        "speakers", () -> StorySpeakers.from(quotes, tables.apply("articles"), told, stories));
    stages.put("tellings", () -> StoryTellings.from(sentences, mentions, quotes, told, stories));
    stages.forEach(
        (name, stage) -> {
          long start = System.nanoTime();
          stage.get().write().format("noop").mode("overwrite").save();
          seconds.put(name, "%.1f".formatted((System.nanoTime() - start) / 1e9));
        });
    told.unpersist();
    stories.unpersist();
    return seconds;
  }

  private static Dataset<Row> of(Dataset<Row> told, Dataset<Row> table) {
    return table.join(told.select(col("article_id")), "article_id");
  }
}
