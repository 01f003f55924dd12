package org.parallax.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.parallax.cue.Cue;
import org.parallax.cue.CueFinder;
import org.parallax.cue.Vader;
import org.parallax.entity.Entities;
import org.parallax.entity.EntityFinder;
import org.parallax.feature.AnnotatedArticle;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteFinder;
import org.parallax.text.Annotator;
import org.parallax.text.Document;
import org.parallax.text.Sentence;
import org.parallax.text.TextSteps;
import org.parallax.text.Voice;
import org.parallax.tone.NewsSentiment;
import org.parallax.tone.TargetCues;

/**
 * How many articles of 600 words one core annotates in a second, where the time goes, and what
 * models and word lists hold in memory.
 *
 * <p>Time is the CPU time of the one thread that works, plus that of the collector (serial), so
 * that a loud machine disturbs little; rounds are measured after a warm-up and the median is told.
 * Speed is scaled by words: 600 divided by the words annotated.
 *
 * <p>Usage: {@code AnnotateBenchmark [articles.jsonl] [rounds]}; without a file the sample's
 * articles. Lines need the fields {@code title} and {@code text}.
 */
public final class AnnotateBenchmark {

  private static final int WORDS = 600;
  private static final int WARM_UP = 6;
  private static final int LEAST_WORDS_OF_A_ROUND = 120_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Article> articles;
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
  private long words;
  private long checksum;
  private final EntityFinder names = new EntityFinder();
  private final QuoteFinder quoted = new QuoteFinder();
  private final TargetCues targets = new TargetCues();
  private final NewsSentiment newsSentiment = new NewsSentiment(new Vader());

  private record Article(String title, String text) {}

  private AnnotateBenchmark(List<Article> articles) {
    this.articles = articles;
  }

