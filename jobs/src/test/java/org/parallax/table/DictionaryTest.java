package org.parallax.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static final Table BOXES =
      Table.named("boxes", "A box.")
          .oneRowPer("box")
          .key("box_id", StringType, "Box.")
          .column("packed_at", TimestampType, "When it was packed.")
          .missingWhen("it is empty")
          .build();

  private static final Table THINGS =
      Table.named("things", "A thing.")
          .oneRowPer("thing")
          .key("thing_id", StringType, "Thing.")
          .column("weight", DoubleType, "How heavy, with | or without its box.")
          .unit("kg")
          .between(0, 100)
          .column("kind", StringType, "Which kind.")
          .oneOf(List.of("round", "square"))
          .column("box_id", StringType, "Where it lies.")
          .references("boxes.box_id")
          .missingWhen("it lies about")
          .build();

  private static final Dictionary DICTIONARY =
      new Dictionary(
          List.of(BOXES, THINGS),
          List.of(
              new Meaning("feature", "roundness", "per thing", "How round."),
              new Meaning("things.kind", "round", null, "Like a ball.")));

  @Test
  void thePageNamesTablesColumnsFeaturesAndValues() {
    assertThat(DICTIONARY.markdown().lines())
        .contains(
            "# Dictionary",
            "| [`things`](#things) | thing |",
            "## things",
            "A thing. One row per thing.",
            "| **key** `thing_id` | string |  | Thing. |  |",
            "| `kind` | string |  | Which kind. One of: round, square. |  |",
            "| `box_id` | string |  | Where it lies. Stands in boxes.box_id. | it lies about |",
            "## Features",
            "| `roundness` | per thing | How round. |",
            "## Values of things.kind",
            "| `round` |  | Like a ball. |");
  }

  @Test
  void aBarInATextDoesNotBreakTheTableOfThePage() {
    assertThat(DICTIONARY.markdown()).contains("with \\| or without");
  }

  private static JsonNode resource(List<Table> present, int index) throws IOException {
    return new ObjectMapper()
        .readTree(DICTIONARY.dataPackage(present))
        .path("resources")
        .path(index);
  }

  @Test
  void thePackageDescribesFieldsTypesAndConstraints() throws IOException {
    JsonNode things = resource(List.of(BOXES, THINGS), 1);
    assertThat(things.path("path").asText()).isEqualTo("things.parquet");
    JsonNode fields = things.at("/schema/fields");
    assertThat(fields).hasSize(4);
    assertThat(fields.at("/1/type").asText()).isEqualTo("number");
    assertThat(fields.at("/1/unit").asText()).isEqualTo("kg");
    assertThat(fields.at("/1/constraints/minimum").asDouble()).isZero();
    assertThat(fields.at("/1/constraints/maximum").asDouble()).isEqualTo(100);
    assertThat(fields.at("/1/constraints/required").asBoolean()).isTrue();
    assertThat(fields.at("/2/constraints/enum/1").asText()).isEqualTo("square");
    assertThat(fields.at("/3/constraints/required").isMissingNode()).isTrue();
    assertThat(things.at("/schema/primaryKey/0").asText()).isEqualTo("thing_id");
    assertThat(resource(List.of(BOXES), 0).at("/schema/fields/1/type").asText())
        .isEqualTo("datetime");
  }

  @Test
  void aReferenceIsTheForeignKeyWhereItsTableIsThere() throws IOException {
    assertThat(
            resource(List.of(BOXES, THINGS), 1)
                .at("/schema/foreignKeys/0/reference/resource")
                .asText())
        .isEqualTo("boxes");
    assertThat(resource(List.of(THINGS), 0).at("/schema/foreignKeys").isMissingNode()).isTrue();
  }

  @Test
  void tablesThatWereNotWrittenAreNotDescribed() throws IOException {
    assertThat(resource(List.of(THINGS), 0).path("name").asText()).isEqualTo("things");
    assertThat(resource(List.of(THINGS), 1).isMissingNode()).isTrue();
  }
}
