package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.cue.CueFamily;
import org.parallax.feature.Feature;
import org.parallax.feature.Features;
import org.parallax.history.StoryChanges;
import org.parallax.table.Column;
import org.parallax.table.Table;
import org.parallax.text.Voice;

/**
 * What every table and every feature must promise, and that the files of the sample run keep it.
 * The program checks its promises itself before it publishes; here the files are asked with another
 * engine.
 */
@ExtendWith(SparkTest.class)
class ContractTest {
  private static final DuckDb TABLES = SampleRun.tables();
  private static final String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

  @Test
  void namesAreSnakeCaseAndUnique() {
    var tables = new HashSet<String>();
    for (Table table : Tables.ALL) {
      assertThat(table.name()).matches(SNAKE_CASE);
      assertThat(tables.add(table.name())).as(table.name()).isTrue();
      var columns = new HashSet<String>();
      for (Column column : table.columns()) {
        assertThat(column.name()).matches(SNAKE_CASE);
        assertThat(columns.add(column.name())).as("%s.%s", table, column.name()).isTrue();
      }
    }
  }

  @Test
  void everyTableSaysWhatItIsAndWhatARowIs() {
    for (Table table : Tables.ALL) {
      assertThat(table.meaning()).as(table.name()).matches("[A-Z].*\\.");
      assertThat(table.grain()).as(table.name()).isNotBlank().doesNotEndWith(".");
      assertThat(table.key()).as(table.name()).isNotEmpty();
    }
  }