  /**
   * Runs the benchmark.
   *
   * @param args file of articles, number of rounds; both may be left out
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "data/sample/articles.jsonl");
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
    new AnnotateBenchmark(read(file)).run(rounds);
  }

  private static List<Article> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    long words = 0;
    List<String> lines = Files.readAllLines(file);
    while (words < LEAST_WORDS_OF_A_ROUND) {
      for (String line : lines) {
        // The sample has records on purpose that are none.
        Optional<JsonNode> record = parsed(json, line);
        if (record.isEmpty() || record.get().path("text").asText("").isBlank()) {
          continue;
        }
        JsonNode node = record.get();
        String title = node.path("title").asText("").strip();
        String body = node.path("text").asText("").strip();
        articles.add(new Article(title.isEmpty() ? null : title, title + "\n\n" + body));
        words += body.split("\\s+").length;
        if (words > 10L * LEAST_WORDS_OF_A_ROUND) {
          return articles;
        }
      }
      if (words == 0) {
        throw new IOException("No text in " + file);
      }
    }
    return articles;
  }

  private static Optional<JsonNode> parsed(ObjectMapper json, String line) {
    try {
      return Optional.of(json.readTree(line));
    } catch (JsonProcessingException e) {
      System.err.println("left out, no JSON: " + e.getOriginalMessage());
      return Optional.empty();
    }
  }

  private void run(int rounds) {
    double empty = heapAfterCollection();
    Annotator annotator = new Annotator();
    CueFinder finder = new CueFinder();
    Vader vader = new Vader();
    annotator.annotate("One short line.", null, null, "en");
    double loaded = heapAfterCollection();
    TextSteps steps = new TextSteps();
    for (int round = 0; round < WARM_UP; round++) {
      round(annotator, finder, vader, steps);
    }
    seconds.clear();
    words = 0;
    for (int round = 0; round < rounds; round++) {
      round(annotator, finder, vader, steps);
    }
    report(rounds);
    System.out.printf(
        Locale.ROOT,
        "memory: %.0f MB for models and word lists, %.0f MB with what one worker has learnt"
            + " (annotator, steps) after the run%n",
        loaded - empty,
        heapAfterCollection() - empty);
    System.out.println("checksum " + checksum);
  }

  private void round(Annotator annotator, CueFinder finder, Vader vader, TextSteps steps) {
    Map<String, Double> spent = new LinkedHashMap<>();
    List<TextSteps.Article> onTheWay =
        articles.stream().map(article -> new TextSteps.Article(article.text())).toList();
    steps
        .steps()
        .forEach(
            (name, step) ->
                spent.put(
                    "  " + name,
                    timed(() -> onTheWay.forEach(one -> checksum += step.apply(one)))));
    List<Document> documents = new ArrayList<>();
    double annotate =
        timed(
            () ->
                articles.forEach(
                    one -> documents.add(annotator.annotate(one.text(), one.title(), null, "en"))));
    double known = spent.values().stream().mapToDouble(Double::doubleValue).sum();
    spent.put("  reported speech, voices, the rest", annotate - known);
    spent.put("annotator", annotate);
    List<Entities> entities = new ArrayList<>();
    spent.put("entities", timed(() -> documents.forEach(one -> entities.add(names.find(one)))));
    List<List<Quote>> quotes = new ArrayList<>();
    spent.put(
        "quotes",
        timed(() -> forEach(i -> quotes.add(quoted.find(documents.get(i), entities.get(i))))));
    List<List<Cue>> cues = new ArrayList<>();
    spent.put("cues", timed(() -> documents.forEach(one -> cues.add(finder.find(one)))));
    List<List<Cue>> tones = new ArrayList<>();
    spent.put(
        "tone towards entities",
        timed(() -> forEach(i -> tones.add(targets.find(documents.get(i), entities.get(i))))));
    List<List<Double>> sentiment = new ArrayList<>();
    List<List<Double>> news = new ArrayList<>();
    spent.put(
        "sentence sentiment",
        timed(
            () ->
                documents.forEach(
                    one -> {
                      sentiment.add(vader(vader, one));
                      news.add(news(one));
                    })));
    spent.put(
        "features",
        timed(
            () ->
                forEach(
                    i ->
                        measure(
                            AnnotatedArticle.of(
                                documents.get(i),
                                entities.get(i),
                                quotes.get(i),
                                cues.get(i),
                                sentiment.get(i),
                                news.get(i))))));
    spent.forEach((name, time) -> seconds.computeIfAbsent(name, n -> new ArrayList<>()).add(time));
    for (Document document : documents) {
      words += document.sentences().stream().mapToInt(Sentence::wordCount).sum();
    }
  }

  private void forEach(IntConsumer work) {
    IntStream.range(0, articles.size()).forEach(work);
  }

  private List<Double> news(Document document) {
    return document.sentences().stream()
        .map(sentence -> newsSentiment.compound(document, sentence))
        .toList();
  }

  private static List<Double> vader(Vader vader, Document document) {
    return document.sentences().stream()
        .map(sentence -> vader.scoreTypeset(document.textOf(sentence)).compound())
        .toList();
  }

  private void measure(AnnotatedArticle article) {
    for (Feature feature : Features.ALL) {
      checksum += (long) feature.measure(article, Optional.empty()).numerator();
      for (Voice voice : feature.voices()) {
        checksum += (long) feature.measure(article, Optional.of(voice)).numerator();
      }
    }
  }

  private double timed(Runnable work) {
    long collector = collectorMillis();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9
        + (collectorMillis() - collector) / 1e3;
  }

  private static long collectorMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private void report(int rounds) {
    double each = WORDS / (words / (double) rounds);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d words a round, %d rounds; CPU milliseconds for %d words, median%n",
        articles.size(),
        words / rounds,
        rounds,
        WORDS);
    double whole = 0;
    for (Map.Entry<String, List<Double>> step : seconds.entrySet()) {
      double millis = median(step.getValue()) * each * 1e3;
      whole += step.getKey().startsWith(" ") ? 0 : millis;
      System.out.printf(Locale.ROOT, "%-36s %7.3f%n", step.getKey(), millis);
    }
    System.out.printf(
        Locale.ROOT, "%-36s %7.3f = %.0f articles per second%n", "all", whole, 1e3 / whole);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static double heapAfterCollection() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
  }
}
