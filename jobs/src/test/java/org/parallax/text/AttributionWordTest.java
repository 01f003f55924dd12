package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.lexicon.LexiconFile;

class AttributionWordTest {

  @Test
  void aVerbKnowsTheFormsOfItsContent() {
    AttributionWord warn = AttributionWord.verb("warn");

    assertThat(warn.takes(Complement.THAT)).isTrue();
    assertThat(warn.takes(Complement.OBJECT)).isFalse();
    assertThat(warn.prepositions()).contains("of", "against");
  }

  @Test
  void aReportingVerbWithoutARowTakesAClauseOnly() {
    assertThat(AttributionWord.verb("blog").complements()).containsExactly(Complement.THAT);
    assertThat(AttributionWord.verb("walk")).isNull();
  }

  @Test
  void phrasalVerbsHaveRowsOfTheirOwn() {
    assertThat(AttributionWord.verb("call for").takes(Complement.OBJECT)).isTrue();
    assertThat(AttributionWord.verb("call").takes(Complement.OBJECT)).isFalse();
  }

  @Test
  void anUnknownCodeIsAMistakeOfTheList() {
    assertThatIllegalArgumentException().isThrownBy(() -> AttributionWord.of("that thta"));
    assertThat(AttributionWord.of("").complements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"attribution_verbs", "attribution_nouns", "quoted_names"})
  void everyListIsWellFormed(String name) {
    List<LexiconFile.Row> rows = LexiconFile.load(name).rows();
    Set<String> seen = new HashSet<>();
    for (LexiconFile.Row row : rows) {
      assertThat(row.cells()).as("line %d", row.line()).hasSizeBetween(1, 3);
      assertThat(row.cell(0)).isEqualTo(row.cell(0).toLowerCase(java.util.Locale.ROOT));
      String key = name.equals("quoted_names") ? row.cell(0) + "/" + row.cell(1) : row.cell(0);
      assertThat(seen.add(key)).as("only once: %s", key).isTrue();
    }
    assertThat(rows).hasSizeGreaterThan(90);
  }
}
