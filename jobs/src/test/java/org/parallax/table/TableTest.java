package org.parallax.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.SparkTest;

@ExtendWith(SparkTest.class)
class TableTest {
  private static final Table THINGS =
      Table.named("things", "A thing.")
          .oneRowPer("thing")
          .key("thing_id", StringType, "Thing.")
          .column("size", LongType, "How large.")
          .unit("metres")
          .atLeast(1)
          .column("kind", StringType, "Which kind.")
          .oneOf(List.of("round", "square"))
          .missingWhen("nobody knows")
          .build();

  private static Dataset<Row> rows(String sql) {
    return SparkTest.session().sql(sql);
  }

  @Test
  void theDeclarationIsKept() {
    assertThat(THINGS.name()).isEqualTo("things");
    assertThat(THINGS.key()).containsExactly("thing_id");
    Column size = THINGS.columns().get(1);
    assertThat(size.unit()).isEqualTo("metres");
    assertThat(size.atLeast()).isEqualTo(1);
    assertThat(size.isRequired()).isTrue();
    assertThat(THINGS.columns().get(2).isRequired()).isFalse();
    assertThat(THINGS.columns().get(2).values()).containsExactly("round", "square");
  }

  @Test
  void theSchemaCarriesDescriptionsAndWhatMayBeNull() {
    var size = THINGS.schema().apply("size");
    assertThat(size.getComment().get()).isEqualTo("How large.");
    assertThat(size.nullable()).isFalse();
    assertThat(THINGS.schema().apply("kind").nullable()).isTrue();
  }

  @Test
  void rowsAreBroughtIntoTheOrderOfTheDeclarationAndKeepTheirComments() {
    Dataset<Row> conformed =
        THINGS.conform(rows("select 'round' as kind, 2L as size, 'a' as thing_id"));
    assertThat(conformed.columns()).containsExactly("thing_id", "size", "kind");
    assertThat(conformed.collectAsList().get(0).mkString(",")).isEqualTo("a,2,round");
    assertThat(conformed.schema().apply("size").getComment().get()).isEqualTo("How large.");
  }

  @Test
  void aForgottenColumnIsABugAlsoWhereItMayBeNull() {
    assertThatIllegalStateException()
        .isThrownBy(() -> THINGS.conform(rows("select 'a' as thing_id, 2L as size")))
        .withMessageContaining("things")
        .withMessageContaining("missing [kind]");
  }

  @Test
  void aSurplusColumnIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                THINGS.conform(
                    rows("select 'a' as thing_id, 2L as size, 'round' as kind, 1 as colour")))
        .withMessageContaining("not promised [colour]");
  }

  @Test
  void aColumnThatIsThereTwiceIsABug() {
    Dataset<Row> twice =
        rows("select 'a' as thing_id, 2L as size, 'round' as kind")
            .select(col("*"), lit(3L).as("size"));
    assertThatIllegalStateException().isThrownBy(() -> THINGS.conform(twice));
  }

  @Test
  void aColumnOfAnotherTypeIsABugAndIsNotCast() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> THINGS.conform(rows("select 'a' as thing_id, 2 as size, 'round' as kind")))
        .withMessageContaining("size")
        .withMessageContaining("bigint")
        .withMessageContaining("int");
  }
}
