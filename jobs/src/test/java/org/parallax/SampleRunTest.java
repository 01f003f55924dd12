package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole program over the sample corpus, its tables read with an engine that is not Spark. */
@ExtendWith(SparkTest.class)
class SampleRunTest {
  private static final DuckDb TABLES = SampleRun.tables();

  /** How the answer files name a record: its id, and a page by its path in the corpus. */
  private static final String ID =
      "case when source_file like '%/pages/%' then replace(source_file, 'sample/', '')"
          + " else source_record end";

  @Test
  void theRunEndsWellAndTellsWhatItMade() {
    Call call = SampleRun.call();
    assertThat(call.err()).as("stderr holds only progress").allMatch(line -> line.startsWith("  "));
    assertThat(call.exitCode()).isZero();
    assertThat(call.out().get(0)).isEqualTo("Read 38 records: 31 accepted, 7 rejected.");
    assertThat(call.out().get(1)).isEqualTo("Found 11 stories, told by 5 outlets.");
    assertThat(call.out())
        .contains("Tables:  " + SampleRun.output() + "/tables")
        .contains("Report:  " + SampleRun.output() + "/report/index.html");
  }

  @Test
  void acceptedAndRejectedRecordsAreAllThatWereRead() {
    long read =
        TABLES.number(
            "select value from run_metrics where stage = 'read' and metric =" + " 'records_read'");
    long accepted = TABLES.number("select count(*) from articles");
    long rejected = TABLES.number("select count(*) from rejected_records");
    assertThat(read).isEqualTo(38);
    assertThat(accepted + rejected).isEqualTo(read);
  }

  @Test
  void exactlyTheBadRecordsAreRejectedAndForTheRightReason() {
    List<String> expected =
        SampleRun.answers("expected_rejections.tsv").stream()
            .map(cells -> "sample/" + String.join("|", cells))
            .sorted()
            .toList();
    assertThat(
            TABLES.lines(
                "select source_file, source_record, reason from rejected_records order by all"))
        .isEqualTo(expected);
  }

  @Test
  void everyRejectionSaysWhatWasFound() {
    assertThat(TABLES.lines("select detail from rejected_records where reason = 'broken_record'"))
        .singleElement()
        .asString()
        .startsWith("Line 9: ");
    assertThat(TABLES.lines("select detail from rejected_records where length(detail) < 10"))
        .isEmpty();
  }

  @Test
  void everyRejectionIsASentenceAndShowsTheDate() {
    assertThat(
            TABLES.lines(
                """
                select source_record, detail from rejected_records
                where reason <> 'broken_record' and not regexp_matches(detail, '^[A-Z"“].*\\.$')\
                """))
        .isEmpty();
    assertThat(TABLES.lines("select detail from rejected_records where reason = 'invalid_date'"))
        .singleElement()
        .asString()
        .contains("2050-13-40");
  }

  @Test
  void theStoriesAreThoseOfTheAnswerKeyAndTheGermanArticleStandsAlone() {
    var expected = new TreeMap<String, TreeSet<String>>();
    for (List<String> cells : SampleRun.answers("expected_stories.tsv")) {
      String story = cells.get(0).equals("vpb-de-breach") ? "in German" : cells.get(1);
      expected.computeIfAbsent(story, name -> new TreeSet<>()).add(cells.get(0));
    }
    var found = new TreeMap<String, TreeSet<String>>();
    for (List<Object> row :
        TABLES.rows(
            "select story_id, %s from story_articles join articles using (article_id)"
                .formatted(ID))) {
      found.computeIfAbsent((String) row.get(0), story -> new TreeSet<>()).add((String) row.get(1));
    }
    assertThat(found.values()).containsExactlyInAnyOrderElementsOf(expected.values());
  }

  @Test
  void theWireCopiesOfTheKellmouthFerryWeighAsOneTelling() {
    List<String> copies =
        TABLES.lines(
            """
            select a.outlet_id, round(m.weight, 6), count(*) over (partition by m.copy_group_id)
            from story_articles m join articles a using (article_id)
            where m.story_id = (select m2.story_id from story_articles m2
                join articles a2 using (article_id)
                where a2.source_record = 'vpb-ferry-kellmouth')
            order by a.outlet_id\
            """);
    assertThat(copies)
        .containsExactly(
            "courier|0.333333|3", "quayside|0.333333|3", "vpb|1.0|1", "whistle|0.333333|3");
    assertThat(
            storyOf(
                "vpb-ferry-kellmouth",
                "article_count, outlet_count," + " independent_source_count"))
        .isEqualTo("4|4|2");
  }