  @Test
  void everyColumnIsExplainedInASentence() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        assertThat(column.description())
            .as("%s.%s", table, column.name())
            .matches("(?s)\\S.*[.:;)]");
        if (column.missingWhen() != null) {
          assertThat(column.missingWhen()).isNotBlank().doesNotEndWith(".");
        }
      }
    }
  }

  @Test
  void keysAreNeverMissingAndStandInFront() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        assertThat(column.isKey() && !column.isRequired())
            .as("%s.%s is a key and may be null", table, column.name())
            .isFalse();
      }
      assertThat(table.columns().subList(0, table.key().size()))
          .as(table.name())
          .allMatch(Column::isKey);
    }
  }

  @Test
  void everyReferenceNamesAColumnThatIsThereAndOfTheSameType() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        if (column.references() != null) {
          String[] target = column.references().split("\\.");
          Column other =
              Tables.ALL.stream()
                  .filter(candidate -> candidate.name().equals(target[0]))
                  .flatMap(candidate -> candidate.columns().stream())
                  .filter(candidate -> candidate.name().equals(target[1]))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError(column.references()));
          assertThat(other.type()).as(column.references()).isEqualTo(column.type());
        }
      }
    }
  }

  @Test
  void idsOfArticlesStoriesAndOutletsAreReferencesEverywhere() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        boolean isOwnKey = table.key().equals(List.of(column.name()));
        if (column.name().matches("(article|story|outlet)_id") && !isOwnKey) {
          assertThat(column.references()).as("%s.%s", table, column.name()).isNotNull();
        }
      }
    }
  }

  @Test
  void everyFeatureHasAUnitADefinitionAndTheNameOfItsClass() {
    var names = new HashSet<String>();
    for (Feature feature : Features.ALL) {
      assertThat(feature.name()).matches(SNAKE_CASE);
      assertThat(feature.name().replace("_", ""))
          .isEqualToIgnoringCase(feature.getClass().getSimpleName());
      assertThat(names.add(feature.name())).as("%s twice", feature.name()).isTrue();
      assertThat(feature.unit()).as(feature.name()).isNotBlank();
      assertThat(feature.definition()).as(feature.name()).matches("(?s)[A-Z].{19,}\\.");
      assertThat(feature.scale()).as(feature.name()).isPositive();
    }
  }

  @Test
  void theEvidenceOfEveryFeatureIsAFamilyOfCuesOrAVoice() {
    var known = new HashSet<String>();
    for (CueFamily family : CueFamily.values()) {
      known.add(family.label());
    }
    known.addAll(Voice.labels(false));
    for (Feature feature : Features.ALL) {
      for (Feature.Evidence evidence : feature.evidence()) {
        assertThat(known).as(feature.name()).contains(evidence.family());
      }
    }
  }

  @Test
  void everyFeatureIsMeasuredForEveryArticleAndItsVoices() {
    long articles = TABLES.number("select count(*) from articles");
    for (Feature feature : Features.ALL) {
      assertThat(
              TABLES.number(
                  "select count(*) from article_features where feature = '%s'"
                      .formatted(feature.name())))
          .as(feature.name())
          .isEqualTo(articles * (1 + feature.voices().size()));
    }
  }

  @Test
  void everyFeatureSaysSomethingSomewhereInTheSample() {
    for (Feature feature : Features.ALL) {
      if (feature.name().equals("headline_is_question")) {
        // The sample's only question stands in the middle of its headline.
        continue;
      }
      assertThat(
              TABLES.number(
                  "select count(*) from article_features where feature = '%s' and value > 0"
                      .formatted(feature.name())))
          .as(feature.name())
          .isPositive();
    }
  }

  @Test
  void theFilesCarryTheDescriptionsAsComments() {
    for (Table table : Tables.ALL) {
      Path file = SampleRun.output().resolve("tables/" + table.name() + ".parquet");
      StructType schema = SparkTest.session().read().parquet(file.toString()).schema();
      for (Column column : table.columns()) {
        StructField field = schema.apply(column.name());
        assertThat(field.getComment().isDefined() ? field.getComment().get() : "")
            .as("%s.%s", table, column.name())
            .isEqualTo(column.description());
        assertThat(field.dataType()).as("%s.%s", table, column.name()).isEqualTo(column.type());
      }
    }
  }

  @Test
  void theFilesAreCompressedWithZstd() {
    for (Table table : Tables.ALL) {
      if (TABLES.number("select count(*) from " + table.name()) == 0) {
        assertThat(table).as("nothing changed in a first run").isEqualTo(StoryChanges.TABLE);
        continue;
      }
      assertThat(
              TABLES.lines(
                  "select distinct compression from parquet_metadata('%s')"
                      .formatted(
                          SampleRun.output().resolve("tables/" + table.name() + ".parquet"))))
          .as(table.name())
          .containsExactly("ZSTD");
    }
  }

  @Test
  void timestampsAreInstantsForOtherEngines() {
    for (Table table : Tables.ALL) {
      List<String> found = TABLES.columns(table.name());
      for (Column column : table.columns()) {
        if (column.type().typeName().equals("timestamp")) {
          assertThat(found).contains(column.name() + "|TIMESTAMP WITH TIME ZONE");
        }
      }
    }
  }

  @Test
  void keysAreUniqueAndRowsAreSortedByThem() {
    for (Table table : Tables.ALL) {
      String key = String.join(", ", table.key());
      assertThat(
              TABLES.lines(
                  "select %s from %s group by all having count(*) > 1"
                      .formatted(key, table.name())))
          .as("key of %s", table)
          .isEmpty();
      List<String> asStored = TABLES.lines("select %s from %s".formatted(key, table.name()));
      List<String> sorted =
          TABLES.lines("select %s from %s order by %s".formatted(key, table.name(), key));
      assertThat(asStored).as("order of %s", table).isEqualTo(sorted);
    }
  }

  @Test
  void requiredValuesAreThereAndAllowedValuesHold() {
    var broken = new ArrayList<String>();
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        if (column.isRequired()) {
          collect(broken, table, column, "%s is null".formatted(column.name()));
        }
        if (!column.values().isEmpty()) {
          collect(
              broken,
              table,
              column,
              "%s not in ('%s')".formatted(column.name(), String.join("', '", column.values())));
        }
        if (column.atLeast() != null) {
          collect(broken, table, column, column.name() + " < " + column.atLeast());
        }
        if (column.atMost() != null) {
          collect(broken, table, column, column.name() + " > " + column.atMost());
        }
        if (column.type().typeName().equals("double")) {
          collect(
              broken,
              table,
              column,
              "isnan(%s) or isinf(%s)".formatted(column.name(), column.name()));
        }
        if (column.references() != null) {
          String[] target = column.references().split("\\.");
          collect(
              broken,
              table,
              column,
              "%s is not null and %s not in (select %s from %s)"
                  .formatted(column.name(), column.name(), target[1], target[0]));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static void collect(List<String> broken, Table table, Column column, String condition) {
    long rows =
        TABLES.number("select count(*) from %s where %s".formatted(table.name(), condition));
    if (rows > 0) {
      broken.add("%s.%s: %s (%d rows)".formatted(table, column.name(), condition, rows));
    }
  }

  @Test
  void valuesThatAreNeverMissingInTheSampleAreSaidToBeMissingWhereTheyAre() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        if (column.missingWhen() != null && column.missingWhen().startsWith("always")) {
          assertThat(
                  TABLES.number("select count(%s) from %s".formatted(column.name(), table.name())))
              .as("%s.%s", table, column.name())
              .isZero();
        }
      }
    }
  }

  @Test
  void offsetsOfSentencesTokensAndCuesLeadToTheirText() {
    var texts = new java.util.HashMap<String, String>();
    for (List<Object> row : TABLES.rows("select article_id, text from articles")) {
      texts.put((String) row.get(0), (String) row.get(1));
    }
    for (String table : List.of("sentences", "tokens", "cues")) {
      String words = table.equals("tokens") ? "token" : "text";
      var wrong = new ArrayList<List<Object>>();
      for (List<Object> row :
          TABLES.rows(
              "select article_id, char_start, char_end, %s from %s".formatted(words, table))) {
        // In Java, for DuckDB counts code points and the offsets are UTF-16 units.
        String text = texts.get((String) row.get(0));
        if (!text.substring((Integer) row.get(1), (Integer) row.get(2)).equals(row.get(3))) {
          wrong.add(row);
        }
      }
      assertThat(wrong).as(table).isEmpty();
    }
  }

  @Test
  void sentencesAndTokensFollowEachOtherWithoutOverlap() {
    assertThat(
            TABLES.number(
                """
                select count(*) from (select char_start - lag(char_end) over (partition by
                  article_id order by sentence_index) as gap from sentences) where gap < 0\
                """))
        .isZero();
    assertThat(
            TABLES.number(
                """
                select count(*) from (select char_start - lag(char_end) over (partition by
                  article_id order by sentence_index, token_index) as gap from tokens)
                where gap < 0\
                """))
        .isZero();
    assertThat(
            TABLES.number(
                """
                select count(*) from tokens t join sentences s using (article_id, sentence_index)
                where t.char_start < s.char_start or t.char_end > s.char_end\
                """))
        .isZero();
    assertThat(
            TABLES.number(
                """
                select count(*) from cues c left join sentences s using (article_id, sentence_index)
                where s.article_id is null or c.char_start < s.char_start
                  or c.char_start >= s.char_end\
                """))
        .isZero();
  }

  @Test
  void everyWordOfTheTextIsAToken() {
    assertThat(
            TABLES.lines(
                """
                select a.source_record from articles a join (select article_id,
                  string_agg(token, '' order by sentence_index, token_index) as joined
                  from tokens group by article_id) t using (article_id)
                where regexp_replace(a.text, '\\s', '', 'g')
                  <> regexp_replace(t.joined, '\\s', '', 'g')\
                """))
        .isEmpty();
  }

  @Test
  void aRateCountsExactlyTheRowsOfCues() {
    for (Feature feature : Features.ALL) {
      if (!feature.unit().equals("per 1,000 words")) {
        continue;
      }
      assertThat(feature.evidence()).as(feature.name()).hasSize(1);
      assertThat(
              TABLES.lines(
                  """
                  select f.article_id, f.voice, f.numerator, count(c.article_id)
                  from article_features f
                  left join cues c on c.article_id = f.article_id and c.family = '%s'
                    and (f.voice = 'all' or c.voice = f.voice)
                  where f.feature = '%s' and f.numerator is not null group by all
                  having f.numerator <> count(c.article_id)\
                  """
                      .formatted(feature.evidence().get(0).family(), feature.name())))
          .as(feature.name())
          .isEmpty();
    }
  }

  @Test
  void aShareOfVerbsCountsExactlyTheRowsOfItsClass() {
    for (Feature feature : Features.ALL) {
      if (!feature.unit().equals("share of reporting verbs")) {
        continue;
      }
      Feature.Evidence evidence = feature.evidence().get(0);
      assertThat(
              TABLES.lines(
                  """
                  select f.article_id, f.voice, f.numerator, f.denominator,
                    count(c.article_id) filter (c.cue_class = '%s') as of_class,
                    count(c.article_id) as of_family
                  from article_features f
                  left join cues c on c.article_id = f.article_id and c.family = '%s'
                    and (f.voice = 'all' or c.voice = f.voice)
                  where f.feature = '%s' and f.numerator is not null group by all
                  having f.numerator <> of_class or f.denominator <> of_family\
                  """
                      .formatted(evidence.cueClass(), evidence.family(), feature.name())))
          .as(feature.name())
          .isEmpty();
    }
  }

  @Test
  void theClassesOfAFamilyAreTheOnesThatTheDictionaryNames() {
    for (CueFamily family : CueFamily.values()) {
      for (String cueClass :
          TABLES.lines(
              "select distinct cue_class from cues where family = '%s' and cue_class is not null"
                  .formatted(family.label()))) {
        if (!family.meaning().contains("the class says which")) {
          assertThat(family.meaning()).as(family.label()).contains(cueClass);
        }
      }
    }
  }

  @Test
  void aValueIsItsScaleTimesNumeratorByDenominator() {
    for (Feature feature : Features.ALL) {
      for (String table : List.of("article_features", "story_features")) {
        assertThat(
                TABLES.number(
                    """
                    select count(*) from %s where feature = '%s' and numerator is not null
                    and (case when denominator = 0 then value is not null
                      else value is null or abs(value - %s * numerator / denominator)
                        > 1e-9 * greatest(1, abs(value)) end)\
                    """
                        .formatted(table, feature.name(), feature.scale())))
            .as("%s of %s", feature.name(), table)
            .isZero();
      }
    }
  }

  @Test
  void theVoicesOfTheWordCountAddUpToTheArticle() {
    assertThat(
            TABLES.lines(
                """
                select a.article_id, a.word_count,
                  max(f.value) filter (f.voice = 'all') as whole,
                  sum(f.value) filter (f.voice <> 'all') as parts
                from article_features f join articles a using (article_id)
                where f.feature = 'word_count' group by all
                having whole <> a.word_count or parts <> a.word_count\
                """))
        .isEmpty();
  }

  @Test
  void theWordsOfTheSentencesAddUpToTheArticle() {
    assertThat(
            TABLES.lines(
                """
                select a.article_id, a.word_count, sum(s.word_count) as words
                from articles a join sentences s using (article_id) group by all
                having words <> a.word_count\
                """))
        .isEmpty();
    assertThat(
            TABLES.lines(
                """
                select s.article_id, s.sentence_index, s.word_count,
                  count(*) filter (t.is_word) as words
                from sentences s join tokens t using (article_id, sentence_index) group by all
                having words <> s.word_count\
                """))
        .isEmpty();
  }

  @Test
  void theBagsOfWordsAreTheTokensCounted() {
    String counted =
        """
        select article_id, normal as word, voice, count(*)::int as count from tokens
        where normal is not null and regexp_matches(normal, '\\p{L}') group by all\
        """;
    String bags = "select article_id, word, voice, count from article_words";
    // The outlet's own name is no choice of words, so its words may be fewer.
    String others =
        "select w.* from (%s) w join articles using (article_id)"
            + " where not contains(lower(outlet_name), word)";
    String counts = others.formatted(counted);
    assertThat(TABLES.lines(counts + " except " + others.formatted(bags))).isEmpty();
    assertThat(TABLES.lines(others.formatted(bags) + " except " + counts)).isEmpty();
    assertThat(
            TABLES.lines(
                "select b.* from (%s) b left join (%s) c using (article_id, word, voice)"
                        .formatted(bags, counted)
                    + " where b.count > coalesce(c.count, 0)"))
        .isEmpty();
  }

  @Test
  void theWordsOfAStoryAreTheBagsOfItsArticles() {
    assertThat(
            TABLES.lines(
                """
                select w.story_id, w.outlet_id, w.term, w.count, sum(b.count) as counted
                from story_words w join story_articles m using (story_id, outlet_id)
                left join article_words b on b.article_id = m.article_id and b.word = w.term
                group by all having w.count <> coalesce(counted, 0)\
                """))
        .isEmpty();
    assertThat(
            TABLES.lines(
                """
                select story_id, term, count(distinct count + rest_count) as totals
                from story_words group by all having totals <> 1\
                """))
        .as("an outlet and the rest are always all")
        .isEmpty();
  }

  @Test
  void countsOfStoriesAndOutletsAreThoseOfTheirArticles() {
    assertThat(
            TABLES.lines(
                """
                select s.story_id from stories s join story_articles m using (story_id)
                group by s.story_id, s.article_count, s.outlet_count, s.independent_source_count
                having s.article_count <> count(*) or s.outlet_count <> count(distinct outlet_id)
                  or s.independent_source_count <> count(distinct source_group_id)\
                """))
        .isEmpty();
    assertThat(
            TABLES.lines(
                """
                select o.outlet_id from outlets o join story_articles m using (outlet_id)
                group by o.outlet_id, o.article_count, o.story_count
                having o.article_count <> count(*) or o.story_count <> count(distinct story_id)\
                """))
        .isEmpty();
    assertThat(
            TABLES.lines(
                """
                select copy_group_id, sum(weight) from story_articles group by copy_group_id
                having abs(sum(weight) - 1) > 1e-9\
                """))
        .as("weights of a copy group")
        .isEmpty();
  }

  @Test
  void everyColumnFeatureAndValueStandsInTheDictionary() {
    Set<String> explained =
        new HashSet<>(TABLES.lines("select table_name || '.' || column_name from data_dictionary"));
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        assertThat(explained).contains(table.name() + "." + column.name());
      }
    }
    for (Feature feature : Features.ALL) {
      assertThat(explained).contains("feature." + feature.name());
    }
    for (String used :
        List.of(
            "select distinct 'cues.family.' || family from cues",
            "select distinct 'rejected_records.reason.' || reason from rejected_records",
            "select distinct 'removed_blocks.reason.' || reason from removed_blocks",
            "select distinct 'voice.' || voice from article_features",
            "select distinct 'feature.' || feature from article_features")) {
      assertThat(explained).containsAll(TABLES.lines(used));
    }
    assertThat(TABLES.number("select count(*) from data_dictionary where trim(description) = ''"))
        .isZero();
  }

  @Test
  void theDictionaryInTheRepositoryIsTheOneOfTheCode() {
    Golden.assertText(Path.of("data", "DICTIONARY.md"), Tables.DICTIONARY.markdown());
  }
}
