package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README shows works on the sample. */
@ExtendWith(SparkTest.class)
class ReadmeTest {

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }

  @TestFactory
  List<DynamicTest> every_query_gives_rows() throws IOException {
    return blocks("sql").stream()
        .map(
            sql ->
                DynamicTest.dynamicTest(
                    sql.lines().findFirst().orElse(""),
                    () -> {
                      String here =
                          sql.replace("'out/tables/", "'" + SampleRun.output() + "/tables/")
                              .replaceAll(";\\s*$", "");
                      assertThat(SampleRun.tables().rows(here)).isNotEmpty();
                    }))
        .toList();
  }

  @Test
  void every_table_that_it_names_is_promised_and_every_promised_table_is_named()
      throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(Tables.ALL).allMatch(table -> readme.contains("`" + table.name() + "`"));
  }

  @Test
  void the_numbers_of_its_picture_are_those_of_the_sample() {
    assertThat(
            SampleRun.tables()
                .rows(
                    """
                    select outlet_id, numerator::int, denominator::int
                    from story_features join stories using (story_id)
                    where title like '%Arsenic%' and feature = 'quoted_word_share'
                    order by outlet_id
                    """))
        .hasToString(
            "[[courier, 60, 334], [ledger, 12, 338], [quayside, 25, 246], [vpb, 68, 308]]");
  }
}