  @Test
  void noOtherStoryHoldsCopies() {
    assertThat(TABLES.number("select count(*) from story_articles where weight < 1")).isEqualTo(3);
  }

  private static String storyOf(String record, String columns) {
    return TABLES
        .lines(
            """
            select %s from stories where story_id = (select m.story_id from story_articles m
                join articles a using (article_id) where a.source_record = '%s')\
            """
                .formatted(columns, record))
        .get(0);
  }

  @Test
  void aStoryKnowsItsFirstAndLastDateAndPassesOverArticlesWithoutOne() {
    assertThat(
            storyOf(
                "quayside-ferry-dunmere",
                "strftime(first_published_at, '%Y-%m-%dT%H:%M'),"
                    + " strftime(last_published_at, '%Y-%m-%dT%H:%M')"))
        .isEqualTo("2026-03-05T00:00|2026-03-05T15:45");
  }

  @Test
  void datesComeFromTheRecordTheSidecarOrThePageAsTheReadmeSays() {
    // The README's table of stories: R record, S sidecar, P page, - no date anywhere.
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("courier-ferry-kellmouth", "record"),
            Map.entry("pages/ferry-kellmouth-quayside.txt", "sidecar"),
            Map.entry("pages/ferry-kellmouth-whistle.html", "page"),
            Map.entry("vpb-ferry-kellmouth", "record"),
            Map.entry("courier-ferry-dunmere", "record"),
            Map.entry("quayside-ferry-dunmere", "record"),
            Map.entry("pages/ferry-dunmere-vpb.txt", ""),
            Map.entry("pages/memo-courier.txt", "page"),
            Map.entry("pages/memo-ledger.txt", ""),
            Map.entry("vpb-memo", "record"),
            Map.entry("quayside-memo", "record"),
            Map.entry("courier-strike", "record"),
            Map.entry("ledger-strike", "record"),
            Map.entry("pages/strike-vpb.txt", "sidecar"),
            Map.entry("pages/strike-whistle.txt", "page"),
            Map.entry("courier-breach", "record"),
            Map.entry("whistle-breach", "record"),
            Map.entry("pages/breach-quayside.html", "page"),
            Map.entry("vpb-de-breach", "record"),
            Map.entry("pages/mayor-courier.txt", "sidecar"),
            Map.entry("ledger-mayor", "record"),
            Map.entry("whistle-mayor", "record"),
            Map.entry("pages/salmon-courier.html", "page"),
            Map.entry("pages/salmon-quayside.txt", "page"),
            Map.entry("pages/salmon-ledger.txt", ""),
            Map.entry("vpb-salmon", "record"),
            Map.entry("pages/phones-vpb.html", "sidecar"),
            Map.entry("pages/phones-ledger.txt", "page"),
            Map.entry("whistle-phones", ""),
            Map.entry("courier-lighthouse", "record"),
            Map.entry("whistle-swimmer", "record"));
    assertThat(byId("coalesce(published_at_source, '')")).isEqualTo(new TreeMap<>(expected));
  }

  @Test
  void datesAreReadInEveryFormAndKeptInUtc() {
    Map<String, String> dates = byId("coalesce(strftime(published_at, '%Y-%m-%dT%H:%M:%SZ'), '')");
    assertThat(dates)
        .as("with a zone")
        .containsEntry("courier-ferry-kellmouth", "2026-03-03T13:05:00Z");
    assertThat(dates).as("a bare date").containsEntry("quayside-memo", "2026-03-05T00:00:00Z");
    assertThat(dates).as("RFC 1123").containsEntry("vpb-ferry-kellmouth", "2026-03-03T15:30:00Z");
    assertThat(dates).as("the word None").containsEntry("whistle-phones", "");
    assertThat(dates)
        .as("not the date in print")
        .hasEntrySatisfying(
            "pages/salmon-courier.html", date -> assertThat(date).startsWith("2026-03-11"));
    assertThat(dates)
        .as("not the date of the photo")
        .hasEntrySatisfying(
            "pages/ferry-kellmouth-quayside.txt",
            date -> assertThat(date).startsWith("2026-03-03"));
  }

  private static Map<String, String> byId(String column) {
    return TABLES.rows("select %s, %s from articles".formatted(ID, column)).stream()
        .collect(
            Collectors.toMap(
                row -> (String) row.get(0),
                row -> row.get(1) == null ? "" : row.get(1).toString(),
                (a, b) -> a + b,
                TreeMap::new));
  }

  @Test
  void outletsAreKnownByNameAliasAndDomain() {
    assertThat(
            TABLES.lines(
                "select outlet_id, outlet_name, article_count from outlets order by outlet_id"))
        .containsExactly(
            "courier|The Northharbour Courier|8",
            "ledger|The Plain Ledger|5",
            "quayside|Quayside Today|5",
            "vpb|VPB News|7",
            "whistle|Daily Whistle|6");
    assertThat(TABLES.lines("select domains from outlets where outlet_id = 'vpb'"))
        .containsExactly("de.vpb.example; vpb.example");
  }

  @Test
  void headlinesComeFromTheRecordOrThePage() {
    Map<String, String> titles = byId("title");
    assertThat(titles)
        .containsEntry(
            "courier-ferry-kellmouth",
            "Ferry Carrying 212 Strikes Breakwater in Fog at Kellmouth; 14 Are Hurt")
        .containsEntry(
            "pages/ferry-kellmouth-quayside.txt",
            "Ferry hits Kellmouth breakwater in fog, 14 passengers injured")
        .containsEntry(
            "pages/ferry-kellmouth-whistle.html",
            "Terror in the fog: Packed ferry SLAMS into Kellmouth breakwater, 14 hurt")
        .containsEntry(
            "pages/strike-whistle.txt",
            "WHO'S LEFT TO LOOK AFTER GRAN? Nurses' walkout axes 450 ops at St Aldric's")
        .containsEntry(
            "pages/breach-quayside.html",
            "Kestrane Mobile denies bank data was taken as 2.1 million customers are hit by breach")
        .containsEntry(
            "pages/memo-courier.txt", "Ministry Memo Warned of Arsenic in Northharbour Dredging")
        .containsEntry(
            "pages/salmon-ledger.txt",
            "Washington’s “Fair Trade” Shakedown Hits Verrin’s Salmon Families");
  }

  @Test
  void aHeadlineAboveAStandfirstIsNotLost() {
    assertThat(byId("title"))
        .containsEntry(
            "pages/mayor-courier.txt", "Mayor of Northharbour Resigns Over Housing Contract");
    assertThat(byId("standfirst"))
        .containsEntry(
            "pages/mayor-courier.txt",
            "Petra Lindgaard said she should have declared a friendship with the builder’s owner");
  }

  @Test
  void theGermanArticleIsGermanAndHasNoEnglishMeasures() {
    assertThat(TABLES.lines("select source_record from articles where language <> 'en'"))
        .containsExactly("vpb-de-breach");
    String german = " join articles a using (article_id) where a.source_record = 'vpb-de-breach'";
    assertThat(
            TABLES.number(
                "select count(f.value) from article_features f"
                    + german
                    + " and f.feature = 'hedges_per_1000_words'"))
        .isZero();
    assertThat(
            TABLES.number(
                "select count(f.value) from article_features f"
                    + german
                    + " and f.feature = 'word_count' and f.voice = 'all'"))
        .isEqualTo(1);
    assertThat(
            TABLES.number(
                "select count(*) from sentences s"
                    + german
                    + " and s.sentiment_compound is not null"))
        .isZero();
  }

  @Test
  void theAgencyOfTheWireStoryIsCredited() {
    Map<String, String> agencies = byId("coalesce(wire_agency, '')");
    assertThat(agencies.get("courier-ferry-kellmouth")).as("dateline and byline").isNotEmpty();
    assertThat(agencies.get("pages/ferry-kellmouth-quayside.txt")).as("SOURCE:MNA").isNotEmpty();
  }

  @Test
  void aCreditThatNamesNoAgencyIsKeptAsItStandsAndAReportOfOnesOwnHasNone() {
    Map<String, String> agencies = byId("coalesce(wire_agency, '')");
    assertThat(agencies)
        .containsEntry("pages/ferry-kellmouth-whistle.html", "agencies")
        .containsEntry("vpb-ferry-kellmouth", "");
  }

  @Test
  void wordsBetweenQuotationMarksAreTheSpeakersInEveryHouseStyle() {
    assertThat(voicesOf("courier-ferry-kellmouth", "making way, and then it was not turning"))
        .containsExactly("direct_quote");
    assertThat(voicesOf("pages/ferry-kellmouth-quayside.txt", "making way, and then it was not"))
        .containsExactly("direct_quote");
    assertThat(voicesOf("pages/strike-whistle.txt", "girls. It's them upstairs"))
        .containsExactly("direct_quote");
    assertThat(voicesOf("pages/ferry-kellmouth-quayside.txt", "a second later I was under a table"))
        .containsExactly("direct_quote");
    assertThat(voicesOf("pages/ferry-kellmouth-quayside.txt", "windows on the lower deck"))
        .containsExactly("narrator");
  }

  @Test
  void aLoadedWordIsTheMinistersInThreeOutletsAndTheNarratorsInOne() {
    assertThat(
            TABLES.lines(
                """
                select distinct a.outlet_id, t.voice from tokens t
                join articles a using (article_id)
                join story_articles m using (article_id)
                where t.normal = 'reckless' and m.story_id = (select m2.story_id
                    from story_articles m2 join articles a2 using (article_id)
                    where a2.source_record = 'ledger-strike')
                and t.voice <> 'headline' order by all\
                """))
        .containsExactly(
            "courier|direct_quote", "ledger|narrator", "vpb|direct_quote", "whistle|direct_quote");
  }

  /** The voices of the words that lie in a stretch of an article. */
  private static List<String> voicesOf(String id, String stretch) {
    return TABLES.lines(
        """
        select distinct t.voice from tokens t join articles a using (article_id)
        where %s = '%s' and t.is_word and strpos(a.text, '%s') > 0
        and t.char_start >= strpos(a.text, '%s') - 1
        and t.char_end <= strpos(a.text, '%s') - 1 + %d\
        """
            .formatted(
                ID, id, quoted(stretch), quoted(stretch), quoted(stretch), stretch.length()));
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  @Test
  void whatWasCutFromAPageIsNoSentenceOfIt() {
    assertThat(
            TABLES.lines(
                """
                select a.source_file, b.reason, b.text
                from removed_blocks b join articles a using (article_id)
                join sentences s using (article_id)
                where s.text = b.text and b.reason <> 'repeated'\
                """))
        .isEmpty();
  }

  @Test
  void noFurnitureIsLeftInTheText() {
    List<String> furniture =
        List.of(
            "READ MORE",
            "Read more:",
            "RECOMMENDED",
            "More on this story",
            "Most read",
            "TOP STORIES",
            "Trending",
            "secret twin",
            "It followed me home",
            "knee exploded",
            "wooden satellite",
            "Choir of 900",
            "Miracle” Oyster",
            "Sugar Police",
            "cooking with leeks",
            "The salmon that swims to school",
            "FILE PHOTO",
            "Image: Whistle Pics",
            "Quayside Pictures",
            "min read",
            "Skip to content",
            "Log In",
            "Comments (",
            "Share this",
            "Share Tweet",
            "We use cookies",
            "© 2026",
            "Copyright 2026",
            "All rights reserved",
            "appears in print on");
    var left = new ArrayList<String>();
    for (String words : furniture) {
      left.addAll(
          TABLES.lines(
              "select source_file, s.text from sentences s join articles using (article_id)"
                  + " where contains(s.text, '%s')".formatted(quoted(words))));
    }
    assertThat(left).isEmpty();
  }

  @Test
  void noTeaserOrAppealIsLeftInTheText() {
    assertThat(
            TABLES.lines(
                """
                select source_file, s.text from sentences s join articles using (article_id)
                where contains(s.text, 'Why coastal fog lasts')
                  or contains(s.text, 'Chip in today')\
                """))
        .isEmpty();
  }

  @Test
  @Disabled("bug: 'The State', a line of its own that the page cut off, is removed as navigation")
  void aSentenceThatThePageBreaksIsMended() {
    assertThat(
            TABLES.lines(
                """
                select left(s.text, 26) from sentences s join articles using (article_id)
                where source_file = 'sample/pages/memo-ledger.txt' and contains(s.text, 'blown')\
                """))
        .containsExactly("The State Auditor has blow");
  }

  @Test
  void aHeadlineIsTheFirstSentenceAndItsVoiceIsTheHeadlines() {
    assertThat(
            TABLES.number(
                """
                select count(*) from articles a left join sentences s
                on s.article_id = a.article_id and s.sentence_index = 0
                where a.title is not null and (s.segment is null or s.segment <> 'headline'
                  or not starts_with(a.title, s.text))\
                """))
        .isZero();
    assertThat(
            TABLES.number(
                """
                select count(*) from tokens t join sentences s using (article_id, sentence_index)
                where (t.voice = 'headline' and s.segment <> 'headline')
                  or (s.segment = 'headline' and t.voice = 'narrator')\
                """))
        .isZero();
  }

  @Test
  void aStoryOfOneOutletIsNotContrasted() {
    assertThat(
            TABLES.number(
                """
                select count(*) from stories where outlet_count = 1 and story_id in
                (select story_id from story_features union select story_id from story_words)\
                """))
        .isZero();
    assertThat(TABLES.number("select count(distinct story_id) from story_features")).isEqualTo(8);
    assertThat(TABLES.number("select count(distinct story_id) from story_words")).isEqualTo(8);
  }

  @Test
  void theRunRecordTellsVersionSettingsWordListsAndRows() throws IOException {
    JsonNode record = json("run.json");
    JsonNode job = record.path("jobs").path(0);
    assertThat(record.path("jobs")).hasSize(1);
    assertThat(job.path("job").asText()).isEqualTo("run");
    assertThat(job.path("spark").asText()).startsWith("4.");
    assertThat(job.path("settings").path("story_threshold").asDouble())
        .isEqualTo(Settings.DEFAULT_STORY_THRESHOLD);
    assertThat(job.path("settings").path("seed").asLong()).isEqualTo(Settings.DEFAULT_SEED);
    assertThat(job.path("word_lists").path("hedges").asText()).matches("[0-9a-f]{12}");
    job.path("rows")
        .properties()
        .forEach(
            table ->
                assertThat(TABLES.number("select count(*) from " + table.getKey()))
                    .as(table.getKey())
                    .isEqualTo(table.getValue().asLong()));
  }

  @Test
  void theDataPackageDescribesTheFilesAsTheyAre() throws IOException {
    var described = new TreeSet<String>();
    for (JsonNode resource : json("tables/datapackage.json").path("resources")) {
      String table = resource.path("name").asText();
      described.add(table);
      assertThat(SampleRun.output().resolve("tables").resolve(resource.path("path").asText()))
          .exists();
      var fields = new ArrayList<String>();
      resource
          .path("schema")
          .path("fields")
          .forEach(
              field ->
                  fields.add(
                      field.path("name").asText() + "|" + duckDbType(field.path("type").asText())));
      assertThat(fields)
          .as(table)
          .isEqualTo(
              TABLES.columns(table).stream()
                  .map(column -> column.replace("|INTEGER", "|BIGINT"))
                  .toList());
    }
    assertThat(described)
        .as("every table that is there is described")
        .isEqualTo(new TreeSet<>(tableFiles()));
  }

  private static String duckDbType(String frictionless) {
    return switch (frictionless) {
      case "integer" -> "BIGINT";
      case "number" -> "DOUBLE";
      case "boolean" -> "BOOLEAN";
      case "datetime" -> "TIMESTAMP WITH TIME ZONE";
      default -> "VARCHAR";
    };
  }

  private static JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(SampleRun.output().resolve(file)));
  }

  private static List<String> tableFiles() throws IOException {
    try (Stream<Path> files = Files.list(SampleRun.output().resolve("tables"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".parquet"))
          .map(name -> name.replace(".parquet", ""))
          .toList();
    }
  }

  @Test
  void everyPromisedTableIsOnePlainFileWithItsColumnsInOrder() {
    for (var table : Tables.ALL) {
      assertThat(SampleRun.output().resolve("tables/" + table.name() + ".parquet")).isRegularFile();
      assertThat(
              TABLES.columns(table.name()).stream()
                  .map(column -> column.substring(0, column.indexOf('|'))))
          .containsExactlyElementsOf(
              table.columns().stream().map(column -> column.name()).toList());
    }
  }

  @Test
  void theOutputHoldsTablesReportAndRunRecordAndNothingElse() throws IOException {
    try (Stream<Path> top = Files.list(SampleRun.output())) {
      assertThat(top.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tables", "report", "run.json");
    }
    try (Stream<Path> all = Files.walk(SampleRun.output())) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .noneMatch(
              name ->
                  name.startsWith("_SUCCESS") || name.startsWith("part-") || name.endsWith(".crc"));
    }
  }

  @Test
  void theReportHasAnIndexAndAPageForEveryStory() throws IOException {
    String index = Files.readString(SampleRun.output().resolve("report/index.html"));
    for (String story : TABLES.lines("select story_id from stories")) {
      assertThat(SampleRun.output().resolve("report/stories/" + story + ".html")).isRegularFile();
      assertThat(index).contains(story + ".html");
    }
  }
}
