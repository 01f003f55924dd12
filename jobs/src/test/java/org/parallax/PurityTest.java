package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the rooms of the house apart by reading its sources: what is plain Java stays so, the
 * session stays at the door, clock and dice come in at one place.
 */
class PurityTest {
  private static final Path SOURCES = Path.of("jobs", "src", "main", "java", "org", "parallax");

  /** Rooms of plain Java, whatever class comes to live there. */
  private static final Set<String> PLAIN_ROOMS =
      Set.of("cue", "entity", "evaluate", "frame", "lexicon", "quote", "statement", "text", "tone");

  /** The stages, and what publishes them: the only classes that know Spark. */
  private static final Set<String> KNOW_SPARK =
      Set.of(
          "Continuation",
          "Evaluation",
          "Job",
          "Pipeline",
          "Session",
          "annotation/Annotations",
          "annotation/ArticleWords",
          "annotation/Cues",
          "annotation/EntityLinks",
          "annotation/Findings",
          "annotation/Mentions",
          "annotation/Quotes",
          "annotation/Sentences",
          "annotation/Tokens",
          "article/Articles",
          "article/EarlierReadings",
          "article/Readings",
          "article/RejectedRecords",
          "article/RemovedBlocks",
          "contrast/Disagreements",
          "contrast/SentencePairs",
          "contrast/SentenceRow",
          "contrast/StatementCoverage",
          "contrast/Statements",
          "contrast/StoryFeatures",
          "contrast/StoryLabels",
          "contrast/StoryQuotes",
          "contrast/StorySpeakers",
          "contrast/StoryTellings",
          "contrast/StoryWords",
          "feature/ArticleFeatures",
          "history/ClosedStories",
          "history/Kept",
          "history/RejectedNeighbours",
          "history/StoryChanges",
          "history/StoryIds",
          "history/UnchangedStories",
          "outlet/FalseDiscoveries",
          "outlet/OutletFeatures",
          "outlet/OutletPairs",
          "outlet/OutletWords",
          "outlet/Outlets",
          "outlet/SharedCopies",
          "page/Pages",
          "report/ReadTables",
          "report/Report",
          "report/Spoken",
          "report/StoryContrasts",
          "report/StoryMaterial",
          "report/TokenSpans",
          "show/Show",
          "story/CandidatePairs",
          "story/ComparedArticle",
          "story/Components",
          "story/CopyEdits",
          "story/CopyPairs",
          "story/IndependentSources",
          "story/PairScores",
          "story/RowIterator",
          "story/Stories",
          "story/StoryArticles",
          "story/StoryMembers",
          "story/TermVectors",
          "table/Column",
          "table/Dictionary",
          "table/Publication",
          "table/RowGroups",
          "table/RunMetrics",
          "table/Table",
          "table/Verification",
          "train/FramesTrainer",
          "train/TargetSentimentTrainer");

  /** Who makes rows out of nothing, reads or writes files, and so needs the session. */
  private static final Set<String> KNOW_THE_SESSION =
      Set.of(
          "Continuation",
          "Evaluation",
          "Job",
          "Pipeline",
          "Session",
          "page/Pages",
          "table/Dictionary",
          "table/Publication",
          "table/RunMetrics",
          "train/FramesTrainer",
          "train/TargetSentimentTrainer");

  /** Text of every class by its name, with the room in front. */
  private static final Map<String, String> CLASSES = classes();

  private static Map<String, String> classes() {
    var classes = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        classes.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return classes;
  }

  private static Set<String> having(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    var found = new TreeSet<String>();
    CLASSES.forEach(
        (name, source) -> {
          if (compiled.matcher(withoutComments(source)).find()) {
            found.add(name);
          }
        });
    return found;
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
  }

  @Test
  void theSourcesAreFound() {
    assertThat(CLASSES).containsKey("Parallax").hasSizeGreaterThan(100);
  }

  @Test
  void onlyStagesAndPublicationKnowSpark() {
    assertThat(having("org\\.apache\\.spark")).isSubsetOf(KNOW_SPARK);
  }

  @Test
  void theListOfClassesThatKnowSparkIsUpToDate() {
    assertThat(having("org\\.apache\\.spark")).containsAll(KNOW_SPARK);
  }

  @Test
  void roomsOfPlainJavaKnowNoSparkAndNoHadoop() {
    assertThat(having("org\\.apache\\.(spark|hadoop)"))
        .noneMatch(name -> name.contains("/") && PLAIN_ROOMS.contains(name.split("/")[0]));
  }

  @Test
  void theSessionIsKnownWhereFilesAreReadAndWritten() {
    assertThat(having("\\bSparkSession\\b")).isEqualTo(new TreeSet<>(KNOW_THE_SESSION));
    assertThat(having("\\.getOrCreate\\(")).containsExactly("Session");
    assertThat(having("\\bsparkSession\\(\\)"))
        .as("a back door to the session")
        .containsExactly("story/TermVectors");
  }

  @Test
  void nothingIsCaughtThatNobodyUnderstands() {
    assertThat(having("catch \\((final )?(Exception|Throwable|RuntimeException|Error)\\b"))
        .isEmpty();
    assertThat(having("catch \\([^)]*\\) \\{\\s*\\}")).as("an empty catch").isEmpty();
  }

  @Test
  void nothingSleeps() {
    assertThat(having("Thread\\.sleep|TimeUnit\\.\\w+\\.sleep")).isEmpty();
  }

  @Test
  void theClockComesInAtOnePlace() {
    assertThat(
            having(
                "Instant\\.now|LocalDate(Time)?\\.now|ZonedDateTime\\.now|currentTimeMillis"
                    + "|new Date\\(\\)|Clock\\.system|current_(date|timestamp)\\("))
        .containsExactly("Parallax");
    assertThat(having("nanoTime")).as("durations only").containsExactly("Progress");
  }

  @Test
  void diceAreThrownWithASeedOnly() {
    assertThat(
            having(
                "new (Splittable|Secure)?Random\\(\\)|Math\\.random|UUID\\.randomUUID"
                    + "|ThreadLocalRandom|functions\\.(rand|randn|uuid|shuffle)\\b|\\brand\\(\\)"
                    + "|monotonically_increasing_id"))
        .isEmpty();
  }

  @Test
  void filesAreReachedThroughHadoopSoThatClustersWork() {
    assertThat(
            having("java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream)\\b"))
        .isEmpty();
    assertThat(having("java\\.nio\\.file")).isEmpty();
  }

  @Test
  void onlyTheCommandLineEndsTheProgramOrPrints() {
    assertThat(having("System\\.exit|Runtime\\.getRuntime\\(\\)\\.(exit|halt)"))
        .containsExactly("Parallax");
    assertThat(having("System\\.(out|err)")).containsExactly("Parallax");
    assertThat(having("printStackTrace")).containsExactly("Parallax");
  }

  @Test
  void namesSayWhatAClassIsAndRoomsAreNoCupboards() {
    assertThat(CLASSES.keySet())
        .noneMatch(name -> name.matches("(?i).*(util|helper|manager|impl|common|misc)s?(/.*|$)"));
    assertThat(having("import lombok")).isEmpty();
  }

  @Test
  void stagesDoNotSeeThePublication() {
    List<String> stages =
        KNOW_SPARK.stream()
            .filter(name -> name.contains("/") && !name.startsWith("table/"))
            .toList();
    assertThat(having("\\bPublication\\b")).doesNotContainAnyElementsOf(stages);
  }
}
