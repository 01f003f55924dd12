package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.parallax.SparkTest;

class CopyEditsTest {
  private static final String FERRY =
      "A ferry struck the outer wall of the harbour in thick fog early on Tuesday morning.";
  private static final String HURT =
      "Fourteen people were hurt, two of them badly, the harbour master told reporters there.";
  private static final String OWNER =
      "The owner of the line said that the engine had failed twice in the past month.";
  private static final String OWN =
      "Our reporter counted nine ambulances on the quay and spoke with three of the crew.";

  private final List<Row> members = new ArrayList<>();
  private final List<Row> sentences = new ArrayList<>();
  private final List<Row> articles = new ArrayList<>();

  private void article(String id, String group, String agency, String headline, String... text) {
    members.add(RowFactory.create(id, "s_1", group));
    articles.add(RowFactory.create(id, "Outlet " + id, agency, null, headline));
    sentences.add(RowFactory.create(id, 0, "headline", headline));
    for (int i = 0; i < text.length; i++) {
      sentences.add(RowFactory.create(id, i + 1, "body", text[i]));
    }
  }

  private static Dataset<Row> rows(List<Row> rows, String... columns) {
    StructType schema = new StructType();
    for (String column : columns) {
      schema =
          switch (column) {
            case "sentence_index" -> schema.add(column, DataTypes.IntegerType, false);
            case "published_at" -> schema.add(column, DataTypes.TimestampType);
            case "share_of_a", "share_of_b" -> schema.add(column, DataTypes.DoubleType, false);
            default -> schema.add(column, DataTypes.StringType);
          };
    }
    return SparkTest.session().createDataFrame(rows, schema);
  }

  private List<String> edits(Row... pairs) {
    return CopyEdits.TABLE
        .conform(
            CopyEdits.from(
                rows(members, "article_id", "story_id", "copy_group_id"),
                rows(sentences, "article_id", "sentence_index", "segment", "text"),
                rows(articles, "article_id", "outlet_name", "wire_agency", "published_at", "title"),
                rows(
                    List.of(pairs),
                    "article_a",
                    "article_b",
                    "share_of_a",
                    "share_of_b",
                    "relation")))
        .orderBy("article_id", "edit_index")
        .collectAsList()
        .stream()
        .map(
            row ->
                "%s of %s against %s, %s: %s %s %s"
                    .formatted(
                        row.getAs("article_id"),
                        row.getAs("copy_group_id"),
                        row.getAs("reference_article_id"),
                        row.getAs("relation"),
                        row.getAs("edit_kind"),
                        row.getAs("sentence_index"),
                        row.getAs("reference_sentence_index")))
        .toList();
  }

  @Test
  void everyCopyIsHeldAgainstTheCreditedOneAndThePartlyCopyingOneToo() {
    article("a_1", "a_1", null, "Ferry crash", FERRY, OWNER);
    article("a_2", "a_1", "AFP", "Ferry hits wall", FERRY, HURT, OWNER);
    article("a_3", "a_3", null, "Ferry hits wall", FERRY, OWN);
    article("a_4", "a_4", null, "Nurses walk out", OWN);
    assertThat(
            edits(
                RowFactory.create("a_1", "a_2", 0.9, 0.7, "same_copy"),
                RowFactory.create("a_2", "a_3", 0.3, 0.32, "partly_copied")))
        .containsExactly(
            "a_1 of a_1 against a_2, same_copy: headline_changed null null",
            "a_1 of a_1 against a_2, same_copy: sentence_dropped null 2",
            "a_3 of a_1 against a_2, partly_copied: sentence_dropped null 2",
            "a_3 of a_1 against a_2, partly_copied: sentence_dropped null 3",
            "a_3 of a_1 against a_2, partly_copied: sentence_added 2 null");
  }

  @Test
  void ofTwoThatShareAPartOnlyOneIsTheEditedOne() {
    article("a_1", "a_1", null, "Ferry crash", FERRY, OWN);
    article("a_2", "a_2", "AFP", "Ferry crash", FERRY, HURT);
    assertThat(edits(RowFactory.create("a_1", "a_2", 0.4, 0.4, "partly_copied")))
        .containsExactly(
            "a_1 of a_2 against a_2, partly_copied: sentence_dropped null 2",
            "a_1 of a_2 against a_2, partly_copied: sentence_added 2 null");
  }

  @Test
  void whereNothingIsCopiedNothingIsEdited() {
    article("a_1", "a_1", null, "Ferry crash", FERRY);
    assertThat(edits()).isEmpty();
  }
}
